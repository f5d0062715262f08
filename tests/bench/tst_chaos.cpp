// SPDX-License-Identifier: Apache-2.0
#include "chaosrun.h"

#include <QTest>

#include <algorithm>

//! A few of the lines that bench_chaos prints.
class TestChaos final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneChatAndSaysTheTruthInTrouble_data()
    {
        QTest::addColumn<QByteArray>("trouble");
        QTest::addColumn<bool>("tls");
        QTest::newRow("cut after the request") << QByteArray("RST after the request") << false;
        QTest::newRow("half a body, TLS") << QByteArray("half a body") << true;
        QTest::newRow("number as a string") << QByteArray("number as a string") << false;
        QTest::newRow("new address") << QByteArray("307 to a new address") << false;
        QTest::newRow("delivered late") << QByteArray("delivered 50 s late") << false;
        QTest::newRow("finishes late, TLS") << QByteArray("finishes 40 s after the cut") << true;
        QTest::newRow("refused by limits") << QByteArray("refused by limits") << false;
        QTest::newRow("tunnel refused, TLS") << QByteArray("proxy refuses the tunnel") << true;
    }

    void makesOneChatAndSaysTheTruthInTrouble()
    {
        QFETCH(const QByteArray, trouble);
        QFETCH(const bool, tls);
        const ScaledWaits waits(100);
        const QList<Trouble> troubles = allTroubles(waits);
        const auto named = std::ranges::find_if(
            troubles, [&trouble](const Trouble &each) { return each.name == trouble; });
        QVERIFY(named != troubles.cend());
        const auto line = tls ? FaultProxy::Line::Tls : FaultProxy::Line::Plain;
        const ChaosTally tally =
            meetTrouble(*named, {.line = line, .reused = true, .creates = 8}, waits);
        QVERIFY2(tally.duplicates == 0 && tally.lost == 0 && tally.untrue == 0,
                 qPrintable(tally.example));
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
