// SPDX-License-Identifier: Apache-2.0
#include "peopleindex.h"

#include "searchtext.h"

#include <QHashFunctions>
#include <QSet>

#include <algorithm>
#include <utility>

namespace {

QString everyNameOf(const PersonRecord &record)
{
    return record.person.name + u' ' + record.firstName + u' ' + record.lastName + u' '
        + record.secondName;
}

size_t emailHash(const QString &email)
{
    return qHash(email.toCaseFolded());
}

QStringList sortedWordsOf(const QString &name)
{
    QStringList words;
    for (const WordPlace &place : wordPlacesOf(name))
        words.append(foldedForSearch(place.word));
    words.sort();
    return words;
}

//! What somebody is called, each once as it is written.
QStringList fullNamesOf(const PersonRecord &record)
{
    const QString brief = record.firstName + u' ' + record.lastName;
    QStringList names{record.person.name};
    if (brief != record.person.name)
        names.append(brief);
    if (!record.secondName.isEmpty())
        names.append(brief + u' ' + record.secondName);
    return names;
}

//! The names under which somebody is found exactly, as sorted words.
QList<QStringList> exactNamesOf(const PersonRecord &record)
{
    QList<QStringList> names;
    const QStringList all = fullNamesOf(record);
    for (const QString &name : all) {
        const QStringList words = sortedWordsOf(name);
        if (!words.isEmpty() && !names.contains(words))
            names.append(words);
    }
    return names;
}

//! Whether \a sortedWords are one of the exactNamesOf(\a record).
bool isCalled(const PersonRecord &record, const QStringList &sortedWords)
{
    const QStringList names = fullNamesOf(record);
    return std::ranges::any_of(
        names, [&sortedWords](const QString &name) { return sortedWordsOf(name) == sortedWords; });
}

} // namespace

void PeopleIndex::put(const PersonRecord &record)
{
    const std::optional<quint32> known = numberOf(record.person.id);
    const quint32 number = known ? *known : freeNumber();
    const std::optional<PersonRecord> before =
        known ? std::optional(m_records.at(*known)) : std::nullopt;
    if (!m_records.put(number, record))
        return;
    if (before)
        takeFrom(*before, number);
    m_numbers.insert(record.person.id, number);
    addTo(record, number);
}

void PeopleIndex::remove(PersonId person)
{
    const std::optional<quint32> number = numberOf(person);
    if (!number)
        return;
    takeFrom(m_records.at(*number), *number);
    m_records.remove(*number);
    m_numbers.remove(person);
    m_freeNumbers.push_back(*number);
}

