// SPDX-License-Identifier: Apache-2.0
#include "pacer.h"

#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPacer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void grantsLaterThanItIsAsked();
    void letsCreatesGoBeforeReads();
    void letsWhatNobodyWaitsForGoLast();
    void keepsRoomForPeopleBeforeWhatNobodyWaitsFor();
    void grantsNoMoreThanTheBucketHolds();
    void pausesEverybodyAfterALimitAnswer();
    void letsOthersPassWhileAMethodMustWait();
    void callsRarelyWhatHasRunForLong();
    void remembersItsCallsAndRecallsThem();
    void forgetsWhoCancels();
    void forgetsWhoseContextHasGone();
    void foretellsTheWaitBehindAllOthers();
    void mayBeDeletedByWhomItGrants();

private:
    [[nodiscard]] Call ask(Pacer::Priority priority, const QString &name)
    {
        return m_pacer->acquire(priority, m_context.get(),
                                [this, name](Ticket) { m_granted.append(name); });
    }
    void askForReads(int count)
    {
        for (int i = 0; i < count; ++i)
            std::ignore = ask(Pacer::Priority::Read, u"read"_s);
    }

    Instant m_now;
    std::unique_ptr<Pacer> m_pacer;
    std::unique_ptr<QObject> m_context;
    QStringList m_granted;
};

void TestPacer::init()
{
    m_now = Instant(1h);
    m_granted.clear();
    m_context = std::make_unique<QObject>();
    m_pacer = std::make_unique<Pacer>(
        PaceState({.capacity = 3, .drainPerSecond = 100}, 0, 0, m_now), [this] { return m_now; });
}

void TestPacer::cleanup()
{
    m_pacer.reset();
}

void TestPacer::grantsLaterThanItIsAsked()
{
    const Call call = ask(Pacer::Priority::Read, u"read"_s);

    QVERIFY(m_granted.isEmpty());
    QVERIFY(call.isActive());
    QTRY_COMPARE(m_granted.size(), 1);
    QVERIFY(!call.isActive());
}

void TestPacer::letsCreatesGoBeforeReads()
{
    std::ignore = ask(Pacer::Priority::Read, u"read 1"_s);
    std::ignore = ask(Pacer::Priority::Create, u"create 1"_s);
    std::ignore = ask(Pacer::Priority::Create, u"create 2"_s);

    QTRY_COMPARE(m_granted, QStringList({u"create 1"_s, u"create 2"_s, u"read 1"_s}));
}

void TestPacer::letsWhatNobodyWaitsForGoLast()
{
    m_pacer->recall({.level = 3, .pause = 0ms}, 0ms); // nobody may leave yet
    std::ignore = ask(Pacer::Priority::Background, u"background"_s);
    std::ignore = ask(Pacer::Priority::Read, u"read"_s);
    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    QCOMPARE(m_pacer->expectedWait(), 30ms); // behind the two that somebody waits for

    m_now += 1s;
    QTRY_COMPARE(m_granted.size(), 2);
    QCOMPARE(m_granted, QStringList({u"create"_s, u"read"_s}));
}

void TestPacer::keepsRoomForPeopleBeforeWhatNobodyWaitsFor()
{
    for (int i = 0; i < 4; ++i)
        std::ignore = ask(Pacer::Priority::Background, u"background"_s);
    QTRY_COMPARE(m_granted.size(), 1); // of the three that the bucket holds
    QTest::qWait(30);
    QCOMPARE(m_granted.size(), 1);

    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    QTRY_COMPARE(m_granted, QStringList({u"background"_s, u"create"_s, u"create"_s}));
    m_now += 1s; // the bucket is empty again
    std::ignore = ask(Pacer::Priority::Create, u"create"_s); // arms the timer by the new time
    QTRY_COMPARE(m_granted.size(), 4);
    m_now += 1s;
    m_pacer->noteRefusal(u"nothing of ours"_s, 0ms); // arms it again
    QTRY_COMPARE(m_granted.size(), 5);
    QCOMPARE(m_granted.last(), u"background"_s);
}

