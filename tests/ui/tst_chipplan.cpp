// SPDX-License-Identifier: Apache-2.0
#include "chipplan.h"

#include <QTest>

class TestChipPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysChipsInRowsAndTheLineBehindThem();
    void foldsWhatDoesNotFitIntoTheRows();
    void neverExceedsItsRoom_data();
    void neverExceedsItsRoom();
    void asksForTheChipsThatAreSeenOnly();

private:
    [[nodiscard]] ChipSizes sizes(qsizetype chips, int width, int chipWidth)
    {
        m_asked = 0;
        return {.width = width,
                .rowHeight = 28,
                .gap = 6,
                .mostRows = 4,
                .chips = chips,
                .chipWidth =
                    [this, chipWidth](qsizetype) {
                        ++m_asked;
                        return chipWidth;
                    },
                .foldWidth = [](qsizetype hidden) { return hidden < 100 ? 80 : 90; },
                .lineWidth = 100};
    }

    int m_asked = 0;
};

void TestChipPlan::laysChipsInRowsAndTheLineBehindThem()
{
    const ChipPlan plan = planChips(sizes(3, 320, 100));
    QCOMPARE(plan.chips, QList<QRect>({{0, 0, 100, 28}, {106, 0, 100, 28}, {212, 0, 100, 28}}));
    QVERIFY(plan.fold.isNull());
    QCOMPARE(plan.line, QRect(0, 34, 320, 28));
    QCOMPARE(plan.height, 62);
}

void TestChipPlan::foldsWhatDoesNotFitIntoTheRows()
{
    const ChipPlan all = planChips(sizes(11, 320, 100)); // 3 + 3 + 3 + 2, and the line
    QCOMPARE(all.chips.size(), 11);
    QVERIFY(all.fold.isNull());
    QCOMPARE(all.height, 4 * 34 - 6);
    const ChipPlan more = planChips(sizes(12, 320, 100));
    QCOMPARE(more.chips.size(), 10); // the fold and the line share the last row with one
    QCOMPARE(more.fold, QRect(106, 3 * 34, 80, 28));
    QCOMPARE(more.line, QRect(192, 3 * 34, 128, 28));
    QCOMPARE(more.height, all.height);
}

void TestChipPlan::neverExceedsItsRoom_data()
{
    QTest::addColumn<int>("chips");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("chipWidth");
    for (const int chips : {0, 1, 4, 9, 40, 2000}) {
        for (const int width : {120, 320, 700})
            for (const int chip : {40, 150, 5000})
                QTest::addRow("%d of %d in %d", chips, chip, width) << chips << width << chip;
    }
}

void TestChipPlan::neverExceedsItsRoom()
{
    QFETCH(int, chips);
    QFETCH(int, width);
    QFETCH(int, chipWidth);
    const ChipPlan plan = planChips(sizes(chips, width, chipWidth));
    QCOMPARE(plan.fold.isNull(), plan.chips.size() == chips);
    QList<QRect> all = plan.chips;
    if (!plan.fold.isNull())
        all.append(plan.fold);
    all.append(plan.line);
    const QRect room(0, 0, width, 4 * 34 - 6);
    for (qsizetype at = 0; at < all.size(); ++at) {
        QVERIFY(room.contains(all.at(at)));
        for (qsizetype other = 0; other < at; ++other)
            QVERIFY(!all.at(at).intersects(all.at(other)));
    }
    QVERIFY(plan.line.width() >= 100);
}

void TestChipPlan::asksForTheChipsThatAreSeenOnly()
{
    const ChipPlan plan = planChips(sizes(100000, 320, 100));
    QVERIFY(m_asked <= plan.chips.size() + 3);
}

QTEST_APPLESS_MAIN(TestChipPlan)
#include "tst_chipplan.moc"
