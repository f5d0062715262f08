// SPDX-License-Identifier: Apache-2.0
#include "settlementworld.h"

#include <QSet>
#include <QTest>

class TestSettlementHistories final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromiseInEveryHistory()
    {
        constexpr unsigned histories = 100'000;
        QSet<int> endings;
        for (unsigned seed = 1; seed <= histories; ++seed) {
            SettlementWorld::World world(seed);
            world.live();
            world.judgeEnd();
            QVERIFY2(world.complaints().isEmpty(),
                     qPrintable(QStringLiteral("history %1: %2")
                                    .arg(seed)
                                    .arg(world.complaints().join(QLatin1String("; ")))));
            endings.insert(static_cast<int>(world.state().phase));
        }
        QCOMPARE(endings.size(), 6); // every verdict, and the person's turn
    }
};

QTEST_GUILESS_MAIN(TestSettlementHistories)
#include "tst_settlementhistories.moc"
