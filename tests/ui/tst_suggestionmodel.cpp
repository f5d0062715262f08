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

private:
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

QTEST_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
