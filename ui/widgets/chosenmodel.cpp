// SPDX-License-Identifier: Apache-2.0
#include "chosenmodel.h"

#include "initials.h"
#include "peoplerow.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

ChosenModel::ChosenModel(const DepartmentOf &departmentOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_departmentOf(departmentOf)
{
}

void ChosenModel::setPeople(const QList<Person> &people)
{
    beginResetModel();
    m_people = people;
    m_departments.clear();
    m_search = {};
    for (const Person &person : people) {
        const QString department = m_departmentOf ? m_departmentOf(person.id) : QString();
        m_search.put(quint32(m_departments.size()),
                     person.name + u' ' + person.position + u' ' + department);
        m_departments.append(department);
    }
    arrange();
    endResetModel();
}

void ChosenModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void ChosenModel::setNeedle(const QString &needle)
{
    beginResetModel();
    m_needle = needle;
    arrange();
    endResetModel();
}

void ChosenModel::arrange()
{
    m_rows.clear();
    if (m_needle.trimmed().isEmpty()) {
        m_rows.resize(size_t(m_people.size()));
        std::iota(m_rows.begin(), m_rows.end(), 0);
    } else {
        for (const quint32 place : m_search.search(m_needle, int(m_people.size())))
            m_rows.push_back(int(place));
        std::ranges::sort(m_rows);
    }
    if (m_order != Order::Choosing)
        sortRows();
}

//! Those without a department come last.
void ChosenModel::sortRows()
{
    struct Key {
        bool isUnknown = false;
        QCollatorSortKey department;
        QCollatorSortKey name;
        int row = 0;
    };
    const QCollator collator;
    std::vector<Key> keys;
    keys.reserve(m_rows.size());
    for (const int row : m_rows) {
        const QString department = m_order == Order::Department ? m_departments.at(row) : QString();
        keys.push_back({department.isEmpty(), collator.sortKey(department),
                        collator.sortKey(m_people.at(row).name), row});
    }
    std::ranges::sort(keys, [](const Key &a, const Key &b) {
        if (a.isUnknown != b.isUnknown)
            return b.isUnknown;
        if (const int order = a.department.compare(b.department); order != 0)
            return order < 0;
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.row < b.row;
    });
    std::ranges::transform(keys, m_rows.begin(), &Key::row);
}

QSet<PersonId> ChosenModel::idsAt(const QModelIndexList &indexes) const
{
    QSet<PersonId> ids;
    for (const QModelIndex &index : indexes)
        ids.insert(m_people.at(m_rows.at(size_t(index.row()))).id);
    return ids;
}

int ChosenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChosenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = m_rows.at(size_t(index.row()));
    const Person &person = m_people.at(place);
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::AccessibleTextRole:
        return PeopleRow::spoken(person, m_departments.at(place), PeopleRow::tagsOf(person));
    case PeopleRow::DetailsRole:
        return PeopleRow::details(person, m_departments.at(place));
    case PeopleRow::InitialsRole:
        return initialsOf(person.name);
    case PeopleRow::PersonRole:
        return QVariant::fromValue(person.id);
    case PeopleRow::ColorRole:
        return Initials::colorOf(person);
    case PeopleRow::TagsRole:
        return PeopleRow::tagsOf(person);
    default:
        return {};
    }
}
