// SPDX-License-Identifier: Apache-2.0
#include "suggestionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSuggestionModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void beginsAtTheFirstWhoCanBeChosen();
    void saysEverythingAboutSomebody();
    void tellsNamesakesApartByTheirDepartments();
    void departmentsStandAmongTheRowsThatAreSeen();
    void tellsWhomADepartmentAdds();

private:
    [[nodiscard]] static DepartmentOffer offer(int members)
    {
        DepartmentOffer made;
        made.department = {DepartmentId(3), u"Sales"_s, {}};
        for (int id = 1; id <= members; ++id)
            made.members.append(PersonId(id));
        return made;
    }

    QList<Person> m_people{
        {PersonId(1), u"Anna"_s, u"Engineer"_s, PersonKind::Employee, true},
        {PersonId(2), u"Zoë"_s, {}, PersonKind::Extranet, true},
    };
};

void TestSuggestionModel::keepsTheRulesOfModels()
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_people, {PersonId(1)});
    QCOMPARE(model.rowCount(), 2);
    model.setAdded({});
    model.setRows({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestSuggestionModel::beginsAtTheFirstWhoCanBeChosen()
{
    SuggestionModel model;
    QCOMPARE(model.firstChoice(), -1);
    model.setRows(m_people, {});
    QCOMPARE(model.firstChoice(), 0);
    model.setAdded({PersonId(1)});
    QCOMPARE(model.firstChoice(), 1);
    model.setAdded({PersonId(1), PersonId(2)});
    QCOMPARE(model.firstChoice(), 0);
}

void TestSuggestionModel::saysEverythingAboutSomebody()
{
    SuggestionModel model;
    model.setRows(m_people, {PersonId(2)});
    const auto spoken = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), u"Anna, Engineer"_s);
    QCOMPARE(spoken(1), u"Zoë, extranet, added"_s);
}

void TestSuggestionModel::tellsNamesakesApartByTheirDepartments()
{
    SuggestionModel model;
    model.setDepartmentOf([](PersonId id) { return id == PersonId(1) ? u"Sales"_s : QString(); });
    model.setRows(m_people, {});
    QCOMPARE(model.index(0).data(PeopleRow::DetailsRole).toString(), u"Engineer · Sales"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Anna, Engineer, Sales"_s);
    QCOMPARE(model.index(1).data(PeopleRow::DetailsRole).toString(), QString());
}

void TestSuggestionModel::departmentsStandAmongTheRowsThatAreSeen()
{
    SuggestionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_people, {}, {offer(5)});
    QVERIFY(model.personAt(1) && model.departmentAt(2));
    QVERIFY(!model.personAt(2) && !model.departmentAt(3));
    QList<Person> many;
    for (int id = 1; id <= 50; ++id)
        many.append({PersonId(id), QString::number(id), {}, PersonKind::Employee, true});
    model.setRows(many, {}, {offer(5), offer(6)});
    QCOMPARE(model.rowCount(), 52);
    QCOMPARE(model.personAt(4)->id, PersonId(5));
    QVERIFY(model.departmentAt(5) && model.departmentAt(6));
    QCOMPARE(model.personAt(7)->id, PersonId(6));
    QCOMPARE(model.personAt(51)->id, PersonId(50));
}

void TestSuggestionModel::tellsWhomADepartmentAdds()
{
    SuggestionModel model;
    DepartmentOffer whole = offer(31);
    whole.withSubDepartments = true;
    DepartmentOffer huge = offer(0);
    huge.isTooLarge = true;
    model.setRows({}, {PersonId(1), PersonId(99)}, {offer(15), whole, offer(1), huge});
    const auto spoken = [&model](int row) {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), u"Sales, adds 14 people"_s);
    QCOMPARE(spoken(1), u"Sales with sub-departments, adds 30 people"_s);
    QCOMPARE(spoken(2), u"Sales, everybody is added already"_s);
    QVERIFY(spoken(3).endsWith(u"people, too many for one chat"_s));
    QVERIFY(!model.index(0).data(PeopleRow::IconRole).toString().isEmpty());
    QCOMPARE(model.firstChoice(), 0);
    model.setRows({}, {PersonId(1)}, {offer(1), huge, offer(2)});
    QCOMPARE(model.firstChoice(), 2);
}

QTEST_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
