// SPDX-License-Identifier: Apache-2.0
#include "manypeople.h"
#include "misspelling.h"
#include "peopleindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleCount = 5000;
constexpr int queryCount = 100;

} // namespace

//! How surely people are found by names that were typed in some other way.
class TestPeopleRecall final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNearlyEverybody_data();
    void findsNearlyEverybody();

private:
    QList<PersonRecord> m_people;
    PeopleIndex m_index;
};

void TestPeopleRecall::initTestCase()
{
    m_people = manyPeople(peopleCount);
    for (const PersonRecord &record : std::as_const(m_people))
        m_index.put(record);
}

void TestPeopleRecall::findsNearlyEverybody_data()
{
    QTest::addColumn<Misspelling::Kind>("kind");
    for (const Misspelling::Kind &kind : Misspelling::kinds())
        QTest::newRow(kind.title.toUtf8().constData()) << kind;
}

void TestPeopleRecall::findsNearlyEverybody()
{
    QFETCH(const Misspelling::Kind, kind);
    QRandomGenerator random(11);
    QStringList missed;
    for (int asked = 0; asked < queryCount;) {
        const QString name = m_people.at(random.bounded(peopleCount)).person.name;
        if (kind.isForCyrillic && name.back().script() != QChar::Script_Cyrillic)
            continue;
        ++asked;
        const QString typed = kind.typed(name, random);
        const QList<Person> found = m_index.search(typed, 10);
        if (std::ranges::find(found, name, &Person::name) == found.end())
            missed.append(typed + u" for "_s + name);
    }
    // Two errors can meet in one word where other letters and a typing error come together.
    const int allowed = kind.title.contains(", misspelt"_L1) ? 6 : 0;
    QVERIFY2(missed.size() <= allowed, qPrintable(missed.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPeopleRecall)
#include "tst_peoplerecall.moc"
