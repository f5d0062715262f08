// SPDX-License-Identifier: Apache-2.0
#include "portalvisitor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

//! Searching and reading people and departments. Source: REST reference, section 6.
class TestDemoPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_portal.start()); }

    void findsPeople_data();
    void findsPeople();
    void refusesShortSearch_data();
    void refusesShortSearch();
    void givesListWhereNobodyIsFound();
    void pagesThroughSearch();
    void neverFindsPeopleWhoLeft();
    void readsPeopleByNumber();
    void makesTheSamePeopleForTheSameSeed();
    void filtersUsers_data();
    void filtersUsers();
    void returnsEverybodyForTooShortFind();
    void pagesThroughUsers();
    void walksThroughUsersById();
    void showsUserIdsAsTexts();
    void hidesMailWithinBriefScope();
    void passesOverConditionsBeyondTheScopes();
    void hasPicturesOfSomePeople();
    void readsDepartments();
    void readsEmployeesOfDepartment();
    void isQuickWithHundredThousandPeople();

private:
    [[nodiscard]] QJsonObject search(const QString &find, const QJsonObject &more = {})
    {
        QJsonObject parameters = more;
        parameters.insert(u"FIND"_s, find);
        return m_visitor.call(u"im.search.user.list"_s, parameters).json;
    }
    [[nodiscard]] QJsonArray users(const QJsonObject &parameters)
    {
        return m_visitor.call(u"user.search"_s, parameters).result().toArray();
    }

    DemoPortal m_portal{unlimitedPortal()};
    PortalVisitor m_visitor{m_portal};
};

void TestDemoPeople::findsPeople_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<int>("id");

    QTest::newRow("first name") << u"Zoë"_s << 9;
    QTest::newRow("without accents") << u"zoe bronte"_s << 9;
    QTest::newRow("surname first") << u"lee ann"_s << 6;
    QTest::newRow("beginning of a word") << u"wój"_s << 10;
    QTest::newRow("cyrillic") << u"петров"_s << 11;
    QTest::newRow("ё as е") << u"алена"_s << 13;
    QTest::newRow("position") << u"ann account"_s << 7;
    QTest::newRow("department") << u"анна склад"_s << 0;
    QTest::newRow("markup") << u"<b>Bob</b>"_s << 26;
    QTest::newRow("right to left") << u"ליאור"_s << 28;
    QTest::newRow("bot") << u"support"_s << 2;
    QTest::newRow("number") << u"17"_s << 17;
    QTest::newRow("middle of a word") << u"rontë"_s << 0;
}

void TestDemoPeople::findsPeople()
{
    QFETCH(QString, find);
    QFETCH(int, id);

    const QJsonObject found = search(find, {{u"LIMIT"_s, 50}}).value("result"_L1).toObject();
    if (id == 0)
        QVERIFY(found.isEmpty());
    else
        QCOMPARE(found.value(QString::number(id))["id"_L1].toInt(), id);
}

void TestDemoPeople::refusesShortSearch_data()
{
    QTest::addColumn<QString>("find");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("spaces") << u"     "_s;
    QTest::newRow("two letters") << u"An"_s;
}

void TestDemoPeople::refusesShortSearch()
{
    QFETCH(QString, find);
    QCOMPARE(search(find).value("error"_L1).toString(), u"FIND_SHORT"_s);
}

void TestDemoPeople::givesListWhereNobodyIsFound()
{
    const QJsonObject says = search(u"nobodyhasthisname"_s);
    QVERIFY(says.value("result"_L1).isArray());
    QCOMPARE(says.value("total"_L1).toInt(), 0);
    QVERIFY(!says.contains("next"_L1));
}

void TestDemoPeople::pagesThroughSearch()
{
    const int total = search(u"engineer"_s).value("total"_L1).toInt();
    QVERIFY(total > 10);
    QSet<QString> seen;
    for (int offset = 0; offset < total; offset += 10) {
        const QJsonObject page = search(u"engineer"_s, {{u"OFFSET"_s, offset}});
        const QStringList ids = page.value("result"_L1).toObject().keys();
        seen.unite(QSet<QString>(ids.begin(), ids.end()));
        QCOMPARE(page.contains("next"_L1), offset + 10 < total);
    }
    QCOMPARE(seen.size(), total);
}

void TestDemoPeople::neverFindsPeopleWhoLeft()
{
    QVERIFY(search(u"Ушедшая"_s).value("result"_L1).isArray());
    QVERIFY(search(u"Zoë"_s).value("result"_L1).toObject().contains("9"_L1));
    DemoPortal portal(unlimitedPortal());
    QVERIFY(portal.start());
    portal.dismissPerson(9);
    QVERIFY(PortalVisitor(portal)
                .call(u"im.search.user.list"_s, {{u"FIND"_s, u"Zoë"_s}})
                .result()
                .isArray());
}

