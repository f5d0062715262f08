// SPDX-License-Identifier: Apache-2.0
#include "peoplebook.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QStringList foldedWordsOf(const QString &text)
{
    QString separated = foldedText(text);
    for (QChar &character : separated) {
        if (!character.isLetterOrNumber() && !character.isSurrogate())
            character = u' ';
    }
    return separated.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString Person::fullName() const
{
    return u"%1 %2"_s.arg(firstName, lastName).trimmed();
}

QString foldedText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar character : decomposed) {
        if (!character.isMark())
            folded += character.toCaseFolded();
    }
    return folded;
}

QStringList searchWordsOf(const QString &find)
{
    QStringList words = foldedWordsOf(find);
    for (QString &word : words)
        word.prepend(u' ');
    return words;
}

void PeopleBook::add(Person person)
{
    Q_ASSERT(m_people.empty() || m_people.back().id < person.id);
    m_searchTexts.push_back(searchTextOf(person));
    m_people.push_back(std::move(person));
}

void PeopleBook::setHead(int departmentId, int personId)
{
    const auto found = std::ranges::find(m_departments, departmentId, &Department::id);
    if (found != m_departments.end())
        found->head = personId;
}

void PeopleBook::dismiss(int id)
{
    if (const qsizetype index = indexOf(id); index >= 0)
        m_people[static_cast<std::size_t>(index)].isActive = false;
}

void PeopleBook::rename(int id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    Person &person = m_people[static_cast<std::size_t>(index)];
    person.firstName = name;
    person.lastName.clear();
    m_searchTexts[static_cast<std::size_t>(index)] = searchTextOf(person);
}

void PeopleBook::setAvatar(int id, const QString &address)
{
    if (const qsizetype index = indexOf(id); index >= 0)
        m_people[static_cast<std::size_t>(index)].avatar = address;
}

const Person *PeopleBook::find(qint64 id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_people[static_cast<std::size_t>(index)];
}

QString PeopleBook::nameOf(qint64 id) const
{
    const Person *person = find(id);
    return person ? person->fullName() : QString();
}

const Person *PeopleBook::findActive(qint64 id) const
{
    const Person *person = find(id);
    return person && person->isActive ? person : nullptr;
}

const Department *PeopleBook::findDepartment(qint64 id) const
{
    const auto found = std::ranges::find(m_departments, id, &Department::id);
    return found == m_departments.end() ? nullptr : &*found;
}

QString PeopleBook::fullNameOf(const Department &department) const
{
    QStringList names;
    for (const Department *each = &department; each; each = findDepartment(each->parent))
        names.append(each->name);
    return names.join(u" / "_s);
}

bool PeopleBook::matches(const Person &person, const QStringList &foldedWords) const
{
    const auto index = static_cast<std::size_t>(&person - m_people.data());
    const QString &text = m_searchTexts[index];
    return std::ranges::all_of(foldedWords,
                               [&text](const QString &word) { return text.contains(word); });
}

qsizetype PeopleBook::indexOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_people, id, {}, &Person::id);
    return found == m_people.end() || found->id != id ? -1 : found - m_people.begin();
}

QString PeopleBook::searchTextOf(const Person &person) const
{
    QStringList words = foldedWordsOf(person.fullName()) + foldedWordsOf(person.position);
    for (const int id : person.departments) {
        if (const Department *department = findDepartment(id))
            words += foldedWordsOf(department->name);
    }
    return u' ' + words.join(u' ');
}

} // namespace demo
