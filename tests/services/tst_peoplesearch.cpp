// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "peopledirectory.h"
#include "peoplesearch.h"
#include "peoplestore.h"
#include "portalbench.h"
#include "sampledata.h"
#include "storagethread.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPeopleSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void suggestsPeople();
    void answersFromTheDirectoryAlone();
    void asksThePortalWhereTheDirectoryKnowsNobody();
    void addsWhomOnlyThePortalKnowsYet();
    void suggestsFirstWhomThePersonChose();
    void asksOnceForWhatIsTypedInOneGo();
    void dropsALateAnswerToAnOlderSearch();
    void doesNotAskTwiceForTheSame();
    void advisesWithoutAskingThePortal_data();
    void advisesWithoutAskingThePortal();
    void saysThatNothingIsConnected();
    void takesAPortalsOwnRefusalOfShortTexts();
    void tellsWhyItFailed();
    void forgetsACancelledSearch();
    void offersDepartmentsBesidePeople();
    void aDepartmentAloneIsAnAnswer();
    void knowsWhereSomebodyWorksAndWhoHasLeft();

private:
    void connectWith(const QStringList &scopes);
    [[nodiscard]] int searchesSeen() const
    {
        return m_bench->proxy.postsSeen(u"im.search.user.list"_s)
            + m_bench->proxy.postsSeen(u"user.search"_s);
    }
    void take(const PeopleSearch::Answer &answer) { m_answers.append(answer); }

    std::unique_ptr<PortalBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorageThread> m_thread;
    std::unique_ptr<PeopleStore> m_store;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<PeopleDirectory> m_directory;
    std::unique_ptr<PeopleSearch> m_search;
    QList<PeopleSearch::Answer> m_answers;
};

void TestPeopleSearch::init()
{
    m_answers.clear();
    m_bench = std::make_unique<PortalBench>();
    m_connections = std::make_unique<Connections>(
        Clock{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc});
    m_connections->setAllowance({.capacity = 1e6, .drainPerSecond = 1e6});
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<StorageThread>();
    m_store = std::make_unique<PeopleStore>(m_folder->filePath(u"people.sqlite"_s), *m_thread);
    m_directory = std::make_unique<PeopleDirectory>(
        *m_connections, *m_store,
        Clock{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc});
    m_search = std::make_unique<PeopleSearch>(*m_connections, *m_directory);
    m_search->setPause(1ms);
    connect(m_search.get(), &PeopleSearch::answered, this, &TestPeopleSearch::take);
}

void TestPeopleSearch::cleanup()
{
    m_search.reset();
    m_directory.reset();
    m_store.reset();
    m_thread.reset();
    m_connections.reset();
    m_bench.reset();
}

void TestPeopleSearch::connectWith(const QStringList &scopes)
{
    const PortalAccess access = m_bench->access();
    m_connections->add(
        access,
        {.portal = access.webhook.portal(), .me = sampleSender().me, .scopes = scopes, .bots = {}},
        sampleSender().bot);
}

void TestPeopleSearch::suggestsPeople()
{
    connectWith({u"imbot"_s, u"im"_s});
    const QSignalSpy started(m_search.get(), &PeopleSearch::started);
    m_search->search(u"  1 "_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_answers.first().text, u"1"_s);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::None);
    QVERIFY(!m_answers.first().failure);
    QCOMPARE(searchesSeen(), 1);
}

void TestPeopleSearch::answersFromTheDirectoryAlone()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_search->setPause(10min);
    m_search->search(u"l"_s); // too short for the portal
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().people.isEmpty());
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::None);
    QVERIFY(!m_answers.first().isPortalOnly);

    m_search->search(u"ъъ"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(m_answers.at(1).people.isEmpty());
    QCOMPARE(m_answers.at(1).advice, PeopleSearch::Advice::None);
    QCOMPARE(searchesSeen(), 0);
}

void TestPeopleSearch::asksThePortalWhereTheDirectoryKnowsNobody()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_bench->portal.addPerson(u"Ждан"_s, u"Новичков"_s);
    m_search->search(u"новичков"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().people.size(), 1);
    QCOMPARE(searchesSeen(), 1);
}

