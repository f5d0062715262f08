// SPDX-License-Identifier: Apache-2.0
#include "searchtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatDoesNotMatter_data();
    void foldsWhatDoesNotMatter();
    void splitsWhatWasTypedIntoWords();
};

void TestSearchText::foldsWhatDoesNotMatter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"VIP Delivery"_s << u"vip delivery"_s;
    QTest::newRow("Cyrillic case") << u"ОТДЕЛ Продаж"_s << u"отдел продаж"_s;
    QTest::newRow("ё is е") << u"Ёлка, её"_s << u"елка, ее"_s;
    QTest::newRow("accents") << u"Zoë Lindqvist"_s << u"zoe lindqvist"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("white space") << u" a\t\nb\u00a0c "_s << u"a b c"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestSearchText::foldsWhatDoesNotMatter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
}

void TestSearchText::splitsWhatWasTypedIntoWords()
{
    QCOMPARE(searchWordsOf(u"  Пётр  VIP "_s), QStringList({u"петр"_s, u"vip"_s}));
    QVERIFY(searchWordsOf(u"  "_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
