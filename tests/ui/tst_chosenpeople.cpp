// SPDX-License-Identifier: Apache-2.0
#include "chosenpeople.h"
#include "peoplenews.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, bool active = true)
{
    return {PersonId(id), u"Person %1"_s.arg(id), {}, PersonKind::Employee, active};
}

} // namespace

class TestChosenPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsEachOnceInTheOrderOfChoosing();
    void addsThoseOnlyWhoAreNew();
    void manyAreOneStep();
    void whatChangesNothingIsNoStep();
    void whatComesFromOutsideForgetsTheSteps();
    void keepsTheStepsWhenFactsBecomeKnown();
    void stepsBackThroughAdditionsAndRemovals();
    void saysWhatHappened_data();
    void saysWhatHappened();

private:
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (const Person &each : m_chosen.people())
            ids.append(each.id.value());
        return ids;
    }

    ChosenPeople m_chosen;
};

void TestChosenPeople::init()
{
    m_chosen = {};
}

void TestChosenPeople::keepsEachOnceInTheOrderOfChoosing()
{
    QVERIFY(m_chosen.replace({person(2), person(1), person(2)}));
    QCOMPARE(ids(), QList<qint64>({2, 1}));
    QVERIFY(!m_chosen.replace({person(2), person(1)}));
}

void TestChosenPeople::addsThoseOnlyWhoAreNew()
{
    m_chosen.replace({person(1)});
    const ChosenPeople::Change change = m_chosen.add({person(2), person(1), person(2), person(3)});
    QCOMPARE(change.added, QList<Person>({person(2), person(3)}));
    QVERIFY(change.removed.isEmpty());
    QCOMPARE(ids(), QList<qint64>({1, 2, 3}));
    QVERIFY(m_chosen.ids().contains(PersonId(3)));
}

void TestChosenPeople::manyAreOneStep()
{
    m_chosen.replace({person(1)});
    m_chosen.add({person(2), person(3)});
    m_chosen.remove({PersonId(1), PersonId(3)});
    QCOMPARE(ids(), QList<qint64>({2}));
    const ChosenPeople::Change back = m_chosen.undo();
    QCOMPARE(back.added, QList<Person>({person(1), person(3)}));
    QCOMPARE(m_chosen.undo().removed, QList<Person>({person(2), person(3)}));
    QCOMPARE(ids(), QList<qint64>({1}));
    QVERIFY(!m_chosen.canUndo());
}

void TestChosenPeople::whatChangesNothingIsNoStep()
{
    m_chosen.replace({person(1)});
    QVERIFY(m_chosen.add({person(1)}).isEmpty());
    QVERIFY(m_chosen.remove({PersonId(9)}).isEmpty());
    QVERIFY(!m_chosen.canUndo());
}

void TestChosenPeople::whatComesFromOutsideForgetsTheSteps()
{
    m_chosen.add({person(1)});
    m_chosen.replace({person(2)});
    QVERIFY(!m_chosen.canUndo());
}

void TestChosenPeople::keepsTheStepsWhenFactsBecomeKnown()
{
    m_chosen.add({person(1), person(2)});
    QVERIFY(m_chosen.refresh({person(2, false), person(7, false)}));
    QCOMPARE(ids(), QList<qint64>({1, 2}));
    QCOMPARE(m_chosen.thoseWhoLeft(), QSet<PersonId>{PersonId(2)});
    QVERIFY(m_chosen.canUndo());
    QVERIFY(!m_chosen.refresh({person(2, false)}));
}

void TestChosenPeople::stepsBackThroughAdditionsAndRemovals()
{
    for (qint64 id = 1; id <= 60; ++id)
        m_chosen.add({person(id)});
    int steps = 0;
    for (; m_chosen.canUndo(); ++steps)
        m_chosen.undo();
    QVERIFY(steps >= 50);
    QCOMPARE(m_chosen.people().size(), 60 - steps);
}

void TestChosenPeople::saysWhatHappened_data()
{
    QTest::addColumn<QList<Person>>("added");
    QTest::addColumn<QList<Person>>("removed");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("words");
    const QList<Person> none;
    QTest::newRow("somebody added")
        << QList<Person>{person(4)} << none << 5 << u"Person 4 added, 5 participants"_s;
    QTest::newRow("several added")
        << QList<Person>{person(1), person(2)} << none << 2 << u"2 people added, 2 participants"_s;
    QTest::newRow("somebody removed")
        << none << QList<Person>{person(4)} << 0 << u"Person 4 removed, 0 participants"_s;
    QTest::newRow("several removed") << none << QList<Person>{person(1), person(2)} << 2
                                     << u"2 people removed, 2 participants"_s;
}

void TestChosenPeople::saysWhatHappened()
{
    QFETCH(QList<Person>, added);
    QFETCH(QList<Person>, removed);
    QFETCH(int, total);
    QFETCH(QString, words);
    QCOMPARE(PeopleNews::words({.added = added, .removed = removed}, total), words);
}

QTEST_GUILESS_MAIN(TestChosenPeople)
#include "tst_chosenpeople.moc"
