// SPDX-License-Identifier: Apache-2.0
#include "formtext.h"
#include "jsontext.h"
#include "leakybucket.h"
#include "pictureheader.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! The small parts that the portal is made of: PHP's values, JSON and forms, the bucket, pictures.
class TestPhpTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data();
    void writesWhatItReads();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void readsForms_data();
    void readsForms();
    void drainsBucket();
    void readsSizeOfPictures_data();
    void readsSizeOfPictures();
};

void TestPhpTexts::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *title, const QByteArray &text, const QByteArray &written) {
        QTest::newRow(title) << text << written;
    };
    row("empty object is a list", "{}", "[]");
    row("object of 0 and 1 is a list", R"({"0":"a","1":"b"})", R"(["a","b"])");
    row("object of 1 is no list", R"({"1":"a"})", R"({"1":"a"})");
    row("keys keep their order", R"({"b":1,"a":2})", R"({"b":1,"a":2})");
    row("last of equal keys wins", R"({"a":1,"a":2})", R"({"a":2})");
    row("scalars", "[true,false,null,-7,2.5]", "[true,false,null,-7,2.5]");
    row("large integer", "[9007199254740993]", "[9007199254740993]");
    row("escapes", R"(["\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00"])", R"(["\"\\\/\b\f\n\r\tä😀"])");
    row("control characters", R"(["\u0001"])", R"(["\u0001"])");
    row("white space", " { \"a\" : [ 1 , 2 ] } \n", R"({"a":[1,2]})");
}

void TestPhpTexts::writesWhatItReads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);

    const auto value = demo::readJson(text);
    QVERIFY(value.has_value());
    QCOMPARE(demo::writeJson(*value), written);
}

void TestPhpTexts::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");

    const QList<QByteArray> texts{
        "",      "{",       "[1,",       "[1,]",  "{\"a\"}",  "nul", "\"open",
        "[1] 2", "\"\\x\"", "\"\\u12\"", "{a:1}", "\"\xff\"", "+",   QByteArray(1000, '[')};
    for (const QByteArray &text : texts)
        QTest::newRow(text.left(10).toPercentEncoding().constData()) << text;
}

void TestPhpTexts::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, text);
    QVERIFY(!demo::readJson(text).has_value());
}

void TestPhpTexts::readsForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *title, const QByteArray &form, const QByteArray &json) {
        QTest::newRow(title) << form << json;
    };
    row("nothing", "", "[]");
    row("plain", "a=1&b=", R"({"a":"1","b":""})");
    row("plus and percent", "a=x+y%2Bz", R"({"a":"x y+z"})");
    row("list", "U[]=1&U[]=2", R"({"U":["1","2"]})");
    row("encoded brackets", "U%5B0%5D=1&U%5B1%5D=2", R"({"U":["1","2"]})");
    row("map", "F[>ID]=0&F[A]=1", R"({"F":{">ID":"0","A":"1"}})");
    row("deep", "F[a][b][]=1", R"({"F":{"a":{"b":["1"]}}})");
    row("last one wins", "a=1&a=2", R"({"a":"2"})");
}

void TestPhpTexts::readsForms()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, json);
    QCOMPARE(demo::writeJson(demo::readForm(form)), json);
}

void TestPhpTexts::drainsBucket()
{
    const demo::LeakyBucket::Clock::time_point begin(std::chrono::hours(1));
    demo::LeakyBucket bucket(2, 1);
    QVERIFY(bucket.admit(begin));
    QVERIFY(bucket.admit(begin));
    QVERIFY(!bucket.admit(begin));
    QVERIFY(!bucket.admit(begin + std::chrono::milliseconds(900)));
    QVERIFY(bucket.admit(begin + std::chrono::milliseconds(1000)));
    QVERIFY(!bucket.admit(begin + std::chrono::milliseconds(1000)));
}

void TestPhpTexts::readsSizeOfPictures_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("mimeType");
    QTest::addColumn<QSize>("size");

    const auto row = [](const char *title, const QByteArray &hex, const QByteArray &mimeType,
                        QSize size) { QTest::newRow(title) << hex << mimeType << size; };
    row("png", "89504e470d0a1a0a0000000d49484452000001000000008008", "image/png", {256, 128});
    row("gif", "47494638396100018000", "image/gif", {256, 128});
    row("bmp", "424d0000000000000000000000002800000000010000800000000000", "image/bmp", {256, 128});
    row("bmp from the top", "424d000000000000000000000000280000000001000080ffffff0000", "image/bmp",
        {256, 128});
    row("jpeg after another segment", "ffd8ffe000040000ffc00011080080010003", "image/jpeg",
        {256, 128});
    row("webp", "52494646000000005745425056503820000000000000009d012a00018000", "image/webp",
        {256, 128});
    row("lossless webp", "5249464600000000574542505650384c000000002fffc01f00000000000000",
        "image/webp", {256, 128});
    row("extended webp", "524946460000000057454250565038580a00000000000000ff00007f0000",
        "image/webp", {256, 128});
}

void TestPhpTexts::readsSizeOfPictures()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, mimeType);
    QFETCH(QSize, size);

    const auto picture = demo::readPictureHeader(QByteArray::fromHex(hex));
    QVERIFY(picture.has_value());
    QCOMPARE(picture->mimeType, mimeType);
    QCOMPARE(picture->size, size);
}

QTEST_GUILESS_MAIN(TestPhpTexts)
#include "tst_phptexts.moc"
