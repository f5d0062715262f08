// SPDX-License-Identifier: Apache-2.0
#include "chosenpeople.h"

#include <QHash>

#include <utility>

namespace {

constexpr qsizetype mostSteps = 50;

QSet<PersonId> idsOf(const QList<Person> &people)
{
    QSet<PersonId> ids;
    ids.reserve(people.size());
    for (const Person &person : people)
        ids.insert(person.id);
    return ids;
}

//! \a people in their order, without those of \a others and each once.
QList<Person> without(const QList<Person> &people, QSet<PersonId> others)
{
    QList<Person> rest;
    for (const Person &person : people) {
        if (others.contains(person.id))
            continue;
        others.insert(person.id);
        rest.append(person);
    }
    return rest;
}

} // namespace

QSet<PersonId> ChosenPeople::thoseWhoLeft() const
{
    QSet<PersonId> left;
    for (const Person &person : m_people) {
        if (!person.active)
            left.insert(person.id);
    }
    return left;
}

bool ChosenPeople::replace(const QList<Person> &people)
{
    const QList<Person> once = without(people, {});
    if (once == m_people)
        return false;
    m_before.clear();
    take(once);
    return true;
}

bool ChosenPeople::refresh(const QList<Person> &people)
{
    QHash<PersonId, Person> news;
    for (const Person &person : people)
        news.insert(person.id, person);
    QList<Person> now = m_people;
    for (Person &person : now)
        person = news.value(person.id, person);
    if (now == m_people)
        return false;
    m_people = std::move(now);
    return true;
}

ChosenPeople::Change ChosenPeople::add(const QList<Person> &people)
{
    Change change{.added = without(people, m_ids), .removed = {}};
    if (!change.isEmpty())
        step(m_people + change.added);
    return change;
}

ChosenPeople::Change ChosenPeople::remove(const QSet<PersonId> &people)
{
    const QList<Person> rest = without(m_people, people);
    Change change{.added = {}, .removed = without(m_people, idsOf(rest))};
    if (!change.isEmpty())
        step(rest);
    return change;
}

ChosenPeople::Change ChosenPeople::undo()
{
    const QList<Person> before = m_before.takeLast();
    Change change{.added = without(before, m_ids), .removed = without(m_people, idsOf(before))};
    take(before);
    return change;
}

void ChosenPeople::take(const QList<Person> &people)
{
    m_people = people;
    m_ids = idsOf(people);
}

void ChosenPeople::step(const QList<Person> &people)
{
    m_before.append(m_people);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
    take(people);
}