void TestDemoPeople::readsPeopleByNumber()
{
    const QJsonObject map =
        m_visitor.call(u"im.user.list.get"_s, {{u"ID"_s, QJsonArray{6, 99'999}}})
            .result()
            .toObject();
    QCOMPARE(map.value("6"_L1)["name"_L1].toString(), u"Ann Lee"_s);
    QVERIFY(map.contains("99999"_L1) && map.value("99999"_L1).isNull());
    QCOMPARE(m_visitor.call(u"im.user.get"_s).result()["id"_L1].toInt(), m_portal.callerId());
    QCOMPARE(m_visitor.call(u"im.user.get"_s, {{u"ID"_s, 99'999}}).error(), u"USER_NOT_EXISTS"_s);
    QCOMPARE(m_visitor.call(u"im.user.list.get"_s, {{u"ID"_s, 6}}).error(), u"INVALID_FORMAT"_s);
}

void TestDemoPeople::makesTheSamePeopleForTheSameSeed()
{
    DemoPortal other(unlimitedPortal());
    QVERIFY(other.start());
    const QJsonObject all{{u"start"_s, 150}};
    QCOMPARE(PortalVisitor(other).call(u"user.get"_s, all).result(),
             m_visitor.call(u"user.get"_s, all).result());
}

void TestDemoPeople::filtersUsers_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QStringList>("ids");

    const auto row = [](const char *title, const QJsonObject &filter, const QStringList &ids) {
        QTest::newRow(title) << filter << ids;
    };
    row("one id", {{u"ID"_s, 6}}, {u"6"_s});
    row("ids", {{u"ID"_s, QJsonArray{6, 7}}}, {u"6"_s, u"7"_s});
    row("ids in", {{u"@ID"_s, QJsonArray{6, 7}}}, {u"6"_s, u"7"_s});
    row("range", {{u">ID"_s, 5}, {u"<=ID"_s, 7}}, {u"6"_s, u"7"_s});
    row("lower-case key", {{u"id"_s, 6}}, {u"6"_s});
    row("bots are not there", {{u"ID"_s, 2}}, {});
    row("left and asked for", {{u"ID"_s, 21}}, {u"21"_s});
    row("left and not asked for", {{u"ID"_s, 21}, {u"ACTIVE"_s, true}}, {});
    row("left by Y and N", {{u"ID"_s, QJsonArray{6, 21}}, {u"ACTIVE"_s, u"N"_s}}, {u"21"_s});
    row("extranet", {{u"USER_TYPE"_s, u"extranet"_s}, {u"<ID"_s, 30}}, {u"24"_s, u"25"_s});
    row("part of a name", {{u"%LAST_NAME"_s, u"esleb"_s}, {u"<ID"_s, 50}}, {});
    row("search", {{u"FIND"_s, u"brontë"_s}}, {u"9"_s});
    row("search with department", {{u"FIND"_s, u"иван"_s}, {u"UF_DEPARTMENT"_s, 7}, {u"<ID"_s, 36}},
        {u"12"_s});
    row("search by number", {{u"FIND"_s, u"9"_s}}, {u"9"_s});
}

void TestDemoPeople::filtersUsers()
{
    QFETCH(QJsonObject, filter);
    QFETCH(QStringList, ids);

    QStringList found;
    const QJsonArray list = users({{u"FILTER"_s, filter}});
    for (const auto &user : list)
        found.append(user["ID"_L1].toString());
    QCOMPARE(found, ids);
}

void TestDemoPeople::returnsEverybodyForTooShortFind()
{
    const QJsonObject says =
        m_visitor.call(u"user.search"_s, {{u"FILTER"_s, QJsonObject{{u"FIND"_s, u"zo"_s}}}}).json;
    QCOMPARE(says.value("total"_L1).toInt(), 200);
}

void TestDemoPeople::pagesThroughUsers()
{
    const QJsonObject first = m_visitor.call(u"user.get"_s).json;
    QCOMPARE(first.value("result"_L1).toArray().size(), 50);
    QCOMPARE(first.value("next"_L1).toInt(), 50);
    const QJsonObject last = m_visitor.call(u"user.get"_s, {{u"start"_s, 150}}).json;
    QCOMPARE(last.value("result"_L1).toArray().size(), 50);
    QVERIFY(!last.contains("next"_L1));
    const QJsonObject beyond = m_visitor.call(u"user.get"_s, {{u"start"_s, 200}}).json;
    QVERIFY(beyond.value("result"_L1).toArray().isEmpty());
    QVERIFY(!beyond.contains("total"_L1));
}

void TestDemoPeople::walksThroughUsersById()
{
    QString last = u"0"_s;
    int seen = 0;
    QJsonArray page;
    do {
        page = m_visitor
                   .call(u"user.get"_s,
                         {{u"sort"_s, u"ID"_s},
                          {u"order"_s, u"ASC"_s},
                          {u"FILTER"_s, QJsonObject{{u">ID"_s, last}}},
                          {u"start"_s, -1}})
                   .result()
                   .toArray();
        seen += static_cast<int>(page.size());
        if (!page.isEmpty())
            last = page.last()["ID"_L1].toString();
    } while (page.size() == 50);
    QCOMPARE(seen, 200);
}

void TestDemoPeople::showsUserIdsAsTexts()
{
    QCOMPARE(m_visitor.call(u"user.current"_s).result()["ID"_L1], QJsonValue(u"1"_s));
    const QJsonArray descending = users({{u"sort"_s, u"ID"_s}, {u"order"_s, u"DESC"_s}});
    QCOMPARE(descending.first()["ID"_L1], QJsonValue(u"204"_s));
}

void TestDemoPeople::hidesMailWithinBriefScope()
{
    DemoPortal portal(unlimitedPortal());
    QVERIFY(portal.start());
    PortalVisitor visitor(portal);
    QVERIFY(visitor.call(u"user.current"_s).result()["EMAIL"_L1].isUndefined());
    portal.setScopes({u"user_basic"_s});
    QVERIFY(visitor.call(u"user.current"_s).result()["EMAIL"_L1].isString());
}

void TestDemoPeople::passesOverConditionsBeyondTheScopes()
{
    DemoPortal portal(unlimitedPortal());
    QVERIFY(portal.start());
    const int id = portal.addPerson(u"Nova"_s, u"Newman"_s, u"nova@demo.example"_s);
    PortalVisitor visitor(portal);
    const QJsonObject byMail{
        {u"FILTER"_s, QJsonObject{{u"EMAIL"_s, QJsonArray{u"NOVA@demo.example"_s}}}}};
    QCOMPARE(visitor.call(u"user.get"_s, byMail).result().toArray().size(), 50);
    portal.setScopes({u"user_basic"_s});
    const QJsonArray found = visitor.call(u"user.get"_s, byMail).result().toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["ID"_L1].toString(), QString::number(id));
}

void TestDemoPeople::hasPicturesOfSomePeople()
{
    const QJsonArray list = users({{u"FILTER"_s, QJsonObject{{u"ID"_s, QJsonArray{1, 6}}}}});
    QCOMPARE(list.size(), 2);
    const QString address = list.at(0)[u"PERSONAL_PHOTO"_s].toString();
    QCOMPARE(address, m_portal.baseUrl().toString() + u"upload/people/1.png"_s);
    QVERIFY(list.at(1)[u"PERSONAL_PHOTO"_s].isNull());
    const QJsonValue dana = m_visitor.call(u"im.user.get"_s, {{u"ID"_s, 1}}).result();
    QCOMPARE(dana[u"avatar"_s].toString(), address);
    QVERIFY(m_visitor.get(QUrl(address)).body.startsWith("\x89PNG"));
}

void TestDemoPeople::readsDepartments()
{
    const QJsonArray all = m_visitor.call(u"department.get"_s).result().toArray();
    QCOMPARE(all.size(), 11);
    QVERIFY(all.first()["PARENT"_L1].isUndefined());
    QCOMPARE(all.at(1)["PARENT"_L1], QJsonValue(u"1"_s));
    QCOMPARE(m_visitor.call(u"department.get"_s, {{u"id"_s, 3}}).result().toArray().size(), 11);
    QCOMPARE(m_visitor.call(u"department.get"_s, {{u"ID"_s, 3}}).result().toArray().size(), 1);
    const QJsonArray found =
        m_visitor.call(u"im.search.department.list"_s, {{u"FIND"_s, u"ноч"_s}}).result().toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()["full_name"_L1].toString(), u"Ночная смена / Склад / Chatwright Demo"_s);
    const QJsonArray read =
        m_visitor.call(u"im.department.get"_s, {{u"ID"_s, QJsonArray{3, 99}}}).result().toArray();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first()["id"_L1].toInt(), 3);
}

void TestDemoPeople::readsEmployeesOfDepartment()
{
    const QJsonObject map =
        m_visitor.call(u"im.department.employees.get"_s, {{u"ID"_s, QJsonArray{3, 11}}})
            .result()
            .toObject();
    QCOMPARE(map.keys(), QStringList{u"3"_s});
    QVERIFY(map.value("3"_L1).toArray().contains(6));
    QVERIFY(!map.value("3"_L1).toArray().contains(21));
    QVERIFY(m_visitor.call(u"im.department.employees.get"_s, {{u"ID"_s, QJsonArray{11}}})
                .result()
                .isArray());
    QCOMPARE(m_visitor.call(u"im.department.employees.get"_s).error(), u"ID_EMPTY"_s);
}

void TestDemoPeople::isQuickWithHundredThousandPeople()
{
    DemoPortalOptions options = unlimitedPortal();
    options.people = 100'000;
    QElapsedTimer timer;
    timer.start();
    DemoPortal portal(options);
    QVERIFY(portal.start());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    PortalVisitor visitor(portal);
    timer.restart();
    QCOMPARE(visitor.call(u"im.search.user.list"_s, {{u"FIND"_s, u"brontë"_s}}).status, 200);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestDemoPeople)
#include "tst_demopeople.moc"
