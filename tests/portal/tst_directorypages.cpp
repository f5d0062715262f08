// SPDX-License-Identifier: Apache-2.0
#include "answerreader.h"
#include "directorypages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Pages as a portal answers them, shapes and traps included.
class TestDirectoryPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsEachPageBeginWhereTheOneBeforeEnds();
    void readsPagesUpToTheFirstShortOne();
    void stopsAtAPageThatDoesNotFollow();
    void keepsWhatCameBeforeAFailedPage();
    void failsWhereTheFirstPageFails_data();
    void failsWhereTheFirstPageFails();
    void tellsHowLongTheMethodHasRun();
    void countsEverybodyWhereThatIsWanted();
    void readsDepartmentsOnce();

private:
    [[nodiscard]] static QJsonArray page(int firstId, int count);
    [[nodiscard]] static RawAnswer answerWith(const QJsonObject &pages,
                                              const QJsonObject &errors = {});
};

//! Numbers as texts, as PHP gives them.
QJsonArray TestDirectoryPages::page(int firstId, int count)
{
    QJsonArray people;
    for (int id = firstId; id < firstId + count; ++id)
        people.append(QJsonObject{{u"ID"_s, QString::number(id)},
                                  {u"NAME"_s, u"Ann"_s},
                                  {u"LAST_NAME"_s, u"Lee"_s},
                                  {u"ACTIVE"_s, true},
                                  {u"UF_DEPARTMENT"_s, QJsonArray{3, u"5"_s}}});
    return people;
}

RawAnswer TestDirectoryPages::answerWith(const QJsonObject &pages, const QJsonObject &errors)
{
    const QJsonObject times{{u"p00"_s, QJsonObject{{u"operating"_s, 1.5}}},
                            {u"p01"_s, QJsonObject{{u"operating"_s, 2.5}}}};
    const QJsonObject parts{
        {u"result"_s, pages}, {u"result_error"_s, errors}, {u"result_time"_s, times}};
    RawAnswer answer;
    answer.httpStatus = 200;
    answer.contentType = "application/json";
    answer.method = u"batch"_s;
    answer.portal = QUrl(u"https://portal.example"_s);
    answer.body = QJsonDocument(QJsonObject{{u"result"_s, parts}}).toJson();
    return answer;
}

void TestDirectoryPages::letsEachPageBeginWhereTheOneBeforeEnds()
{
    const QList<BatchCommand> commands =
        peopleCommands({.after = PersonId(7), .whom = PeopleQuestion::Whom::Left, .pages = 12});
    QCOMPARE(commands.size(), 12);
    const QJsonObject lines = batchParameters(commands)[u"cmd"_s].toObject();
    const QString first = lines[u"p00"_s].toString();
    QVERIFY(first.startsWith("user.get?sort=ID&order=ASC&"_L1));
    QVERIFY(first.contains("FILTER%5B%3EID%5D=7&"_L1));
    QVERIFY(first.contains("FILTER%5BACTIVE%5D=0"_L1));
    QVERIFY(first.contains("start=-1"_L1));
    QVERIFY(first.contains("PERSONAL_PHOTO"_L1));
    QVERIFY(first.contains("IMAGE_RESIZE=small"_L1));
    QVERIFY(lines[u"p11"_s].toString().contains("=%24result%5Bp10%5D%5B49%5D%5BID%5D&"_L1));
    // JSON objects keep the order of the texts, and the portal keeps that of the object.
    QCOMPARE(lines.keys().constLast(), u"p11"_s);
    QCOMPARE(peopleCommands({.after = {}, .pages = 1000}).size(), 50);
}

void TestDirectoryPages::readsPagesUpToTheFirstShortOne()
{
    const auto slice = readPeople(
        answerWith({{u"p00"_s, page(1, 50)}, {u"p01"_s, page(51, 20)}, {u"p02"_s, page(2, 50)}}),
        {.after = {}, .pages = 3});
    QVERIFY(slice);
    QVERIFY(slice->isLast);
    QCOMPARE(slice->people.size(), 70);
    QCOMPARE(slice->people.constFirst().departments,
             QList<DepartmentId>({DepartmentId(3), DepartmentId(5)}));
    QCOMPARE(slice->people.constFirst().person.name, u"Ann Lee"_s);

    const auto nobody = readPeople(answerWith({{u"p00"_s, QJsonArray()}}), {.pages = 1});
    QVERIFY(nobody);
    QVERIFY(nobody->isLast);
    QVERIFY(nobody->people.isEmpty());
}

