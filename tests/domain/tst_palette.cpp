// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsEachColorAsThePortalDoes_data();
    void paintsEachColorAsThePortalDoes();
    void listsEveryColorOnce();
    void knowsNoColorByAnotherPaint_data();
    void knowsNoColorByAnotherPaint();
    void choosesTheInkThatReadsBetter_data();
    void choosesTheInkThatReadsBetter();
};

void TestPalette::paintsEachColorAsThePortalDoes_data()
{
    QTest::addColumn<ChatColor>("color");
    QTest::addColumn<QString>("hex");

    QTest::newRow("red") << ChatColor::Red << u"#df532d"_s;
    QTest::newRow("green") << ChatColor::Green << u"#64a513"_s;
    QTest::newRow("mint") << ChatColor::Mint << u"#4ba984"_s;
    QTest::newRow("light blue") << ChatColor::LightBlue << u"#4ba5c3"_s;
    QTest::newRow("dark blue") << ChatColor::DarkBlue << u"#3e99ce"_s;
    QTest::newRow("purple") << ChatColor::Purple << u"#8474c8"_s;
    QTest::newRow("aqua") << ChatColor::Aqua << u"#1eb4aa"_s;
    QTest::newRow("pink") << ChatColor::Pink << u"#f76187"_s;
    QTest::newRow("lime") << ChatColor::Lime << u"#58cc47"_s;
    QTest::newRow("brown") << ChatColor::Brown << u"#ab7761"_s;
    QTest::newRow("azure") << ChatColor::Azure << u"#29619b"_s;
    QTest::newRow("khaki") << ChatColor::Khaki << u"#728f7a"_s;
    QTest::newRow("sand") << ChatColor::Sand << u"#ba9c7b"_s;
    QTest::newRow("marengo") << ChatColor::Marengo << u"#556574"_s;
    QTest::newRow("gray") << ChatColor::Gray << u"#909090"_s;
    QTest::newRow("graphite") << ChatColor::Graphite << u"#5e5f5e"_s;
}

void TestPalette::paintsEachColorAsThePortalDoes()
{
    QFETCH(const ChatColor, color);
    QFETCH(const QString, hex);

    QCOMPARE(rgbOf(color).name(), hex);
    QCOMPARE(chatColorOf(QColor(hex)), std::optional(color));
    QCOMPARE(chatColorOf(QColor(hex.toUpper())), std::optional(color));
}

void TestPalette::listsEveryColorOnce()
{
    QSet<QRgb> paints;
    for (const ChatColor color : allChatColors)
        paints.insert(rgbOf(color).rgb());

    QCOMPARE(allChatColors.size(), size_t(16));
    QCOMPARE(paints.size(), 16);
}

void TestPalette::knowsNoColorByAnotherPaint_data()
{
    QTest::addColumn<QColor>("rgb");

    QTest::newRow("invalid") << QColor();
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("one step beside mint") << QColor(0x4b, 0xa9, 0x85);
    QTest::newRow("orange, which the portal refuses") << QColor(0xe8, 0xa4, 0x41);
    QTest::newRow("transparent mint") << QColor(0x4b, 0xa9, 0x84, 0x80);
}

void TestPalette::knowsNoColorByAnotherPaint()
{
    QFETCH(const QColor, rgb);

    QCOMPARE(chatColorOf(rgb), std::optional<ChatColor>());
}

void TestPalette::choosesTheInkThatReadsBetter_data()
{
    QTest::addColumn<QColor>("background");
    QTest::addColumn<QColor>("ink");

    // Both turn at a luminance of 0.179; #757575 is the last gray on which white reads better.
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("gray 75") << QColor(0x75, 0x75, 0x75) << QColor(Qt::white);
    QTest::newRow("gray 76") << QColor(0x76, 0x76, 0x76) << QColor(Qt::black);
    QTest::newRow("pure green") << QColor(0, 0xff, 0) << QColor(Qt::black);
    QTest::newRow("pure blue") << QColor(0, 0, 0xff) << QColor(Qt::white);
    QTest::newRow("azure") << rgbOf(ChatColor::Azure) << QColor(Qt::white);
    QTest::newRow("lime") << rgbOf(ChatColor::Lime) << QColor(Qt::black);
}

void TestPalette::choosesTheInkThatReadsBetter()
{
    QFETCH(const QColor, background);
    QFETCH(const QColor, ink);

    QCOMPARE(inkOn(background), ink);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
