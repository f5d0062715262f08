// SPDX-License-Identifier: Apache-2.0
#include "pacestate.h"

#include <QTest>

#include <algorithm>
#include <limits>

using std::chrono::milliseconds;

namespace {

constexpr Instant start{milliseconds(1'000'000)};

Instant after(int ms)
{
    return start + milliseconds(ms);
}

//! A portal's own reckoning, in thousandths of a call so that nothing is rounded.
class PortalBucket {
public:
    explicit PortalBucket(Bucket bucket)
        : m_capacity(static_cast<qint64>(bucket.capacity * 1000))
        , m_drainPerMs(static_cast<qint64>(bucket.drainPerSecond))
    {
    }

    [[nodiscard]] bool accepts(Instant now)
    {
        m_level = std::max<qint64>(0, m_level - (now - m_at).count() * m_drainPerMs);
        m_at = now;
        if (m_level + 1000 > m_capacity)
            return false;
        m_level += 1000;
        return true;
    }

private:
    qint64 m_capacity;
    qint64 m_drainPerMs;
    qint64 m_level = 0;
    Instant m_at = start;
};

} // namespace

class TestPaceState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lets300CallsGoAsFastAsThePortalAllows_data();
    void lets300CallsGoAsFastAsThePortalAllows();
    void drainsContinuously();
    void neverReckonsBelowEmpty();
    void goesOnFromAKeptLevel();
    void leavesAMarginToOthers();
    void letsACallGoEvenIfTheMarginIsTooGreat();
    void pausesLongerWithEachRefusalInARow();
    void addsUpToAQuarterOfJitter();
    void takesTheRefusalsOfOnePauseForOne();
    void startsTheRowAnewAfterAnAnswer();
    void followsThePortalsOwnWish();
    void doesNotFollowAnAbsurdWish_data();
    void doesNotFollowAnAbsurdWish();
    void neverShortensAPause();
    void takesTheBucketForFullAfterARefusal();
    void standsStillWhenTheClockGoesBack();
    void keepsWhatIsInItForAnotherBucket();
};

void TestPaceState::lets300CallsGoAsFastAsThePortalAllows_data()
{
    QTest::addColumn<double>("capacity");
    QTest::addColumn<double>("drainPerSecond");
    QTest::addColumn<double>("margin");
    QTest::addColumn<double>("optimumSeconds");

    QTest::newRow("usual") << 50.0 << 2.0 << 0.0 << 125.0;
    QTest::newRow("usual, with a margin") << 50.0 << 2.0 << 5.0 << 127.5;
    QTest::newRow("Enterprise") << 250.0 << 5.0 << 0.0 << 10.0;
    QTest::newRow("a small one") << 1.0 << 3.0 << 0.0 << 299.0 / 3;
}

void TestPaceState::lets300CallsGoAsFastAsThePortalAllows()
{
    QFETCH(const double, capacity);
    QFETCH(const double, drainPerSecond);
    QFETCH(const double, margin);
    QFETCH(const double, optimumSeconds);
    const Bucket bucket{capacity, drainPerSecond};
    PaceState pace(bucket, margin, 0, start);
    PortalBucket portal(bucket);

    Instant now = start;
    for (int call = 0; call < 300; ++call) {
        now = pace.nextFree(now);
        QCOMPARE(pace.nextFree(now), now);
        pace.take(now);
        QVERIFY2(portal.accepts(now), qPrintable(QString::number(call)));
    }

    const double seconds = std::chrono::duration<double>(now - start).count();
    QVERIFY2(seconds >= optimumSeconds - 0.001 && seconds <= optimumSeconds * 1.03,
             qPrintable(QString::number(seconds)));
}

