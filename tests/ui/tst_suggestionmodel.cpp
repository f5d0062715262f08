// SPDX-License-Identifier: Apache-2.0
#include "suggestiondelegate.h"
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
    void marksBeginningsOfWords_data();
    void marksBeginningsOfWords();

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

void TestSuggestionModel::marksBeginningsOfWords_data()
{
    using Matches = QList<std::pair<int, int>>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<Matches>("matches");
    QTest::newRow("first word") << u"Иван Петров"_s << u"ива"_s << Matches{{0, 3}};
    QTest::newRow("second word") << u"Мария Иванова"_s << u"ива"_s << Matches{{6, 3}};
    QTest::newRow("two words") << u"Anna Smirnova"_s << u"smi an"_s << Matches{{5, 1 + 2}, {0, 2}};
    QTest::newRow("inside a word only") << u"Divan"_s << u"iva"_s << Matches{};
    QTest::newRow("nothing typed") << u"Anna"_s << QString() << Matches{};
    QTest::newRow("markup is text") << u"<b>Ivan</b>"_s << u"ivan"_s << Matches{{3, 4}};
}

void TestSuggestionModel::marksBeginningsOfWords()
{
    using Matches = QList<std::pair<int, int>>;
    QFETCH(QString, name);
    QFETCH(QString, needle);
    QFETCH(Matches, matches);
    QCOMPARE(matchesIn(name, needle), matches);
}

QTEST_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
