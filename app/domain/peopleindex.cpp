// SPDX-License-Identifier: Apache-2.0
#include "peopleindex.h"

#include "searchtext.h"

#include <QSet>

#include <algorithm>

namespace {

bool canBeSuggested(const Person &person)
{
    return person.active && person.kind != PersonKind::Bot;
}

bool beginsAWord(const QString &folded, const QString &word)
{
    return folded.startsWith(word) || folded.contains(u' ' + word);
}

bool hasEveryWord(const QString &text, const QStringList &words)
{
    const QString folded = foldedForSearch(text);
    return !words.isEmpty() && std::ranges::all_of(words, [&folded](const QString &word) {
        return beginsAWord(folded, word);
    });
}

QStringList sortedWordsOf(const QString &text)
{
    QStringList words = searchWordsOf(text);
    words.sort();
    return words;
}

} // namespace

void PeopleIndex::put(const PersonRecord &record)
{
    m_people.insert(record.person.id, record);
}

void PeopleIndex::remove(PersonId person)
{
    m_people.remove(person);
}

std::optional<PersonRecord> PeopleIndex::find(PersonId person) const
{
    const auto found = m_people.constFind(person);
    return found == m_people.cend() ? std::nullopt : std::optional(*found);
}

QList<Person> PeopleIndex::search(const QString &typed, int limit,
                                  const RecentChoices &recent) const
{
    const QStringList words = searchWordsOf(typed);
    QList<Person> found;
    for (const PersonRecord &record : m_people) {
        if (canBeSuggested(record.person) && hasEveryWord(record.person.name, words))
            found.append(record.person);
    }
    std::ranges::sort(found, [&recent](const Person &a, const Person &b) {
        const double left = recent.weightOf(a.id);
        const double right = recent.weightOf(b.id);
        return left > right || (left == right && a.id < b.id);
    });
    return found.first(qMin(qsizetype(limit), found.size()));
}

QList<Person> PeopleIndex::withEmail(const QString &email) const
{
    QList<Person> found;
    for (const PersonRecord &record : m_people) {
        if (!email.isEmpty() && record.email.compare(email, Qt::CaseInsensitive) == 0)
            found.append(record.person);
    }
    return found;
}

QList<Person> PeopleIndex::withName(const QString &name) const
{
    const QStringList words = sortedWordsOf(name);
    QList<Person> found;
    for (const PersonRecord &record : m_people) {
        const QString shortName = record.firstName + u' ' + record.lastName;
        if (words.isEmpty())
            continue;
        if (words == sortedWordsOf(record.person.name) || words == sortedWordsOf(shortName)
            || words == sortedWordsOf(shortName + u' ' + record.secondName))
            found.append(record.person);
    }
    return found;
}

void PeopleIndex::putDepartment(const Department &department)
{
    m_departments.insert(department.id, department);
}

void PeopleIndex::removeDepartment(DepartmentId department)
{
    m_departments.remove(department);
}

std::optional<Department> PeopleIndex::findDepartment(DepartmentId department) const
{
    const auto found = m_departments.constFind(department);
    return found == m_departments.cend() ? std::nullopt : std::optional(*found);
}

QList<Department> PeopleIndex::searchDepartments(const QString &typed, int limit) const
{
    const QStringList words = searchWordsOf(typed);
    QList<Department> found;
    for (const Department &department : m_departments) {
        if (hasEveryWord(department.name, words))
            found.append(department);
    }
    std::ranges::sort(found, {}, &Department::id);
    return found.first(qMin(qsizetype(limit), found.size()));
}

QList<Person> PeopleIndex::members(DepartmentId department, SubDepartments depth) const
{
    QSet<DepartmentId> wanted{department};
    for (bool grew = depth == SubDepartments::Included; grew;) {
        const qsizetype before = wanted.size();
        for (const Department &each : m_departments) {
            if (wanted.contains(each.parent))
                wanted.insert(each.id);
        }
        grew = wanted.size() > before;
    }
    QList<Person> found;
    for (const PersonRecord &record : m_people) {
        const auto isWanted = [&wanted](DepartmentId id) { return wanted.contains(id); };
        if (canBeSuggested(record.person) && std::ranges::any_of(record.departments, isWanted))
            found.append(record.person);
    }
    std::ranges::sort(found, {}, &Person::id);
    return found;
}
