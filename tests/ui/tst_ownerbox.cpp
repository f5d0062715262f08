// SPDX-License-Identifier: Apache-2.0
#include "ownerbox.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyPeople = 2000;

Person called(qint64 id)
{
    return {.id = PersonId(id), .name = u"Person %1"_s.arg(id), .position = {}};
}

QList<Person> people(int count)
{
    QList<Person> all;
    for (int id = 1; id <= count; ++id)
        all.append(called(id));
    return all;
}

//! Counts what a view has to redo.
class Changes {
public:
    explicit Changes(const QComboBox &box)
        : m_inserted(box.model(), &QAbstractItemModel::rowsInserted)
        , m_removed(box.model(), &QAbstractItemModel::rowsRemoved)
        , m_reset(box.model(), &QAbstractItemModel::modelReset)
    {
    }

    [[nodiscard]] QList<int> counts() const
    {
        return {rowsOf(m_inserted), rowsOf(m_removed), int(m_reset.count())};
    }

private:
    static int rowsOf(const QSignalSpy &spy)
    {
        int rows = 0;
        for (const QList<QVariant> &change : spy)
            rows += change.at(2).toInt() - change.at(1).toInt() + 1;
        return rows;
    }

    QSignalSpy m_inserted;
    QSignalSpy m_removed;
    QSignalSpy m_reset;
};

} // namespace

class TestOwnerBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheBotAndThoseInvited();
    void addsARowForOnePersonMore();
    void removesTheRowOfWhoeverGoes();
    void keepsAnOwnerWhoIsNotInvitedAnyMore();
    void takesAnOwnerByKey();
};

void TestOwnerBox::listsTheBotAndThoseInvited()
{
    OwnerBox box;
    const QAbstractItemModelTester tester(box.model());
    box.setCandidates(u"Keeper"_s, people(2));
    QCOMPARE(box.count(), 3);
    QCOMPARE(box.itemText(0), u"Keeper (bot)"_s);
    QCOMPARE(box.itemText(2), u"Person 2"_s);
    QCOMPARE(box.currentIndex(), 0);
}

void TestOwnerBox::addsARowForOnePersonMore()
{
    OwnerBox box;
    const QAbstractItemModelTester tester(box.model());
    box.setCandidates(u"Keeper"_s, people(manyPeople));
    box.setOwner(PersonId(7));
    const Changes changes(box);
    box.setCandidates(u"Keeper"_s, people(manyPeople + 1));
    QCOMPARE(changes.counts(), (QList{1, 0, 0}));
    QCOMPARE(box.currentText(), u"Person 7"_s);
}

void TestOwnerBox::removesTheRowOfWhoeverGoes()
{
    OwnerBox box;
    const QAbstractItemModelTester tester(box.model());
    QList<Person> all = people(manyPeople);
    box.setCandidates(u"Keeper"_s, all);
    const Changes changes(box);
    all.removeAt(500);
    box.setCandidates(u"Keeper"_s, all);
    QCOMPARE(changes.counts(), (QList{0, 1, 0}));
    QCOMPARE(box.itemText(501), u"Person 502"_s);
    QCOMPARE(box.count(), manyPeople);
}

void TestOwnerBox::keepsAnOwnerWhoIsNotInvitedAnyMore()
{
    OwnerBox box;
    const QAbstractItemModelTester tester(box.model());
    box.setCandidates(u"Keeper"_s, people(3));
    box.setOwner(PersonId(3));
    box.setCandidates(u"Keeper"_s, people(2));
    QCOMPARE(box.currentText(), u"Person 3 (not invited)"_s);
    QCOMPARE(box.owner(), std::optional(PersonId(3)));
    box.setCandidates(u"Keeper"_s, people(3));
    QCOMPARE(box.currentText(), u"Person 3"_s);
    QCOMPARE(box.count(), 4);
}

void TestOwnerBox::takesAnOwnerByKey()
{
    OwnerBox box;
    box.setCandidates(u"Keeper"_s, people(2));
    const QSignalSpy chosen(&box, &OwnerBox::ownerChosen);
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(box.owner(), std::optional(PersonId(1)));
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(box.owner(), std::nullopt);
    QCOMPARE(chosen.count(), 2);
}

QTEST_MAIN(TestOwnerBox)
#include "tst_ownerbox.moc"
