// SPDX-License-Identifier: Apache-2.0
#include "peopleindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PersonRecord record(qint64 id, const QString &first, const QString &last)
{
    return {
        .person = {PersonId(id), first + u' ' + last, u"Engineer"_s, PersonKind::Employee, true},
        .firstName = first,
        .lastName = last,
        .secondName = {},
        .email = u"person%1@demo.example"_s.arg(id),
        .departments = {DepartmentId(3)}};
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

} // namespace

class TestPeopleIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByNumber();
    void replacesWhoHasTheSameNumber();
    void forgetsWhoIsRemoved();
    void everyWordMustMatch();
    void suggestsNeitherBotsNorPeopleWhoLeft();
    void recentChoicesComeFirstAmongEquals();
    void findsByEmail();
    void findsByNameInAnyOrder();
    void findsDepartmentsByName();
    void membersComeWithOrWithoutSubDepartments();
    void aCircleOfDepartmentsHasAnEnd();

private:
    PeopleIndex m_index;
};

void TestPeopleIndex::init()
{
    m_index = {};
    m_index.put(record(1, u"Анна"_s, u"Королёва"_s));
    m_index.put(record(2, u"Иван"_s, u"Петров"_s));
    m_index.put(record(3, u"Иван"_s, u"Петров"_s));
}

void TestPeopleIndex::findsByNumber()
{
    QCOMPARE(m_index.find(PersonId(2)), std::optional(record(2, u"Иван"_s, u"Петров"_s)));
    QCOMPARE(m_index.find(PersonId(9)), std::nullopt);
}

void TestPeopleIndex::replacesWhoHasTheSameNumber()
{
    const PersonRecord married = record(1, u"Анна"_s, u"Белова"_s);
    m_index.put(married);
    QCOMPARE(m_index.size(), 3);
    QCOMPARE(m_index.find(PersonId(1)), std::optional(married));
    QVERIFY(m_index.search(u"королева"_s, 10).isEmpty());
    QVERIFY(m_index.withName(u"Анна Королёва"_s).isEmpty());
    QCOMPARE(m_index.search(u"белова"_s, 10).size(), 1);
}

void TestPeopleIndex::forgetsWhoIsRemoved()
{
    m_index.remove(PersonId(1));
    m_index.remove(PersonId(1));
    QCOMPARE(m_index.size(), 2);
    QVERIFY(m_index.search(u"анна"_s, 10).isEmpty());
    QVERIFY(m_index.withEmail(u"person1@demo.example"_s).isEmpty());
}

void TestPeopleIndex::everyWordMustMatch()
{
    QCOMPARE(m_index.search(u"петр ив"_s, 10).size(), 2);
    QVERIFY(m_index.search(u"петров анна"_s, 10).isEmpty());
    QVERIFY(m_index.search(u" "_s, 10).isEmpty());
    QCOMPARE(m_index.search(u"петр ив"_s, 1).size(), 1);
}

void TestPeopleIndex::suggestsNeitherBotsNorPeopleWhoLeft()
{
    PersonRecord gone = record(1, u"Анна"_s, u"Королёва"_s);
    gone.person.active = false;
    m_index.put(gone);
    PersonRecord bot = record(2, u"Иван"_s, u"Петров"_s);
    bot.person.kind = PersonKind::Bot;
    m_index.put(bot);
    QVERIFY(m_index.search(u"анна"_s, 10).isEmpty());
    QCOMPARE(m_index.search(u"петров"_s, 10), QList<Person>{m_index.find(PersonId(3))->person});
    QCOMPARE(m_index.find(PersonId(1)), std::optional(gone));
}

void TestPeopleIndex::recentChoicesComeFirstAmongEquals()
{
    RecentChoices recent;
    recent.note(PersonId(3));
    QCOMPARE(m_index.search(u"петров"_s, 10, recent).constFirst().id, PersonId(3));
    recent.note(PersonId(2));
    recent.note(PersonId(2));
    QCOMPARE(m_index.search(u"петров"_s, 10, recent).constFirst().id, PersonId(2));
}

void TestPeopleIndex::findsByEmail()
{
    QCOMPARE(namesOf(m_index.withEmail(u"Person1@Demo.Example"_s)), {u"Анна Королёва"_s});
    QVERIFY(m_index.withEmail(u"person1@demo"_s).isEmpty());
    QVERIFY(m_index.withEmail({}).isEmpty());
}

void TestPeopleIndex::findsByNameInAnyOrder()
{
    PersonRecord full = record(4, u"Пётр"_s, u"Ильин"_s);
    full.secondName = u"Семёнович"_s;
    m_index.put(full);
    for (const QString &name : {u"Пётр Ильин"_s, u"ильин петр"_s, u"Ильин Пётр Семенович"_s})
        QCOMPARE(namesOf(m_index.withName(name)), {u"Пётр Ильин"_s});
    QCOMPARE(m_index.withName(u"Петров Иван"_s).size(), 2);
    QVERIFY(m_index.withName(u"Петров"_s).isEmpty());
    QVERIFY(m_index.withName(u"Петров Петров"_s).isEmpty());
    QVERIFY(m_index.withName({}).isEmpty());
}

void TestPeopleIndex::findsDepartmentsByName()
{
    m_index.putDepartment({DepartmentId(3), u"Sales department"_s, {}});
    m_index.putDepartment({DepartmentId(4), u"Отдел продаж"_s, DepartmentId(3)});
    QCOMPARE(m_index.searchDepartments(u"dep sal"_s, 5).size(), 1);
    QCOMPARE(m_index.searchDepartments(u"ПРОД"_s, 5).constFirst().id, DepartmentId(4));
    QVERIFY(m_index.searchDepartments({}, 5).isEmpty());
    m_index.removeDepartment(DepartmentId(4));
    QVERIFY(m_index.searchDepartments(u"прод"_s, 5).isEmpty());
}

void TestPeopleIndex::membersComeWithOrWithoutSubDepartments()
{
    using enum PeopleIndex::SubDepartments;
    m_index.putDepartment({DepartmentId(2), u"Top"_s, {}});
    m_index.putDepartment({DepartmentId(3), u"Middle"_s, DepartmentId(2)});
    PersonRecord boss = record(9, u"Big"_s, u"Boss"_s);
    boss.departments = {DepartmentId(2), DepartmentId(3)};
    m_index.put(boss);
    PersonRecord gone = record(1, u"Анна"_s, u"Королёва"_s);
    gone.person.active = false;
    m_index.put(gone);
    QCOMPARE(namesOf(m_index.members(DepartmentId(2), Without)), {u"Big Boss"_s});
    QCOMPARE(m_index.members(DepartmentId(2), Included).size(), 3);
}

void TestPeopleIndex::aCircleOfDepartmentsHasAnEnd()
{
    m_index.putDepartment({DepartmentId(2), u"Hen"_s, DepartmentId(3)});
    m_index.putDepartment({DepartmentId(3), u"Egg"_s, DepartmentId(2)});
    QCOMPARE(m_index.members(DepartmentId(2), PeopleIndex::SubDepartments::Included).size(), 3);
}

QTEST_GUILESS_MAIN(TestPeopleIndex)
#include "tst_peopleindex.moc"
