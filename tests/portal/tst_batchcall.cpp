// SPDX-License-Identifier: Apache-2.0
#include "batchcall.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<BatchCommand> twoCommands()
{
    return {
        {u"k0"_s, u"imbot.chat.get"_s, {{u"ENTITY_TYPE"_s, u"CHAT"_s}, {u"ENTITY_ID"_s, u"a|b"_s}}},
        {u"k1"_s, u"profile"_s, {}},
    };
}

BatchAnswer read(const QByteArray &result)
{
    return readBatch(QJsonDocument::fromJson(result).object(), twoCommands(), u"portal.example"_s,
                     {Secret(u"17/s3cr3tpart"_s)});
}

} // namespace

class TestBatchCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodesEveryValueOnce_data();
    void encodesEveryValueOnce();
    void putsCommandsUnderTheirKeys();
    void keepsApartWhatAPortalWouldAlter();
    void takesEmptyPartsInBothShapes_data();
    void takesEmptyPartsInBothShapes();
    void tellsNullFromMissing();
    void tellsRefusalsByTheirCodes();
    void keepsSecretsOutOfRefusals();
};

void TestBatchCall::encodesEveryValueOnce_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("encoded");
    QTest::newRow("bar") << u"chatwright|1"_s << u"chatwright%7C1"_s;
    QTest::newRow("separators") << u"a&b=c?d#e"_s << u"a%26b%3Dc%3Fd%23e"_s;
    QTest::newRow("plus, space, percent") << u"+ %"_s << u"%2B%20%25"_s;
    QTest::newRow("brackets") << u"[1]"_s << u"%5B1%5D"_s;
    QTest::newRow("Cyrillic") << u"я"_s << u"%D1%8F"_s;
    QTest::newRow("emoji") << u"\U0001F680"_s << u"%F0%9F%9A%80"_s;
    QTest::newRow("plain") << u"aZ09-._~"_s << u"aZ09-._~"_s;
}

void TestBatchCall::encodesEveryValueOnce()
{
    QFETCH(QString, value);
    QFETCH(QString, encoded);

    const QJsonObject parameters = batchParameters({{u"k0"_s, u"m"_s, {{u"A"_s, value}}}});
    QCOMPARE(parameters["cmd"_L1].toObject()["k0"_L1].toString(), u"m?A="_s + encoded);
}

void TestBatchCall::putsCommandsUnderTheirKeys()
{
    const QByteArray expected = R"({"cmd":{"k0":"imbot.chat.get?ENTITY_TYPE=CHAT&ENTITY_ID=a%7Cb",)"
                                R"("k1":"profile"},"halt":0})";
    QCOMPARE(QJsonDocument(batchParameters(twoCommands())).toJson(QJsonDocument::Compact),
             expected);
}

void TestBatchCall::keepsApartWhatAPortalWouldAlter()
{
    QVERIFY(isBatchable(twoCommands().constFirst()));
    QVERIFY(!isBatchable({u"k"_s, u"m"_s, {{u"A"_s, u"$result[x]"_s}}}));
    QVERIFY(!isBatchable({u"k"_s, u"m"_s, {{u"A"_s, u"<script"_s}}}));
    QCOMPARE(singleParameters(twoCommands().constFirst())["ENTITY_ID"_L1].toString(), u"a|b"_s);
}

void TestBatchCall::takesEmptyPartsInBothShapes_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("lists") << QByteArray(R"({"result":[],"result_error":[]})");
    QTest::newRow("maps") << QByteArray(R"({"result":{},"result_error":{}})");
    QTest::newRow("nothing") << QByteArray("{}");
}

void TestBatchCall::takesEmptyPartsInBothShapes()
{
    QFETCH(QByteArray, result);

    QVERIFY(read(result).isEmpty());
}

void TestBatchCall::tellsNullFromMissing()
{
    const BatchAnswer answer = read(R"({"result":{"k0":null},"result_error":[]})");

    QVERIFY(answer.contains(u"k0"_s));
    QVERIFY(answer.value(u"k0"_s).has_value());
    QVERIFY(answer.value(u"k0"_s)->isNull());
    QVERIFY(!answer.contains(u"k1"_s));
}

void TestBatchCall::tellsRefusalsByTheirCodes()
{
    const BatchAnswer answer = read(R"({"result":{"k1":{"ID":"1"}},"result_error":
        {"k0":{"error":"OPERATION_TIME_LIMIT","error_description":"busy"}}})");

    QVERIFY(!answer.value(u"k0"_s).has_value());
    const Failure failure = answer.value(u"k0"_s).error();
    QCOMPARE(failure.kind, Failure::Kind::PortalLimit);
    QCOMPARE(failure.code, u"OPERATION_TIME_LIMIT"_s);
    QCOMPARE(failure.description, u"busy"_s);
    QCOMPARE(failure.method, u"imbot.chat.get"_s);
    QVERIFY(answer.value(u"k1"_s).has_value());

    const BatchAnswer bare = read(R"({"result_error":{"k0":"insufficient_scope"}})");
    QCOMPARE(bare.value(u"k0"_s).error().kind, Failure::Kind::PortalRefused);
    QCOMPARE(bare.value(u"k0"_s).error().code, u"insufficient_scope"_s);
}

void TestBatchCall::keepsSecretsOutOfRefusals()
{
    const BatchAnswer answer =
        read(R"({"result_error":{"k0":{"error":"s3cr3tpart","error_description":"s3cr3tpart"}}})");
    const Failure failure = answer.value(u"k0"_s).error();
    QVERIFY(!failure.code.contains(u"s3cr"_s));
    QVERIFY(!failure.description.contains(u"s3cr"_s));
}

QTEST_GUILESS_MAIN(TestBatchCall)
#include "tst_batchcall.moc"