void TestPeopleSearch::addsWhomOnlyThePortalKnowsYet()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_bench->portal.addPerson(u"Ann"_s, u"Newcomer"_s);
    m_directory.reset(); // a directory that knows the old ones, and not that they are all
    m_search.reset();
    m_bench->portal.setRefusal(u"user.get"_s, {.code = u"ACCESS_DENIED"_s, .times = -1});
    const ConnectionId id = m_connections->current()->id;
    m_store->writePeople(id, {}, {.pass = 1, .finishedPasses = 0}, this, [](const auto &) { });
    m_directory = std::make_unique<PeopleDirectory>(
        *m_connections, *m_store,
        Clock{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc});
    m_search = std::make_unique<PeopleSearch>(*m_connections, *m_directory);
    m_search->setPause(1ms);
    connect(m_search.get(), &PeopleSearch::answered, this, &TestPeopleSearch::take);
    QTRY_VERIFY(m_directory->people().size() > 0);

    m_search->search(u"ann"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    const QList<Person> known = m_answers.at(0).people;
    QVERIFY(!known.isEmpty());
    QVERIFY(m_answers.at(1).people.size() > known.size());
    QCOMPARE(m_answers.at(1).people.mid(0, known.size()), known);
    QVERIFY(std::ranges::any_of(m_answers.at(1).people, [](const Person &person) {
        return person.name == u"Ann Newcomer"_s;
    }));
}

void TestPeopleSearch::suggestsFirstWhomThePersonChose()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_search->search(u"ann lee"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.at(0).people.size() >= 2);
    const Person second = m_answers.at(0).people.at(1);
    m_search->noteChoice(second.id);
    m_search->search(u"ann lee"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.at(1).people.first(), second);
}

void TestPeopleSearch::asksOnceForWhatIsTypedInOneGo()
{
    connectWith({u"imbot"_s, u"user_brief"_s});
    m_bench->portal.setRefusal(u"user.get"_s, {.code = u"ACCESS_DENIED"_s, .times = -1});
    m_search->setPause(100ms);
    for (const QString &text : {u"iva"_s, u"ivan"_s, u"ivano"_s, u"ivanov"_s})
        m_search->search(text);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().text, u"ivanov"_s);
    QVERIFY(!m_answers.first().isPortalOnly);
    QCOMPARE(m_bench->proxy.postsSeen(u"user.search"_s), 1);
}

void TestPeopleSearch::dropsALateAnswerToAnOlderSearch()
{
    connectWith({u"imbot"_s, u"im"_s});
    const QSignalSpy started(m_search.get(), &PeopleSearch::started);
    m_bench->proxy.setFault(Fault::delayAnswer(200ms));
    m_search->search(u"older"_s);
    QTRY_COMPARE(started.size(), 1);
    m_search->search(u"newer"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QTest::qWait(300); // the older answer has come by now
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().text, u"newer"_s);
}

void TestPeopleSearch::doesNotAskTwiceForTheSame()
{
    connectWith({u"imbot"_s, u"im"_s});
    m_search->search(u"petrov"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    m_search->search(u"petrov"_s);
    QVERIFY(m_answers.size() == 1); // later than the call
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.at(1).people, m_answers.at(0).people);
    QCOMPARE(searchesSeen(), 1);

    connectWith({u"imbot"_s, u"im"_s}); // another portal has other people
    m_search->search(u"petrov"_s);
    QTRY_COMPARE(m_answers.size(), 3);
    QCOMPARE(searchesSeen(), 2);
}

void TestPeopleSearch::advisesWithoutAskingThePortal_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PeopleSearch::Advice>("advice");
    const QStringList enough{u"imbot"_s, u"im"_s};
    QTest::newRow("one letter") << enough << u"i"_s << PeopleSearch::Advice::TypeMore;
    QTest::newRow("two emoji") << enough << u"\U0001F680\U0001F680"_s
                               << PeopleSearch::Advice::TypeMore;
    QTest::newRow("spaces do not count") << enough << u" i  "_s << PeopleSearch::Advice::TypeMore;
    QTest::newRow("no scope for people")
        << QStringList(u"imbot"_s) << u"ivanov"_s << PeopleSearch::Advice::NotAllowed;
}