void TestPaceState::drainsContinuously()
{
    PaceState pace({50, 2}, 0, 0, start);
    for (int call = 0; call < 50; ++call)
        pace.take(start);

    QCOMPARE(pace.levelAt(start), 50.0);
    QCOMPARE(pace.levelAt(after(250)), 49.5);
    QCOMPARE(pace.levelAt(after(10'000)), 30.0);
    QCOMPARE(pace.nextFree(start), after(500));
    QCOMPARE(pace.nextFree(after(400)), after(500));
    QCOMPARE(pace.nextFree(after(500)), after(500));
    QCOMPARE(pace.nextFree(after(700)), after(700));
}

void TestPaceState::neverReckonsBelowEmpty()
{
    PaceState pace({50, 2}, 0, 3, start);

    QCOMPARE(pace.levelAt(after(3'600'000)), 0.0);
    pace.take(after(3'600'000));
    QCOMPARE(pace.levelAt(after(3'600'000)), 1.0);
}

void TestPaceState::goesOnFromAKeptLevel()
{
    const PaceState pace({50, 2}, 0, 50, start);

    QCOMPARE(pace.nextFree(start), after(500));
    QCOMPARE(pace.bucket(), (Bucket{50, 2}));
}

void TestPaceState::leavesAMarginToOthers()
{
    PaceState pace({50, 2}, 10, 39, start);

    QCOMPARE(pace.nextFree(start), start);
    pace.take(start);
    QCOMPARE(pace.nextFree(start), after(500));
}

void TestPaceState::letsACallGoEvenIfTheMarginIsTooGreat()
{
    PaceState pace({5, 1}, 50, 0, start);

    QCOMPARE(pace.nextFree(start), start);
    pace.take(start);
    QCOMPARE(pace.nextFree(start), after(1'000));
}

void TestPaceState::pausesLongerWithEachRefusalInARow()
{
    PaceState pace({50, 2}, 0, 0, start);
    Instant now = start;

    int row = 0;
    for (const int seconds : {1, 2, 4, 8, 16, 30, 30, 30}) {
        pace.pauseAfterRefusal(now, std::nullopt, 0);
        QCOMPARE(pace.refusalsInARow(), ++row);
        QCOMPARE(pace.nextFree(now), now + std::chrono::seconds(seconds));
        now = pace.nextFree(now);
    }
}

void TestPaceState::addsUpToAQuarterOfJitter()
{
    const auto pauseWith = [](double jitter) {
        PaceState pace({50, 2}, 0, 0, start);
        pace.pauseAfterRefusal(start, std::nullopt, jitter);
        return pace.nextFree(start) - start;
    };

    QCOMPARE(pauseWith(0.5), milliseconds(1'125));
    QCOMPARE(pauseWith(1), milliseconds(1'250));
    QCOMPARE(pauseWith(7), milliseconds(1'250));
    QCOMPARE(pauseWith(-7), milliseconds(1'000));
}

void TestPaceState::takesTheRefusalsOfOnePauseForOne()
{
    PaceState pace({50, 2}, 0, 0, start);

    pace.pauseAfterRefusal(start, std::nullopt, 0);
    pace.pauseAfterRefusal(after(10), std::nullopt, 0);
    pace.pauseAfterRefusal(after(999), std::nullopt, 0);

    QCOMPARE(pace.refusalsInARow(), 1);
    QCOMPARE(pace.nextFree(after(999)), after(1'999));
}

void TestPaceState::startsTheRowAnewAfterAnAnswer()
{
    PaceState pace({50, 2}, 0, 0, start);
    pace.pauseAfterRefusal(start, std::nullopt, 0);
    pace.pauseAfterRefusal(after(1'000), std::nullopt, 0);

    pace.noteSuccess();

    QCOMPARE(pace.refusalsInARow(), 0);
    QCOMPARE(pace.nextFree(after(1'000)), after(3'000));
    pace.pauseAfterRefusal(after(3'000), std::nullopt, 0);
    QCOMPARE(pace.nextFree(after(3'000)), after(4'000));
}

void TestPaceState::followsThePortalsOwnWish()
{
    PaceState pace({50, 2}, 0, 0, start);

    pace.pauseAfterRefusal(start, milliseconds(75'000), 1);

    QCOMPARE(pace.nextFree(start), after(75'000));
}

void TestPaceState::doesNotFollowAnAbsurdWish_data()
{
    QTest::addColumn<qint64>("wish");
    QTest::addColumn<int>("pause");

    QTest::newRow("negative") << qint64(-5'000) << 500;
    QTest::newRow("a year") << qint64(31'536'000'000) << 600'000;
    QTest::newRow("for ever") << std::numeric_limits<qint64>::max() << 600'000;
}

void TestPaceState::doesNotFollowAnAbsurdWish()
{
    QFETCH(const qint64, wish);
    QFETCH(const int, pause);
    PaceState pace({50, 2}, 0, 0, start);

    pace.pauseAfterRefusal(start, milliseconds(wish), 0);

    QCOMPARE(pace.nextFree(start), after(pause));
}

void TestPaceState::neverShortensAPause()
{
    PaceState pace({50, 2}, 0, 0, start);

    pace.pauseAfterRefusal(start, milliseconds(20'000), 0);
    pace.pauseAfterRefusal(after(1), milliseconds(1'000), 0);
    pace.noteSuccess();

    QCOMPARE(pace.nextFree(after(1)), after(20'000));
}

void TestPaceState::takesTheBucketForFullAfterARefusal()
{
    PaceState pace({50, 2}, 0, 0, start);

    pace.pauseAfterRefusal(start, std::nullopt, 0);

    QCOMPARE(pace.levelAt(start), 50.0);
    Instant now = pace.nextFree(start);
    for (int call = 0; call < 2; ++call)
        pace.take(now);
    QCOMPARE(pace.nextFree(now), now + milliseconds(500));
}

void TestPaceState::standsStillWhenTheClockGoesBack()
{
    PaceState pace({50, 2}, 0, 50, start);

    QCOMPARE(pace.levelAt(after(-60'000)), 50.0);
    pace.take(after(-60'000));
    QCOMPARE(pace.levelAt(start), 51.0);
}

void TestPaceState::keepsWhatIsInItForAnotherBucket()
{
    PaceState state({.capacity = 50, .drainPerSecond = 2}, 0, 50, start);
    QCOMPARE(state.nextFree(start), after(500));
    state.setBucket({.capacity = 250, .drainPerSecond = 5}, after(1'000));
    QCOMPARE(state.levelAt(after(1'000)), 48.0); // drained as it was until then
    QCOMPARE(state.nextFree(after(1'000)), after(1'000));
    QCOMPARE(state.levelAt(after(2'000)), 43.0);
}

QTEST_GUILESS_MAIN(TestPaceState)
#include "tst_pacestate.moc"
