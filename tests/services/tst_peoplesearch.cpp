// SPDX-License-Identifier: Apache-2.0
#include "peopledesk.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPeopleSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

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
    [[nodiscard]] int searchesSeen() const
    {
        return m_desk->bench.proxy.postsSeen(u"im.search.user.list"_s)
            + m_desk->bench.proxy.postsSeen(u"user.search"_s);
    }
    void take(const PeopleSearch::Answer &answer) { m_answers.append(answer); }

    std::unique_ptr<PeopleDesk> m_desk;
    QList<PeopleSearch::Answer> m_answers;
};

void TestPeopleSearch::init()
{
    m_answers.clear();
    m_desk = std::make_unique<PeopleDesk>();
    connect(&m_desk->search, &PeopleSearch::answered, this, &TestPeopleSearch::take);
}

void TestPeopleSearch::suggestsPeople()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    const QSignalSpy started(&m_desk->search, &PeopleSearch::started);
    m_desk->search.search(u"  1 "_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(m_answers.first().text, u"1"_s);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::None);
    QVERIFY(!m_answers.first().failure);
    QCOMPARE(searchesSeen(), 1);
}

void TestPeopleSearch::answersFromTheDirectoryAlone()
{
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->search.setPause(10min);
    m_desk->search.search(u"l"_s); // too short for the portal
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().people.isEmpty());
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::None);
    QVERIFY(!m_answers.first().isPortalOnly);

    m_desk->search.search(u"ъъ"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(m_answers.at(1).people.isEmpty());
    QCOMPARE(m_answers.at(1).advice, PeopleSearch::Advice::None);
    QCOMPARE(searchesSeen(), 0);
}

void TestPeopleSearch::asksThePortalWhereTheDirectoryKnowsNobody()
{
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->bench.portal.addPerson(u"Ждан"_s, u"Новичков"_s);
    m_desk->search.search(u"новичков"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().people.size(), 1);
    QCOMPARE(searchesSeen(), 1);
}

void TestPeopleSearch::addsWhomOnlyThePortalKnowsYet()
{
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->bench.portal.addPerson(u"Ann"_s, u"Newcomer"_s);
    m_desk->bench.portal.setRefusal(u"user.get"_s, {.code = u"ACCESS_DENIED"_s, .times = -1});
    const ConnectionId id = m_desk->connections.current()->id;
    m_desk->store.writePeople(id, {}, {.pass = 1, .finishedPasses = 0}, this, [](const auto &) { });
    // A directory that knows the old ones, and not that they are all.
    PeopleDirectory directory(m_desk->connections, m_desk->store, m_desk->clock);
    PeopleSearch search(m_desk->connections, directory);
    search.setPause(1ms);
    connect(&search, &PeopleSearch::answered, this, &TestPeopleSearch::take);
    QTRY_VERIFY(directory.people().size() > 0);

    search.search(u"ann"_s);
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
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->search.search(u"ann lee"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.at(0).people.size() >= 2);
    const Person second = m_answers.at(0).people.at(1);
    m_desk->search.noteChoice(second.id);
    m_desk->search.search(u"ann lee"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.at(1).people.first(), second);
}

void TestPeopleSearch::asksOnceForWhatIsTypedInOneGo()
{
    m_desk->connect({u"imbot"_s, u"user_brief"_s});
    m_desk->bench.portal.setRefusal(u"user.get"_s, {.code = u"ACCESS_DENIED"_s, .times = -1});
    m_desk->search.setPause(100ms);
    for (const QString &text : {u"iva"_s, u"ivan"_s, u"ivano"_s, u"ivanov"_s})
        m_desk->search.search(text);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().text, u"ivanov"_s);
    QVERIFY(!m_answers.first().isPortalOnly);
    QCOMPARE(m_desk->bench.proxy.postsSeen(u"user.search"_s), 1);
}

void TestPeopleSearch::dropsALateAnswerToAnOlderSearch()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    const QSignalSpy started(&m_desk->search, &PeopleSearch::started);
    m_desk->bench.proxy.setFault(Fault::delayAnswer(200ms));
    m_desk->search.search(u"older"_s);
    QTRY_COMPARE(started.size(), 1);
    m_desk->search.search(u"newer"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QTest::qWait(300); // the older answer has come by now
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().text, u"newer"_s);
}