void TestPeopleSearch::advisesWithoutAskingThePortal()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, text);
    QFETCH(PeopleSearch::Advice, advice);

    connectWith(scopes);
    m_search->search(text);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, advice);
    QCOMPARE(m_bench->proxy.postsSeen(), 0);
}

void TestPeopleSearch::saysThatNothingIsConnected()
{
    m_search->search(u"ivanov"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::NoConnection);
}

void TestPeopleSearch::takesAPortalsOwnRefusalOfShortTexts()
{
    connectWith({u"imbot"_s, u"im"_s});
    m_bench->portal.setRefusal(u"im.search.user.list"_s, {.code = u"FIND_SHORT"_s});
    m_search->search(u"abc"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::TypeMore);
    QVERIFY(!m_answers.first().failure);
}

void TestPeopleSearch::tellsWhyItFailed()
{
    connectWith({u"imbot"_s, u"im"_s});
    m_bench->portal.revokeWebhook();
    m_search->search(u"ivanov"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().failure);
    QCOMPARE(m_answers.first().failure->code, u"INVALID_CREDENTIALS"_s);
}

void TestPeopleSearch::forgetsACancelledSearch()
{
    connectWith({u"imbot"_s, u"im"_s});
    m_search->search(u"ivanov"_s);
    m_search->cancel();
    m_search->search(u"ivanov"_s);
    m_search->search({}); // a blank text ends it too
    QVERIFY(m_bench->warmUp()); // time for an answer

    QVERIFY(m_answers.isEmpty());
}

void TestPeopleSearch::offersDepartmentsBesidePeople()
{
    const QSignalSpy progressed(m_search.get(), &PeopleSearch::progressed);
    const QSignalSpy changed(m_search.get(), &PeopleSearch::peopleChanged);
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_directory->isComplete());
    QVERIFY(!progressed.isEmpty() && !changed.isEmpty());
    m_search->search(u"sales"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().departments.size(), 2); // without and with those below
    const DepartmentOffer &alone = m_answers.first().departments.at(0);
    const DepartmentOffer &whole = m_answers.first().departments.at(1);
    QCOMPARE(alone.department.name, u"Sales"_s);
    QVERIFY(!alone.withSubDepartments && whole.withSubDepartments);
    QVERIFY(whole.members.size() > alone.members.size());
    for (const DepartmentOffer &offer : {alone, whole}) {
        QList<PersonId> ids;
        for (const Person &person : m_search->membersOf(offer)) {
            QVERIFY(person.active);
            ids.append(person.id);
        }
        QCOMPARE(ids, offer.members);
    }
}

void TestPeopleSearch::aDepartmentAloneIsAnAnswer()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_search->search(u"бухгалтерия"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().people.isEmpty());
    QCOMPARE(m_answers.first().departments.size(), 1);
    QCOMPARE(searchesSeen(), 0);

    m_search->search(u"empty department"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(m_answers.at(1).departments.isEmpty());
}

void TestPeopleSearch::knowsWhereSomebodyWorksAndWhoHasLeft()
{
    connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_directory->isComplete());
    m_search->search(u"бухгалтерия"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QList<Person> members = m_search->membersOf(m_answers.first().departments.constFirst());
    QCOMPARE(m_search->departmentOf(members.constFirst().id), u"Бухгалтерия"_s);
    QCOMPARE(m_search->departmentOf(PersonId(999999)), QString());

    const Person stranger{PersonId(999999), u"Stranger"_s, {}, PersonKind::Employee, false};
    members.append(stranger);
    for (Person &person : members)
        person.active = false;
    const QList<Person> now = m_search->upToDate(members);
    QVERIFY(now.constFirst().active); // as the directory knows
    QCOMPARE(now.constLast(), stranger); // whom it does not know
}

QTEST_GUILESS_MAIN(TestPeopleSearch)
#include "tst_peoplesearch.moc"
