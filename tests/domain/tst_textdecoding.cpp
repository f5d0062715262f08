// SPDX-License-Identifier: Apache-2.0
#include "textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextDecoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUnicodeInWhateverForm_data();
    void readsUnicodeInWhateverForm();
    void readsWindows1251WhereItIsNoUnicode();
};

void TestTextDecoding::readsUnicodeInWhateverForm_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("isMarked");
    for (const bool isMarked : {false, true}) {
        const char *mark = isMarked ? "marked" : "unmarked";
        QTest::addRow("UTF-8, %s", mark) << QStringConverter::Utf8 << isMarked;
        QTest::addRow("UTF-16LE, %s", mark) << QStringConverter::Utf16LE << isMarked;
        QTest::addRow("UTF-16BE, %s", mark) << QStringConverter::Utf16BE << isMarked;
    }
}

void TestTextDecoding::readsUnicodeInWhateverForm()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    QFETCH(const bool, isMarked);
    const QString text = u"Имя;E-mail\r\nИван Петров;ivan@demo.example\r\nZoë 🎉"_s;
    QStringEncoder encoder(
        encoding, isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder(text);
    QCOMPARE(decodedText(bytes), text);
}

void TestTextDecoding::readsWindows1251WhereItIsNoUnicode()
{
    QCOMPARE(decodedText("\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2; \xB8\xE6\xA8 \xB9 12 \x97"),
             u"Иван Петров; ёжЁ № 12 —"_s);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
