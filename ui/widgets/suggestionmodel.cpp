// SPDX-License-Identifier: Apache-2.0
#include "suggestionmodel.h"

#include "initials.h"

#include <algorithm>

void SuggestionModel::setRows(const QList<Person> &people, const QSet<PersonId> &added)
{
    beginResetModel();
    m_people = people;
    m_added = added;
    endResetModel();
}

void SuggestionModel::setAdded(const QSet<PersonId> &added)
{
    m_added = added;
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SuggestionModel::firstChoice() const
{
    if (m_people.isEmpty())
        return -1;
    const auto free =
        std::ranges::find_if(m_people, [this](const Person &person) { return !isAdded(person); });
    return free == m_people.cend() ? 0 : int(free - m_people.cbegin());
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Person &person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::AccessibleTextRole:
        return spoken(person);
    case PositionRole:
        return person.position;
    case InitialsRole:
        return initialsOf(person.name);
    case ColorRole:
        return Initials::colorOf(person);
    case TagsRole:
        return tagsOf(person);
    case AddedRole:
        return isAdded(person);
    default:
        return {};
    }
}

QStringList SuggestionModel::tagsOf(const Person &person) const
{
    QStringList tags;
    if (person.kind == PersonKind::Extranet)
        tags.append(tr("extranet", "@item tag of a person"));
    if (person.kind == PersonKind::Bot)
        tags.append(tr("bot", "@item tag of a person"));
    if (!person.active)
        tags.append(tr("has left", "@item tag of a person"));
    if (isAdded(person))
        tags.append(tr("added", "@item tag of a person"));
    return tags;
}

QString SuggestionModel::spoken(const Person &person) const
{
    QStringList parts{person.name};
    if (!person.position.isEmpty())
        parts.append(person.position);
    parts.append(tagsOf(person));
    return parts.join(QStringLiteral(", "));
}
