// SPDX-License-Identifier: Apache-2.0
#include "secret.h"

#include <QDataStream>
#include <QDebug>
#include <QJsonValue>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <type_traits>

using namespace Qt::StringLiterals;

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hidesItselfInATextOfAnybodysMaking_data();
    void hidesItselfInATextOfAnybodysMaking();
    void leavesEverythingElseAsItIs_data();
    void leavesEverythingElseAsItIs();
    void cannotBeConvertedByAccident();
};

void TestSecret::hidesItselfInATextOfAnybodysMaking_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");

    const QString webhook = u"17/abc123def"_s;
    QTest::newRow("in an address") << webhook << u"GET https://acme.ru/rest/17/abc123def/x failed"_s
                                   << u"GET https://acme.ru/rest/***/x failed"_s;
    QTest::newRow("twice") << webhook << u"17/abc123def, 17/abc123def"_s << u"***, ***"_s;
    QTest::newRow("alone") << webhook << webhook << u"***"_s;
    QTest::newRow("slash escaped by percent, lower case")
        << webhook << u"u=17%2fabc123def"_s << u"u=***"_s;
    QTest::newRow("slash escaped by percent, upper case")
        << webhook << u"u=17%2Fabc123def"_s << u"u=***"_s;
    QTest::newRow("slash escaped by JSON")
        << webhook << u"rest\\/17\\/abc123def\\/"_s << u"rest\\/***\\/"_s;
    QTest::newRow("escaped by JSON")
        << u"a\"b\\c\tтайна🔑"_s
        << u"a\\\"b\\\\c\\t\\u0442\\u0430\\u0439\\u043D\\u0430\\ud83d\\uDD11"_s << u"***"_s;
    QTest::newRow("space escaped as in forms")
        << u"open sesame"_s << u"p=open+sesame&"_s << u"p=***&"_s;
    QTest::newRow("its last part alone")
        << webhook << u"hook abc123def is gone"_s << u"hook *** is gone"_s;
    QTest::newRow("closing slash") << u"https://acme.ru/rest/17/abc123def/"_s
                                   << u"at /rest/17/abc123def"_s << u"at /rest/17/***"_s;
    QTest::newRow("any character escaped") << u"secret"_s << u"%73ecre%74"_s << u"***"_s;
    QTest::newRow("every character escaped, mixed case")
        << u"a+/="_s << u"a%2B%2f%3D, a+/=, a%2b%2F="_s << u"***, ***, ***"_s;
    QTest::newRow("Cyrillic") << u"тайна"_s
                              << u"тайна %D1%82%D0%B0%D0%B9%D0%BD%D0%B0 %d1%82айн%d0%b0"_s
                              << u"*** *** ***"_s;
    QTest::newRow("emoji") << u"🔑🔑"_s << u"🔑%F0%9F%94%91!"_s << u"***!"_s;
    QTest::newRow("characters of a pattern") << u"a.b*c$[d"_s << u"(a.b*c$[d)"_s << u"(***)"_s;
    QTest::newRow("Base64, alone") << u"opensesame"_s << u"b3BlbnNlc2FtZQ=="_s << u"***Q=="_s;
    QTest::newRow("Base64, one byte before")
        << u"opensesame"_s << u"x eG9wZW5zZXNhbWV4 y"_s << u"x eG***V4 y"_s;
    QTest::newRow("Base64, two bytes before")
        << u"opensesame"_s << u"eHhvcGVuc2VzYW1leHg="_s << u"eHh***eHg="_s;
    QTest::newRow("Base64, three bytes before: user and password of a proxy")
        << u"opensesame"_s << u"Basic eHh4b3BlbnNlc2FtZXh4eA=="_s << u"Basic eHh4***Xh4eA=="_s;
    QTest::newRow("Base64 of a webhook") << webhook << u"MTcvYWJjMTIzZGVm"_s << u"***"_s;
    QTest::newRow("Base64 of a webhook, its last part") << webhook << u"YWJjMTIzZGVm"_s << u"***"_s;
    QTest::newRow("Base64 of user and password, a slash in it")
        << u"open-sesame-and-more/x1"_s << u"Basic YW5uYTpvcGVuLXNlc2FtZS1hbmQtbW9yZS94MQ=="_s
        << u"Basic YW5uYTp***Q=="_s;
    QTest::newRow("Base64 with signs of its own")
        << u"~~~???~~~???"_s << u"fn5+Pz8/fn5+Pz8/ fn5-Pz8_fn5-Pz8_ fn5%2bPz8%2Ffn5+Pz8\\/"_s
        << u"*** *** ***"_s;
    QTest::newRow("one character") << u"x"_s << u"axb"_s << u"a***b"_s;
}

void TestSecret::hidesItselfInATextOfAnybodysMaking()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, text);
    QFETCH(const QString, redacted);

    QCOMPARE(Secret(secret).redacted(text), redacted);
}

void TestSecret::leavesEverythingElseAsItIs_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty secret") << QString() << u"Any text at all"_s;
    QTest::newRow("empty text") << u"17/abc"_s << QString();
    QTest::newRow("other case") << u"abc123def"_s << u"ABC123DEF"_s;
    QTest::newRow("a dot is no joker") << u"a.b"_s << u"aab"_s;
    QTest::newRow("user number alone") << u"17/abc123def"_s << u"Person 17"_s;
    QTest::newRow("short last part alone") << u"17/ab"_s << u"a table"_s;
}

void TestSecret::leavesEverythingElseAsItIs()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, text);

    QCOMPARE(Secret(secret).redacted(text), text);
}

template <typename T>
concept Streamable = requires(QTextStream &out, QDataStream &data, T value) {
    out << value;
    data << value;
};

template <typename T>
concept Printable = requires(QDebug out, T value) { out << value; };

void TestSecret::cannotBeConvertedByAccident()
{
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<QString, Secret>);
    static_assert(!std::is_convertible_v<Secret, QVariant>);
    static_assert(!std::is_constructible_v<QJsonValue, Secret>);
    static_assert(!std::is_constructible_v<QString, Secret>);
    static_assert(!std::is_constructible_v<QByteArray, Secret>);
    static_assert(Streamable<QString> && !Streamable<Secret>);
    static_assert(Printable<QString> && !Printable<Secret>);
    QVERIFY(Secret().isEmpty());
    QVERIFY(!Secret(u"x"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