std::optional<quint32> PeopleIndex::numberOf(PersonId person) const
{
    const auto found = m_numbers.constFind(person);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

quint32 PeopleIndex::freeNumber()
{
    if (m_freeNumbers.empty())
        return quint32(m_numbers.size());
    const quint32 number = m_freeNumbers.back();
    m_freeNumbers.pop_back();
    return number;
}

void PeopleIndex::addTo(const PersonRecord &record, quint32 number)
{
    if (canBeInvited(record.person)) {
        m_names.put(number, everyNameOf(record));
        for (const DepartmentId department : record.departments)
            m_members[department].push_back(number);
    }
    if (!record.email.isEmpty())
        m_byEmail.insert(emailHash(record.email), number);
    for (const QStringList &name : exactNamesOf(record))
        m_byName.insert(qHash(name), number);
}

void PeopleIndex::takeFrom(const PersonRecord &record, quint32 number)
{
    m_names.remove(number);
    for (const DepartmentId department : record.departments)
        std::erase(m_members[department], number);
    if (!record.email.isEmpty())
        m_byEmail.remove(emailHash(record.email), number);
    for (const QStringList &name : exactNamesOf(record))
        m_byName.remove(qHash(name), number);
}

std::optional<PersonRecord> PeopleIndex::find(PersonId person) const
{
    const std::optional<quint32> number = numberOf(person);
    return number ? std::optional(m_records.at(*number)) : std::nullopt;
}

QList<Person> PeopleIndex::search(const QString &typed, int limit,
                                  const RecentChoices &recent) const
{
    QList<Person> found = exactly(typed);
    QSet<PersonId> known;
    for (const Person &person : std::as_const(found))
        known.insert(person.id);
    for (const quint32 number : m_names.search(typed, limit, weightsOf(recent))) {
        const Person person = m_records.personAt(number);
        if (!known.contains(person.id))
            found.append(person);
    }
    return found.first(std::clamp(qsizetype(limit), qsizetype(0), found.size()));
}

QList<Person> PeopleIndex::exactly(const QString &typed) const
{
    const QString text = typed.trimmed();
    QList<Person> found;
    if (text.contains(u'@')) {
        found = withEmail(text);
    } else {
        bool isNumber = false;
        const std::optional<PersonRecord> record = find(PersonId(text.toLongLong(&isNumber)));
        if (isNumber && record)
            found.append(record->person);
    }
    found.removeIf([](const Person &person) { return !canBeInvited(person); });
    return found;
}

NameSearch::Weights PeopleIndex::weightsOf(const RecentChoices &recent) const
{
    if (recent.isEmpty())
        return {};
    NameSearch::Weights weights(size_t(m_numbers.size()) + m_freeNumbers.size());
    for (const PersonId person : recent.people()) {
        if (const std::optional<quint32> number = numberOf(person))
            weights[*number] = quint8(std::clamp(int(recent.weightOf(person) * 12), 1, 255));
    }
    return weights;
}

QList<Person> PeopleIndex::withEmail(const QString &email) const
{
    QList<Person> found;
    if (email.isEmpty())
        return found;
    m_byEmail.visit(emailHash(email), [this, &email, &found](quint32 number) {
        const PersonRecord record = m_records.at(number);
        if (record.email.compare(email, Qt::CaseInsensitive) == 0)
            found.append(record.person);
    });
    std::ranges::sort(found, {}, &Person::id);
    return found;
}

QList<Person> PeopleIndex::withName(const QString &name) const
{
    const QStringList words = sortedWordsOf(name);
    QList<Person> found;
    if (words.isEmpty())
        return found;
    m_byName.visit(qHash(words), [this, &words, &found](quint32 number) {
        const PersonRecord record = m_records.at(number);
        if (isCalled(record, words))
            found.append(record.person);
    });
    std::ranges::sort(found, {}, &Person::id);
    return found;
}

void PeopleIndex::putDepartment(const Department &department)
{
    m_departments.put(department);
}

void PeopleIndex::removeDepartment(DepartmentId department)
{
    m_departments.remove(department);
}

std::optional<Department> PeopleIndex::findDepartment(DepartmentId department) const
{
    return m_departments.find(department);
}

QList<Department> PeopleIndex::searchDepartments(const QString &typed, int limit) const
{
    return m_departments.search(typed, limit);
}

QList<DepartmentId> PeopleIndex::departmentsOf(DepartmentId department, SubDepartments depth) const
{
    return depth == SubDepartments::Included ? m_departments.withThoseBelow(department)
                                             : QList{department};
}

qsizetype PeopleIndex::placesIn(DepartmentId department, SubDepartments depth) const
{
    size_t places = 0;
    for (const DepartmentId each : departmentsOf(department, depth)) {
        const auto members = m_members.constFind(each);
        places += members == m_members.cend() ? 0 : members->size();
    }
    return qsizetype(places);
}

QList<PersonId> PeopleIndex::memberIds(DepartmentId department, SubDepartments depth) const
{
    QSet<PersonId> ids;
    for (const DepartmentId each : departmentsOf(department, depth)) {
        const auto members = m_members.constFind(each);
        if (members == m_members.cend())
            continue;
        for (const quint32 number : *members)
            ids.insert(m_records.idAt(number));
    }
    QList<PersonId> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    return sorted;
}

QList<Person> PeopleIndex::members(DepartmentId department, SubDepartments depth) const
{
    QList<Person> people;
    for (const PersonId id : memberIds(department, depth)) {
        if (const std::optional<quint32> number = numberOf(id))
            people.append(m_records.personAt(*number));
    }
    return people;
}
