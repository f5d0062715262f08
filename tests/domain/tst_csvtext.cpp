// SPDX-License-Identifier: Apache-2.0
#include "csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsEachLineAsTheStandardWants();
    void writesOneCell_data();
    void writesOneCell();
};

void TestCsvText::endsEachLineAsTheStandardWants()
{
    QCOMPARE(Csv::line({u"a"_s, {}, u"c"_s}), u"a,,c\r\n"_s);
}

void TestCsvText::writesOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"Отдел продаж"_s << u"Отдел продаж"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("semicolon, which some spreadsheets split at") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quotation mark") << u"the \"big\" one"_s << u"\"the \"\"big\"\" one\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with a comma") << u"=SUM(A1,A2)"_s << u"\"'=SUM(A1,A2)\""_s;
    QTest::newRow("plus") << u"+7 912"_s << u"'+7 912"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("full-width sign") << u"\uff1d1"_s << u"'\uff1d1"_s;
    QTest::newRow("sign inside") << u"a=1"_s << u"a=1"_s;
}

void TestCsvText::writesOneCell()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(Csv::line({cell}), written + u"\r\n"_s);
}

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
