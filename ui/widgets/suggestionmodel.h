// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "departmentoffer.h"
#include "peoplerow.h"
#include "person.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

//! People to choose from, in the order they were found, and departments among them: behind the
//! first people, but always within the rows that are seen at once.
class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        AddedRole = PeopleRow::FirstOwnRole, //!< bool: there is nothing more to choose.
    };
    //! Where somebody works; empty: not known.
    using DepartmentOf = std::function<QString(PersonId)>;

    static constexpr int rowsInView = 7;

    using QAbstractListModel::QAbstractListModel;

    void setDepartmentOf(DepartmentOf departmentOf);
    void setRows(const QList<Person> &people, const QSet<PersonId> &added,
                 const QList<DepartmentOffer> &departments = {});
    //! Marks anew who is added, leaving the rows where they are.
    void setAdded(const QSet<PersonId> &added);
    //! Who is in a row; null where that is a department.
    [[nodiscard]] const Person *personAt(int row) const;
    //! The department in a row; null where that is somebody.
    [[nodiscard]] const DepartmentOffer *departmentAt(int row) const;
    //! The first row that can still be chosen; the first of all where none can; -1: no rows.
    [[nodiscard]] int firstChoice() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isAdded(const Person &person) const { return m_added.contains(person.id); }
    [[nodiscard]] QString workplaceOf(const Person &person) const;
    [[nodiscard]] QVariant personData(const Person &person, int role) const;
    [[nodiscard]] QStringList tagsOf(const Person &person) const;
    [[nodiscard]] QVariant departmentData(const DepartmentOffer &offer, int role) const;
    [[nodiscard]] int newMembersOf(const DepartmentOffer &offer) const;
    [[nodiscard]] QString detailsOf(const DepartmentOffer &offer) const;
    [[nodiscard]] static QString nameOf(const DepartmentOffer &offer);
    [[nodiscard]] static QString addedTag();

    DepartmentOf m_departmentOf;
    QList<Person> m_people;
    QList<DepartmentOffer> m_departments;
    int m_firstDepartment = 0; // its row
    QSet<PersonId> m_added;
};
