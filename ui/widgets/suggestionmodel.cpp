// SPDX-License-Identifier: Apache-2.0
#include "suggestionmodel.h"

#include "initials.h"

#include <QLocale>

#include <algorithm>
#include <utility>

void SuggestionModel::setDepartmentOf(DepartmentOf departmentOf)
{
    m_departmentOf = std::move(departmentOf);
}

void SuggestionModel::setRows(const QList<Person> &people, const QSet<PersonId> &added,
                              const QList<DepartmentOffer> &departments)
{
    beginResetModel();
    m_people = people;
    m_departments = departments;
    m_firstDepartment = std::clamp(rowsInView - int(departments.size()), 0, int(m_people.size()));
    m_added = added;
    endResetModel();
}

void SuggestionModel::setAdded(const QSet<PersonId> &added)
{
    m_added = added;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Person *SuggestionModel::personAt(int row) const
{
    if (row < 0 || row >= rowCount() || departmentAt(row))
        return nullptr;
    const int departmentsBefore = row < m_firstDepartment ? 0 : int(m_departments.size());
    return &m_people.at(row - departmentsBefore);
}

const DepartmentOffer *SuggestionModel::departmentAt(int row) const
{
    const int number = row - m_firstDepartment;
    return number >= 0 && number < m_departments.size() ? &m_departments.at(number) : nullptr;
}

int SuggestionModel::firstChoice() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!index(row).data(AddedRole).toBool())
            return row;
    }
    return rowCount() > 0 ? 0 : -1;
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size() + m_departments.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const DepartmentOffer *offer = departmentAt(index.row()))
        return departmentData(*offer, role);
    const Person *person = personAt(index.row());
    return person ? personData(*person, role) : QVariant();
}

QVariant SuggestionModel::personData(const Person &person, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return person.name;
    case Qt::AccessibleTextRole:
        return PeopleRow::spoken(person, workplaceOf(person), tagsOf(person));
    case PeopleRow::DetailsRole:
        return PeopleRow::details(person, workplaceOf(person));
    case PeopleRow::InitialsRole:
        return initialsOf(person.name);
    case PeopleRow::PersonRole:
        return QVariant::fromValue(person.id);
    case PeopleRow::ColorRole:
        return Initials::colorOf(person);
    case PeopleRow::TagsRole:
        return tagsOf(person);
    case AddedRole:
        return isAdded(person);
    default:
        return {};
    }
}

QString SuggestionModel::workplaceOf(const Person &person) const
{
    return m_departmentOf ? m_departmentOf(person.id) : QString();
}

QStringList SuggestionModel::tagsOf(const Person &person) const
{
    QStringList tags = PeopleRow::tagsOf(person);
    if (isAdded(person))
        tags.append(addedTag());
    return tags;
}

QVariant SuggestionModel::departmentData(const DepartmentOffer &offer, int role) const
{
    const bool isNothingNew = newMembersOf(offer) == 0;
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(offer);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "@item department, what choosing it does")
            .arg(nameOf(offer), detailsOf(offer));
    case PeopleRow::DetailsRole:
        return detailsOf(offer);
    case PeopleRow::IconRole:
        return QStringLiteral("department");
    case PeopleRow::TagsRole:
        return isNothingNew && !offer.isTooLarge ? QStringList(addedTag()) : QStringList();
    case AddedRole:
        return isNothingNew;
    default:
        return {};
    }
}

int SuggestionModel::newMembersOf(const DepartmentOffer &offer) const
{
    return int(std::ranges::count_if(offer.members,
                                     [this](PersonId id) { return !m_added.contains(id); }));
}

QString SuggestionModel::detailsOf(const DepartmentOffer &offer) const
{
    if (offer.isTooLarge)
        return tr("more than %1 people, too many for one chat", "@item department")
            .arg(QLocale().toString(DepartmentOffer::mostMembers));
    const int newOnes = newMembersOf(offer);
    return newOnes > 0 ? tr("adds %n people", "@item what choosing a department does", newOnes)
                       : tr("everybody is added already", "@item department");
}

QString SuggestionModel::nameOf(const DepartmentOffer &offer)
{
    return offer.withSubDepartments
        ? tr("%1 with sub-departments", "@item department").arg(offer.department.name)
        : offer.department.name;
}

QString SuggestionModel::addedTag()
{
    return tr("added", "@item tag of a person");
}
