// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPerson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesInitials_data();
    void givesInitials();
};

void TestPerson::givesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");

    QTest::newRow("two words") << u"Anna Petrova"_s << u"AP"_s;
    QTest::newRow("one word") << u"Anna"_s << u"A"_s;
    QTest::newRow("three words") << u"Anna Maria Petrova"_s << u"AM"_s;
    QTest::newRow("Cyrillic, lower case") << u"ёлка зелёная"_s << u"ЁЗ"_s;
    QTest::newRow("many spaces") << u"  Anna \t\u00a0 Petrova "_s << u"AP"_s;
    QTest::newRow("hyphen") << u"Anna-Maria Petrova"_s << u"AP"_s;
    QTest::newRow("digit") << u"Shift 12"_s << u"S1"_s;
    QTest::newRow("quotes") << u"«Ромашка» (Москва)"_s << u"РМ"_s;
    QTest::newRow("looks like HTML") << u"<b>Bob</b> <i>Dole</i>"_s << u"BI"_s;
    QTest::newRow("emoji before") << u"🚀 Launch team"_s << u"LT"_s;
    QTest::newRow("emoji glued") << u"🚀Launch"_s << u"L"_s;
    QTest::newRow("combining mark") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
    QTest::newRow("sharp s stays one letter") << u"ß test"_s << u"ST"_s;
    QTest::newRow("Arabic") << u"محمد علي"_s << u"مع"_s;
    QTest::newRow("Hindi syllable is whole") << u"नि स"_s << u"निस"_s;
    QTest::newRow("letter outside the first plane") << u"𐐨𐐩 x"_s << u"𐐀X"_s;
    QTest::newRow("only emoji") << u"👨‍👩‍👧 🇷🇺"_s << u"?"_s;
    QTest::newRow("only punctuation") << u"--- !!!"_s << u"?"_s;
    QTest::newRow("half an emoji") << QString(QChar(0xd83d)) << u"?"_s;
    QTest::newRow("nothing") << QString() << u"?"_s;
}

void TestPerson::givesInitials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, initials);

    QCOMPARE(initialsOf(name), initials);
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
