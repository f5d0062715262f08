// SPDX-License-Identifier: Apache-2.0
#include "codepoints.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCodePoints final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesLoneSurrogatesAlone();
    void countsAsThePortalDoes_data();
    void countsAsThePortalDoes();
    void trimsAsThePortalDoes_data();
    void trimsAsThePortalDoes();
};

void TestCodePoints::countsAsThePortalDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("Latin") << u"Shift"_s << qsizetype(5);
    QTest::newRow("Cyrillic") << u"Смена"_s << qsizetype(5);
    QTest::newRow("emoji") << u"🚀🚀"_s << qsizetype(2);
    QTest::newRow("family of three, joined") << u"👨‍👩‍👧"_s << qsizetype(5);
    QTest::newRow("flag") << u"🇷🇺"_s << qsizetype(2);
    QTest::newRow("letter with a combining mark") << u"e\u0301"_s << qsizetype(2);
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) << qsizetype(2);
    QTest::newRow("lone low surrogate") << QChar(0xde80) + u"a"_s << qsizetype(2);
    QTest::newRow("two high, one low") << QChar(0xd83d) + u"🚀"_s << qsizetype(2);
    QTest::newRow("line breaks") << u"a\r\nb"_s << qsizetype(4);
}

void TestCodePoints::countsAsThePortalDoes()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, count);

    QCOMPARE(codePointCount(text), count);
}

void TestCodePoints::trimsAsThePortalDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("trimmed");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("nothing to trim") << u"a b"_s << u"a b"_s;
    QTest::newRow("ASCII white space") << u" \t\r\n\va b\v\n\r\t "_s << u"a b"_s;
    QTest::newRow("zero byte") << QChar(0) + u"a"_s + QChar(0) << u"a"_s;
    QTest::newRow("only spaces") << u"   "_s << QString();
    QTest::newRow("no-break spaces stay") << u"\u00a0a\u00a0"_s << u"\u00a0a\u00a0"_s;
    QTest::newRow("form feed stays") << u"\fa\f"_s << u"\fa\f"_s;
}

void TestCodePoints::trimsAsThePortalDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, trimmed);

    QCOMPARE(trimmedAsPortal(text), trimmed);
}

void TestCodePoints::replacesLoneSurrogatesAlone()
{
    const QString whole = u"a🚀\uFEFFé"_s;
    QCOMPARE(withoutLoneSurrogates(whole), whole);
    const QString high = u"a"_s + QChar(0xd83d);
    QCOMPARE(withoutLoneSurrogates(high), u"a\uFFFD"_s);
    QCOMPARE(withoutLoneSurrogates(QChar(0xde80) + u"🚀"_s), u"\uFFFD🚀"_s);
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
