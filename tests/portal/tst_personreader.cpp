// SPDX-License-Identifier: Apache-2.0
#include "personreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

QStringList namesIn(const QByteArray &json)
{
    QStringList names;
    const QList<PersonRecord> people = invitablePeopleIn(parsed(json));
    for (const PersonRecord &record : people)
        names.append(record.person.name);
    return names;
}

} // namespace

class TestPersonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPersonOfEitherFamily_data();
    void readsAPersonOfEitherFamily();
    void readsNobodyWithoutANumber_data();
    void readsNobodyWithoutANumber();
    void callsTheNamelessByTheirNumber();
    void takesAMapOrAList_data();
    void takesAMapOrAList();
    void leavesOutBotsAndThoseWhoLeft();
    void tellsWhereThePictureIs_data();
    void tellsWhereThePictureIs();
};

void TestPersonReader::readsAPersonOfEitherFamily_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Person>("person");

    const Person ann{.id = PersonId(17), .name = u"Ann Lee"_s, .position = u"Engineer"_s};
    QTest::newRow("im.*") << QByteArray(R"({"id":17,"name":"Ann Lee","work_position":"Engineer",
        "active":true,"bot":false,"extranet":false})")
                          << ann;
    QTest::newRow("user.*") << QByteArray(R"({"ID":"17","NAME":"Ann","LAST_NAME":"Lee",
        "WORK_POSITION":"Engineer","ACTIVE":true,"USER_TYPE":"employee"})")
                            << ann;
    QTest::newRow("untidy") << QByteArray(R"({"ID":17,"NAME":" Ann ","LAST_NAME":" Lee",
        "WORK_POSITION":" Engineer ","ACTIVE":"Y"})")
                            << ann;
    QTest::newRow("parts only") << QByteArray(R"({"id":"17","first_name":"Ann","last_name":"Lee",
        "work_position":"Engineer"})")
                                << ann;
    Person guest = ann;
    guest.kind = PersonKind::Extranet;
    QTest::newRow("guest of im.*")
        << QByteArray(R"({"id":17,"name":"Ann Lee","work_position":"Engineer","extranet":true})")
        << guest;
    QTest::newRow("guest of user.*") << QByteArray(R"({"ID":"17","NAME":"Ann","LAST_NAME":"Lee",
        "WORK_POSITION":"Engineer","USER_TYPE":"extranet"})")
                                     << guest;
    Person gone = ann;
    gone.active = false;
    QTest::newRow("gone") << QByteArray(R"({"ID":"17","NAME":"Ann","LAST_NAME":"Lee",
        "WORK_POSITION":"Engineer","ACTIVE":"N"})")
                          << gone;
}

void TestPersonReader::readsAPersonOfEitherFamily()
{
    QFETCH(QByteArray, json);
    QFETCH(Person, person);

    QCOMPARE(personIn(parsed(json)), std::optional(person));
}

void TestPersonReader::readsNobodyWithoutANumber_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"null", "[]", "{}", "17", R"({"id":0})", R"({"ID":"x"})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestPersonReader::readsNobodyWithoutANumber()
{
    QFETCH(QByteArray, json);

    QVERIFY(!personIn(parsed(json)));
}

void TestPersonReader::callsTheNamelessByTheirNumber()
{
    QCOMPARE(personIn(parsed(R"({"ID":"17","NAME":" ","LAST_NAME":null})"))->name, u"#17"_s);
}

void TestPersonReader::takesAMapOrAList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("names");
    const QStringList both{u"ann"_s, u"Bob"_s};
    QTest::newRow("map") << QByteArray(R"({"9":{"id":9,"name":"Bob"},"10":{"id":10,"name":"ann"}})")
                         << both;
    QTest::newRow("list") << QByteArray(R"([{"id":9,"name":"Bob"},{"id":10,"name":"ann"}])")
                          << both;
    QTest::newRow("with holes") << QByteArray(R"({"9":{"id":9,"name":"Bob"},"8":null})")
                                << QStringList(u"Bob"_s);
    QTest::newRow("empty list") << QByteArray("[]") << QStringList();
    QTest::newRow("empty map") << QByteArray("{}") << QStringList();
    QTest::newRow("null") << QByteArray("null") << QStringList();
    QTest::newRow("twice the same")
        << QByteArray(R"([{"id":9,"name":"Bob"},{"id":9,"name":"Bob"}])") << QStringList(u"Bob"_s);
}

void TestPersonReader::takesAMapOrAList()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, names);

    QCOMPARE(namesIn(json), names);
}

void TestPersonReader::leavesOutBotsAndThoseWhoLeft()
{
    QCOMPARE(namesIn(R"([{"id":1,"name":"Bot","bot":true},{"id":2,"name":"Bot","bot":"Y"},
                         {"id":3,"name":"Gone","active":false},{"id":4,"name":"Here"},
                         {"id":5,"name":"Guest","extranet":true}])"),
             QStringList({u"Guest"_s, u"Here"_s}));
}

void TestPersonReader::tellsWhereThePictureIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("address");
    const QString address = u"https://cdn.example/a.jpg"_s;
    QTest::newRow("im.*") << QByteArray(R"({"id":1,"avatar":"https://cdn.example/a.jpg"})")
                          << address;
    QTest::newRow("user.*") << QByteArray(
        R"({"ID":"1","PERSONAL_PHOTO":"https://cdn.example/a.jpg"})")
                            << address;
    QTest::newRow("none") << QByteArray(R"({"id":1,"avatar":""})") << QString();
    QTest::newRow("null") << QByteArray(R"({"ID":"1","PERSONAL_PHOTO":null})") << QString();
    QTest::newRow("a number") << QByteArray(R"({"ID":"1","PERSONAL_PHOTO":{}})") << QString();
    QTest::newRow("the empty picture of old portals")
        << QByteArray(R"({"id":1,"avatar":"/bitrix/js/im/images/blank.gif"})") << QString();
    QTest::newRow("endless") << R"({"id":1,"avatar":"https://cdn.example/)" + QByteArray(9000, 'a')
            + R"("})" << QString();
}

void TestPersonReader::tellsWhereThePictureIs()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, address);

    const auto record = recordIn(parsed(json));
    QVERIFY(record);
    QCOMPARE(record->avatar, address);
}

QTEST_GUILESS_MAIN(TestPersonReader)
#include "tst_personreader.moc"
