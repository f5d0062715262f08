// SPDX-License-Identifier: Apache-2.0
#include "leakybucket.h"
#include "pacestate.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr Bucket bucket{.capacity = 50, .drainPerSecond = 2};
constexpr int creates = 300;
constexpr milliseconds longestWay = 100ms;

//! A row of creates, one after the other, against a portal that reckons by itself. Time is wall
//! time since the first one.
class Row final {
public:
    explicit Row(quint32 seed)
        : m_random(seed)
        , m_pace(bucket, PaceState::usualMargin)
    {
    }

    void create()
    {
        const Instant free = m_pace.nextFree(Instant(m_now - m_started));
        const milliseconds sent = m_started + free.time_since_epoch();
        m_pace.take(free);
        m_memory = m_pace.memoryAt(free);
        m_memoryAt = sent;
        m_arrivals.push_back(sent + way());
        m_now = m_arrivals.back() + way() / 4; // the answer's way
        m_last = sent;
    }
    //! A kill, and a start \a later with a clock that begins anew.
    void restart(milliseconds later)
    {
        m_now += later;
        m_started = m_now;
        m_pace = PaceState(bucket, PaceState::usualMargin);
        m_pace.recall(m_memory, m_now - m_memoryAt, {});
    }

    [[nodiscard]] milliseconds last() const { return m_last; }
    [[nodiscard]] int refusals() const
    {
        std::vector<milliseconds> arrivals = m_arrivals;
        std::ranges::sort(arrivals);
        demo::LeakyBucket portal(bucket.capacity, bucket.drainPerSecond);
        return int(std::ranges::count_if(arrivals, [&portal](milliseconds at) {
            return !portal.admit(demo::LeakyBucket::Clock::time_point(at));
        }));
    }

private:
    [[nodiscard]] milliseconds way()
    {
        return milliseconds(m_random.bounded(int(longestWay.count()) + 1));
    }

    QRandomGenerator m_random;
    PaceState m_pace;
    milliseconds m_now{0};
    milliseconds m_started{0};
    milliseconds m_last{0};
    PaceMemory m_memory;
    milliseconds m_memoryAt{0};
    std::vector<milliseconds> m_arrivals;
};

//! When the last of them can leave at the earliest, whoever reckons.
constexpr milliseconds optimum =
    milliseconds(int((creates - bucket.capacity) / bucket.drainPerSecond * 1000));

} // namespace

class TestPaceRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefusedNothingAndWastesNothing()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            Row row(seed);
            for (int number = 0; number < creates; ++number)
                row.create();
            QCOMPARE(row.refusals(), 0);
            QVERIFY2(row.last() <= optimum * 103 / 100,
                     qPrintable(QString::number(row.last().count())));
        }
    }

    void goesOnAfterAKillAsIfNothingHadHappened_data()
    {
        QTest::addColumn<int>("killedAfter");
        QTest::addColumn<int>("away");
        for (const int after : {1, 30, 47, 48, 150, 299}) {
            for (const int away : {0, 700, 2'000})
                QTest::addRow("after %d, for %d ms", after, away) << after << away;
        }
    }

    void goesOnAfterAKillAsIfNothingHadHappened()
    {
        QFETCH(const int, killedAfter);
        QFETCH(const int, away);
        for (quint32 seed = 1; seed <= 50; ++seed) {
            Row row(seed);
            for (int number = 0; number < creates; ++number) {
                if (number == killedAfter)
                    row.restart(milliseconds(away));
                row.create();
            }
            QCOMPARE(row.refusals(), 0);
            QVERIFY2(row.last() <= optimum * 103 / 100,
                     qPrintable(QString::number(row.last().count())));
        }
    }

    void waitsForWhatAnEarlierRunHasSent()
    {
        PaceState forgetful(bucket, PaceState::usualMargin);
        QCOMPARE(forgetful.nextFree({}), Instant());
        PaceState mindful(bucket, PaceState::usualMargin);
        mindful.recall({.level = 47}, 0ms, {});
        QCOMPARE(mindful.nextFree({}), Instant(500ms));
    }

    void recallsWhatHasNotDrainedSince_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("level");
        QTest::newRow("at once") << 0 << 40.0;
        QTest::newRow("after five seconds") << 5'000 << 30.0;
        QTest::newRow("the next day") << 86'400'000 << 0.0;
        QTest::newRow("with a clock that was put back") << -3'600'000 << 40.0;
    }

    void recallsWhatHasNotDrainedSince()
    {
        QFETCH(const int, age);
        QFETCH(const double, level);
        PaceState pace(bucket);
        pace.recall({.level = 40}, milliseconds(age), {});
        QCOMPARE(pace.levelAt({}), level);
    }

    void recallsAPauseThatIsNotOver()
    {
        PaceState pace(bucket);
        pace.recall({.level = 0, .pause = 8s}, 3s, {});
        QVERIFY(pace.isPausedAt({}));
        QCOMPARE(pace.nextFree({}), Instant(5s));
        QCOMPARE(pace.memoryAt(Instant(1s)).pause, 4s);
    }

    void countsItsOwnCallsBesideThoseRecalled()
    {
        PaceState pace(bucket);
        pace.take({});
        pace.recall({.level = 10}, 0ms, {});
        QCOMPARE(pace.levelAt({}), 11.0);
    }
};

QTEST_GUILESS_MAIN(TestPaceRow)
#include "tst_pacerow.moc"
