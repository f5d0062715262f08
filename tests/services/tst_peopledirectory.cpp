// SPDX-License-Identifier: Apache-2.0
#include "peopledesk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPeopleDirectory final : public QObject {
    Q_OBJECT

    static constexpr int few = 300;
    static constexpr int severalCalls = 4000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortalBench> m_bench;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<StorageThread> m_thread;
    std::unique_ptr<PeopleStore> m_store;
    std::unique_ptr<PeopleDirectory> m_directory;
    std::chrono::hours m_later{0};

    [[nodiscard]] Clock clock() const
    {
        return {.now = steadyNow, .wallTime = [this] {
                    return QDateTime::currentDateTimeUtc().addSecs(
                        std::chrono::seconds(m_later).count());
                }};
    }

    //! As the program does it when it is started.
    void startProgram(const Bucket &allowance = {.capacity = 1e6, .drainPerSecond = 1e6})
    {
        stopProgram();
        m_connections = std::make_unique<Connections>(clock());
        m_connections->setAllowance(allowance);
        m_thread = std::make_unique<StorageThread>();
        m_store = std::make_unique<PeopleStore>(m_folder->filePath(u"people.sqlite"_s), *m_thread);
        m_directory = std::make_unique<PeopleDirectory>(*m_connections, *m_store, clock());
    }
    void stopProgram()
    {
        m_directory.reset();
        m_store.reset();
        m_thread.reset();
        m_connections.reset();
    }

    void connectTo(PortalBench &bench,
                   const QStringList &scopes = {u"user_brief"_s, u"department"_s})
    {
        ::connectTo(bench, *m_connections, scopes);
    }

    void makePortal(int people)
    {
        m_bench = std::make_unique<PortalBench>(FaultProxy::Line::Plain, calmPatience(), people);
    }

    [[nodiscard]] bool synchronizes()
    {
        const QSignalSpy ended(m_directory.get(), &PeopleDirectory::synchronized);
        return QTest::qWaitFor(
            [this, &ended] { return !ended.isEmpty() && m_directory->isComplete(); }, 30'000);
    }

    //! From which number on people were asked for, call by call.
    [[nodiscard]] QStringList startsAsked() const
    {
        static const QRegularExpression start(
            u"\"p00\":\"[^\"]*ACTIVE%5D=1[^\"]*FILTER%5B%3EID%5D=(\\d+)"_s);
        QStringList starts;
        for (const QByteArray &body : m_bench->proxy.requestBodies()) {
            const auto match = start.match(QString::fromUtf8(body));
            if (match.hasMatch())
                starts.append(match.captured(1));
        }
        return starts;
    }
    [[nodiscard]] QList<PersonId> found(const QString &text) const
    {
        QList<PersonId> ids;
        const QList<Person> people = m_directory->people().search(text, 50);
        for (const Person &person : people)
            ids.append(person.id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_later = 0h;
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        stopProgram();
        m_bench.reset();
    }

    void readsEverybodyAndKeepsThem()
    {
        makePortal(2000);
        startProgram();
        QVERIFY(!m_directory->isComplete());
        const QSignalSpy progressed(m_directory.get(), &PeopleDirectory::progressed);
        connectTo(*m_bench);
        QVERIFY(synchronizes());

        QCOMPARE(m_directory->people().size(), 2000);
        QVERIFY(!m_directory->progress());
        QVERIFY(progressed.size() >= 2);
        QCOMPARE(found(u"Щёголев"_s).size(), 1);
        QVERIFY(m_directory->people().findDepartment(DepartmentId(5)));
        QVERIFY(m_bench->proxy.postsSeen() <= 4); // departments, people, those who left

        m_bench->proxy.setFault(Fault::swallowAnswer());
        startProgram();
        connectTo(*m_bench);
        QTRY_VERIFY(m_directory->isComplete());
        QCOMPARE(m_directory->people().size(), 2000);
        QCOMPARE(found(u"Щёголев"_s).size(), 1);
        QVERIFY(m_directory->people().findDepartment(DepartmentId(5)));
    }

    void forgetsThePeopleOfAForgottenPortal()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        const ConnectionId id = m_connections->current()->id;
        m_connections->forget(id);
        QCOMPARE(m_directory->people().size(), 0);
        std::optional<qsizetype> left;
        m_store->readPeople(id, {}, few, this, [&left](const Result<QList<PersonRecord>> &people) {
            left = people ? people->size() : -1;
        });
        QTRY_COMPARE(left.value_or(-1), 0);
    }

    void suggestsNobodyWhoLeft()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        const QList<PersonId> before = found(u"Щёголев"_s);
        QCOMPARE(before.size(), 1);

        m_bench->portal.dismissPerson(int(before.constFirst().value()));
        m_directory->synchronize();
        QVERIFY(synchronizes());
        QTRY_VERIFY(found(u"Щёголев"_s).isEmpty());
        const auto kept = m_directory->people().find(before.constFirst());
        QVERIFY(kept);
        QVERIFY(!kept->person.active);
    }

    void findsNewPeopleWithoutReadingEverybodyAgain()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        const int id = m_bench->portal.addPerson(u"Ждан"_s, u"Новичков"_s);
        m_directory->synchronize();
        QVERIFY(synchronizes());
        QTRY_COMPARE(found(u"Новичков"_s).value(0), PersonId(id)); // Новиков is near
        QCOMPARE(startsAsked().size(), 2);
        QVERIFY(startsAsked().constLast().toInt() >= few - 20);
    }

    void readsEverybodyAgainAfterADay()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        const QList<PersonId> person = found(u"Щёголев"_s);
        m_bench->portal.renamePerson(int(person.constFirst().value()), u"Переименованный"_s);
        m_later = 25h;
        m_directory->synchronize();
        QVERIFY(synchronizes());
        QTRY_COMPARE(found(u"Переименованный"_s), person);
        QVERIFY(found(u"Щёголев"_s).isEmpty());
        QCOMPARE(startsAsked(), QStringList({u"0"_s, u"0"_s}));
    }

    void goesOnWhereItWasStopped()
    {
        makePortal(severalCalls);
        startProgram();
        connectTo(*m_bench);
        QTRY_VERIFY_WITH_TIMEOUT(m_directory->people().size() > 0, 20'000);
        QVERIFY(!m_directory->isComplete());
        const auto progress = m_directory->progress();
        QVERIFY(progress);
        QVERIFY(progress->total > 3000);

        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        QCOMPARE(m_directory->people().size(), severalCalls);
        QStringList starts = startsAsked();
        starts.removeDuplicates();
        // At most the call that was under way when it stopped is made twice.
        QVERIFY(startsAsked().size() - starts.size() <= 1);
        QCOMPARE(startsAsked().count(u"0"_s), 1);
    }

    void triesAgainWhereAnAnswerWasCut()
    {
        makePortal(2000);
        startProgram();
        m_bench->proxy.setFault(Fault::cutAnswerAfter(20'000, Cut::Reset));
        connectTo(*m_bench);
        QTRY_COMPARE_WITH_TIMEOUT(startsAsked().size(), 1, 20'000);
        QTRY_VERIFY(m_bench->portal.callCount(u"user.get"_s) > 0);
        m_bench->proxy.setFault({});
        QVERIFY(synchronizes());
        QCOMPARE(m_directory->people().size(), 2000);
    }

    void waitsAfterALimitAnswer()
    {
        makePortal(few);
        m_bench->portal.setRefusal(u"user.get"_s, {.code = u"QUERY_LIMIT_EXCEEDED"_s, .times = 3});
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        QCOMPARE(m_directory->people().size(), few);
    }

    void leavesThePortalAloneWithoutAScopeForPeople()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench, {u"imbot"_s, u"im"_s});
        QVERIFY(m_directory->isForbidden());
        QVERIFY(m_bench->warmUp());
        QVERIFY(!m_directory->isComplete());
        QCOMPARE(m_bench->portal.callCount(u"user.get"_s), 0);
    }

    void givesUpWhereThePortalRefuses()
    {
        makePortal(few);
        m_bench->portal.setScopes({u"imbot"_s});
        startProgram();
        const QSignalSpy ended(m_directory.get(), &PeopleDirectory::synchronized);
        connectTo(*m_bench);
        QTRY_COMPARE(ended.size(), 1);
        const auto failure = ended.first().first().value<std::optional<Failure>>();
        QVERIFY(failure);
        QCOMPARE(failure->code, u"insufficient_scope"_s);
        QVERIFY(!m_directory->isComplete());
        QVERIFY(!m_directory->progress());
    }

    void keepsPortalsApart()
    {
        makePortal(few);
        PortalBench other(FaultProxy::Line::Plain, calmPatience(), 40);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        connectTo(other);
        QCOMPARE(m_directory->people().size(), 0);
        QVERIFY(synchronizes());
        QCOMPARE(m_directory->people().size(), 40);

        connectTo(*m_bench);
        QCOMPARE(m_directory->people().size(), 0);
        QTRY_COMPARE(m_directory->people().size(), few);
        QVERIFY(synchronizes());
        QCOMPARE(startsAsked().count(u"0"_s), 1);
    }

    void letsACreateGoFirst()
    {
        makePortal(severalCalls);
        startProgram({.capacity = 8, .drainPerSecond = 0.5});
        connectTo(*m_bench);
        QTRY_VERIFY_WITH_TIMEOUT(m_directory->people().size() > 0, 20'000);
        QVERIFY(!m_directory->isComplete());
        QCOMPARE(m_connections->pacer(m_connections->current()->id)->expectedWait(), 0ms);
    }

    void remembersWhomThePersonChose()
    {
        makePortal(few);
        startProgram();
        connectTo(*m_bench);
        QVERIFY(synchronizes());
        m_directory->noteChoice(PersonId(20));
        QVERIFY(m_directory->recent().weightOf(PersonId(20)) > 0);
        startProgram();
        connectTo(*m_bench);
        QTRY_VERIFY(m_directory->recent().weightOf(PersonId(20)) > 0);
    }
};

QTEST_GUILESS_MAIN(TestPeopleDirectory)
#include "tst_peopledirectory.moc"
