// SPDX-License-Identifier: Apache-2.0
#include "departmentoffer.h"
#include "peopleindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDepartmentOffer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void offersADepartmentOnceWhereNobodyIsBelowIt();
    void offersItAgainWithItsSubDepartmentsWhereTheyAddSomebody();
    void offersOnlyTheWholeWhereEverybodyIsBelow();
    void leavesOutDepartmentsWithoutPeople();
    void neitherBotsNorThoseWhoLeftCount();
    void namesNobodyOfATooLargeDepartment();

private:
    void put(qint64 id, DepartmentId department, bool active = true,
             PersonKind kind = PersonKind::Employee);
    [[nodiscard]] QList<DepartmentOffer> offers(const QString &typed) const
    {
        return departmentOffers(m_index, typed, 2);
    }

    PeopleIndex m_index;
};

void TestDepartmentOffer::init()
{
    m_index = {};
    m_index.putDepartment({DepartmentId(1), u"Company"_s, {}});
    m_index.putDepartment({DepartmentId(2), u"Sales"_s, DepartmentId(1)});
    m_index.putDepartment({DepartmentId(3), u"Field force"_s, DepartmentId(2)});
}

void TestDepartmentOffer::put(qint64 id, DepartmentId department, bool active, PersonKind kind)
{
    PersonRecord record;
    record.person = {PersonId(id), u"Ann %1"_s.arg(id), {}, kind, active};
    record.departments = {department};
    m_index.put(record);
}

void TestDepartmentOffer::offersADepartmentOnceWhereNobodyIsBelowIt()
{
    put(7, DepartmentId(2));
    put(5, DepartmentId(2));
    const QList<DepartmentOffer> found = offers(u"sal"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().department.name, u"Sales"_s);
    QVERIFY(!found.constFirst().withSubDepartments);
    QCOMPARE(found.constFirst().members, QList<PersonId>({PersonId(5), PersonId(7)}));
}

void TestDepartmentOffer::offersItAgainWithItsSubDepartmentsWhereTheyAddSomebody()
{
    put(5, DepartmentId(2));
    put(6, DepartmentId(3));
    const QList<DepartmentOffer> found = offers(u"sales"_s);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).withSubDepartments);
    QCOMPARE(found.at(0).members, QList<PersonId>({PersonId(5)}));
    QVERIFY(found.at(1).withSubDepartments);
    QCOMPARE(found.at(1).members, QList<PersonId>({PersonId(5), PersonId(6)}));
}

void TestDepartmentOffer::offersOnlyTheWholeWhereEverybodyIsBelow()
{
    put(6, DepartmentId(3));
    const QList<DepartmentOffer> found = offers(u"sales"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().withSubDepartments);
}

void TestDepartmentOffer::leavesOutDepartmentsWithoutPeople()
{
    QVERIFY(offers(u"sales"_s).isEmpty());
    QVERIFY(offers({}).isEmpty());
}

void TestDepartmentOffer::neitherBotsNorThoseWhoLeftCount()
{
    put(5, DepartmentId(2));
    put(6, DepartmentId(2), false);
    put(7, DepartmentId(2), true, PersonKind::Bot);
    QCOMPARE(offers(u"sales"_s).constFirst().members, QList<PersonId>({PersonId(5)}));
}

void TestDepartmentOffer::namesNobodyOfATooLargeDepartment()
{
    put(1, DepartmentId(1));
    for (qint64 id = 2; id <= DepartmentOffer::mostMembers + 1; ++id)
        put(id, DepartmentId(2));
    const QList<DepartmentOffer> found = offers(u"company"_s);
    QCOMPARE(found.size(), 2);
    QVERIFY(!found.at(0).isTooLarge);
    QVERIFY(found.at(1).isTooLarge);
    QVERIFY(found.at(1).members.isEmpty());
    QVERIFY(!offers(u"sales"_s).constFirst().isTooLarge);
}

QTEST_GUILESS_MAIN(TestDepartmentOffer)
#include "tst_departmentoffer.moc"