void TestDirectoryPages::stopsAtAPageThatDoesNotFollow()
{
    const auto slice =
        readPeople(answerWith({{u"p00"_s, page(1, 50)}, {u"p01"_s, page(1, 50)}}), {.pages = 2});
    QVERIFY(slice);
    QVERIFY(!slice->isLast);
    QCOMPARE(slice->people.size(), 50);
    QCOMPARE(slice->last, PersonId(50));
}

void TestDirectoryPages::keepsWhatCameBeforeAFailedPage()
{
    const QJsonObject error{{u"error"_s, u"OPERATION_TIME_LIMIT"_s}};
    const auto slice =
        readPeople(answerWith({{u"p00"_s, page(1, 50)}}, {{u"p01"_s, error}}), {.pages = 2});
    QVERIFY(slice);
    QVERIFY(!slice->isLast);
    QCOMPARE(slice->last, PersonId(50));
}

void TestDirectoryPages::failsWhereTheFirstPageFails_data()
{
    QTest::addColumn<QJsonObject>("pages");
    QTest::addColumn<QJsonObject>("errors");
    QTest::addColumn<Failure::Kind>("kind");
    const QJsonObject limit{{u"error"_s, u"OPERATION_TIME_LIMIT"_s}};
    QTest::newRow("a limit") << QJsonObject() << QJsonObject{{u"p00"_s, limit}}
                             << Failure::Kind::PortalLimit;
    QTest::newRow("no page") << QJsonObject() << QJsonObject() << Failure::Kind::UnexpectedResult;
    QTest::newRow("somebody without a number") << QJsonObject{{u"p00"_s, QJsonArray{QJsonObject()}}}
                                               << QJsonObject() << Failure::Kind::UnexpectedResult;
    QTest::newRow("people who were seen already")
        << QJsonObject{{u"p00"_s, page(1, 50)}} << QJsonObject() << Failure::Kind::UnexpectedResult;
}

void TestDirectoryPages::failsWhereTheFirstPageFails()
{
    QFETCH(QJsonObject, pages);
    QFETCH(QJsonObject, errors);
    QFETCH(Failure::Kind, kind);

    const auto slice = readPeople(answerWith(pages, errors), {.after = PersonId(9), .pages = 2});
    QVERIFY(!slice);
    QCOMPARE(slice.error().kind, kind);
}

void TestDirectoryPages::tellsHowLongTheMethodHasRun()
{
    const auto slice =
        readPeople(answerWith({{u"p00"_s, page(1, 50)}, {u"p01"_s, QJsonArray()}}), {.pages = 2});
    QVERIFY(slice);
    QCOMPARE(slice->operating, 2500ms);
}

void TestDirectoryPages::countsEverybodyWhereThatIsWanted()
{
    const PeopleQuestion question{.pages = 50, .isCounting = true};
    const QList<BatchCommand> commands = peopleCommands(question);
    QCOMPARE(commands.size(), 50);
    QCOMPARE(commands.constLast().key, u"all"_s);

    RawAnswer answer = answerWith({{u"p00"_s, page(1, 20)}});
    QVERIFY(!readPeople(answer, question)->total);
    answer.body.replace("\"result_time\"", "\"result_total\": {\"all\": 20}, \"result_time\"");
    QCOMPARE(readPeople(answer, question)->total, 20);
}

void TestDirectoryPages::readsDepartmentsOnce()
{
    QJsonArray full;
    for (int id = 1; id <= 50; ++id)
        full.append(QJsonObject{{u"ID"_s, QString::number(id)},
                                {u"NAME"_s, u"Team"_s},
                                {u"PARENT"_s, id == 1 ? QJsonValue() : QJsonValue(u"1"_s)}});
    BatchAnswer answer;
    const QList<BatchCommand> commands = departmentCommands(0);
    for (const BatchCommand &command : commands)
        answer.insert(command.key, QJsonValue(full)); // the last page, again and again
    const auto slice = readDepartments(answer, u"portal.example"_s);
    QVERIFY(slice);
    QCOMPARE(slice->departments.size(), 50);
    QVERIFY(!slice->departments.constFirst().parent.isValid());
    QCOMPARE(slice->departments.constLast().parent, DepartmentId(1));
    QVERIFY(!readDepartments({}, u"portal.example"_s));
}

QTEST_GUILESS_MAIN(TestDirectoryPages)
#include "tst_directorypages.moc"