void TestPeopleSearch::doesNotAskTwiceForTheSame()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    m_desk->search.search(u"petrov"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    m_desk->search.search(u"petrov"_s);
    QVERIFY(m_answers.size() == 1); // later than the call
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers.at(1).people, m_answers.at(0).people);
    QCOMPARE(searchesSeen(), 1);

    m_desk->connect({u"imbot"_s, u"im"_s}); // another portal has other people
    m_desk->search.search(u"petrov"_s);
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

    m_desk->connect(scopes);
    m_desk->search.search(text);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, advice);
    QCOMPARE(m_desk->bench.proxy.postsSeen(), 0);
}

void TestPeopleSearch::saysThatNothingIsConnected()
{
    m_desk->search.search(u"ivanov"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::NoConnection);
}

void TestPeopleSearch::takesAPortalsOwnRefusalOfShortTexts()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    m_desk->bench.portal.setRefusal(u"im.search.user.list"_s, {.code = u"FIND_SHORT"_s});
    m_desk->search.search(u"abc"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().advice, PeopleSearch::Advice::TypeMore);
    QVERIFY(!m_answers.first().failure);
}

void TestPeopleSearch::tellsWhyItFailed()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    m_desk->bench.portal.revokeWebhook();
    m_desk->search.search(u"ivanov"_s);

    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().failure);
    QCOMPARE(m_answers.first().failure->code, u"INVALID_CREDENTIALS"_s);
}

void TestPeopleSearch::forgetsACancelledSearch()
{
    m_desk->connect({u"imbot"_s, u"im"_s});
    m_desk->search.search(u"ivanov"_s);
    m_desk->search.cancel();
    m_desk->search.search(u"ivanov"_s);
    m_desk->search.search({}); // a blank text ends it too
    QVERIFY(m_desk->bench.warmUp()); // time for an answer

    QVERIFY(m_answers.isEmpty());
}

void TestPeopleSearch::offersDepartmentsBesidePeople()
{
    const QSignalSpy progressed(&m_desk->search, &PeopleSearch::progressed);
    const QSignalSpy changed(&m_desk->search, &PeopleSearch::peopleChanged);
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    QVERIFY(!progressed.isEmpty() && !changed.isEmpty());
    m_desk->search.search(u"sales"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().departments.size(), 2); // without and with those below
    const DepartmentOffer &alone = m_answers.first().departments.at(0);
    const DepartmentOffer &whole = m_answers.first().departments.at(1);
    QCOMPARE(alone.department.name, u"Sales"_s);
    QVERIFY(!alone.withSubDepartments && whole.withSubDepartments);
    QVERIFY(whole.members.size() > alone.members.size());
    for (const DepartmentOffer &offer : {alone, whole}) {
        QList<PersonId> ids;
        for (const Person &person : m_desk->search.membersOf(offer)) {
            QVERIFY(person.active);
            ids.append(person.id);
        }
        QCOMPARE(ids, offer.members);
    }
}

void TestPeopleSearch::aDepartmentAloneIsAnAnswer()
{
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->search.search(u"бухгалтерия"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().people.isEmpty());
    QCOMPARE(m_answers.first().departments.size(), 1);
    QCOMPARE(searchesSeen(), 0);

    m_desk->search.search(u"empty department"_s);
    QTRY_COMPARE(m_answers.size(), 2);
    QVERIFY(m_answers.at(1).departments.isEmpty());
}

void TestPeopleSearch::knowsWhereSomebodyWorksAndWhoHasLeft()
{
    m_desk->connect({u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s});
    QTRY_VERIFY(m_desk->directory.isComplete());
    m_desk->search.search(u"бухгалтерия"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    QList<Person> members = m_desk->search.membersOf(m_answers.first().departments.constFirst());
    QCOMPARE(m_desk->search.departmentOf(members.constFirst().id), u"Бухгалтерия"_s);
    QCOMPARE(m_desk->search.departmentOf(PersonId(999999)), QString());

    const Person stranger{PersonId(999999), u"Stranger"_s, {}, PersonKind::Employee, false};
    members.append(stranger);
    for (Person &person : members)
        person.active = false;
    const QList<Person> now = m_desk->search.upToDate(members);
    QVERIFY(now.constFirst().active); // as the directory knows
    QCOMPARE(now.constLast(), stranger); // whom it does not know
}

QTEST_GUILESS_MAIN(TestPeopleSearch)
#include "tst_peoplesearch.moc"