void TestPacer::grantsNoMoreThanTheBucketHolds()
{
    askForReads(5);
    QTRY_COMPARE(m_granted.size(), 3);

    // The timer fires meanwhile, but by the clock not a moment has passed.
    QTest::qWait(50);
    QCOMPARE(m_granted.size(), 3);

    m_now += 10ms;
    QTRY_COMPARE(m_granted.size(), 4);
    QTest::qWait(50);
    QCOMPARE(m_granted.size(), 4);
}

void TestPacer::pausesEverybodyAfterALimitAnswer()
{
    const QSignalSpy paused(m_pacer.get(), &Pacer::paused);
    m_pacer->noteRefusal(40ms);
    QCOMPARE(paused.size(), 1);
    QVERIFY(paused.first().first().value<std::chrono::milliseconds>() >= 40ms);

    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    askForReads(1);
    QTest::qWait(80);
    QVERIFY(m_granted.isEmpty());

    m_now += 1s;
    QTRY_COMPARE(m_granted.size(), 2);
}

void TestPacer::letsOthersPassWhileAMethodMustWait()
{
    m_pacer->noteRefusal(u"imbot.chat.add"_s, 30s);
    QVERIFY(m_pacer->isPaused());
    QCOMPARE(m_pacer->expectedWait(), 30s);
    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    std::ignore = ask(Pacer::Priority::Read, u"read"_s);
    QTRY_COMPARE(m_granted, QStringList(u"read"_s));

    m_now += 30s;
    std::ignore = ask(Pacer::Priority::Read, u"read"_s); // arms the timer by the new time
    QTRY_COMPARE(m_granted, QStringList({u"read"_s, u"create"_s, u"read"_s}));
    QVERIFY(!m_pacer->isPaused());
}

void TestPacer::callsRarelyWhatHasRunForLong()
{
    m_pacer->noteOperating(u"imbot.chat.add"_s, 301s);
    std::ignore = ask(Pacer::Priority::Create, u"create"_s);
    QTRY_COMPARE(m_granted.size(), 1);
    QCOMPARE(m_pacer->expectedWait(), 5s);
}

void TestPacer::remembersItsCallsAndRecallsThem()
{
    const QSignalSpy changed(m_pacer.get(), &Pacer::memoryChanged);
    askForReads(3);
    QTRY_COMPARE(m_granted.size(), 3);
    QCOMPARE(changed.size(), 3);
    const PaceMemory left = m_pacer->memory();
    QCOMPARE(left.level, 3.0);

    init();
    m_pacer->recall(left, 0ms);
    QCOMPARE(m_pacer->expectedWait(), 10ms);
}

void TestPacer::forgetsWhoCancels()
{
    Call call = ask(Pacer::Priority::Create, u"cancelled"_s);
    std::ignore = ask(Pacer::Priority::Read, u"read"_s);
    call.cancel();

    QVERIFY(!call.isActive());
    QTRY_COMPARE(m_granted, QStringList(u"read"_s));
}

void TestPacer::forgetsWhoseContextHasGone()
{
    bool granted = false;
    std::ignore = m_pacer->acquire(Pacer::Priority::Read, m_context.get(),
                                   [&granted](Ticket) { granted = true; });
    m_context = std::make_unique<QObject>();
    std::ignore = ask(Pacer::Priority::Read, u"read"_s);

    QTRY_COMPARE(m_granted.size(), 1);
    QVERIFY(!granted);
}

void TestPacer::foretellsTheWaitBehindAllOthers()
{
    QCOMPARE(m_pacer->expectedWait(), 0ms);
    askForReads(3);
    QCOMPARE(m_pacer->expectedWait(), 10ms);
    askForReads(2);
    QCOMPARE(m_pacer->expectedWait(), 30ms);
}

void TestPacer::mayBeDeletedByWhomItGrants()
{
    bool granted = false;
    std::ignore =
        m_pacer->acquire(Pacer::Priority::Read, m_context.get(), [this, &granted](Ticket) {
            granted = true;
            m_pacer.reset();
        });
    askForReads(1);

    QTRY_VERIFY(granted);
    QVERIFY(m_granted.isEmpty());
}

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
