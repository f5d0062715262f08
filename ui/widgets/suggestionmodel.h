// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QAbstractListModel>
#include <QSet>

//! People to choose from, in the order they were found.
class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PositionRole = Qt::UserRole,
        InitialsRole,
        ColorRole,
        TagsRole, //!< QStringList: "added", "extranet"
        AddedRole, //!< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Person> &people, const QSet<PersonId> &added);
    //! Marks anew who is added, leaving the rows where they are.
    void setAdded(const QSet<PersonId> &added);
    [[nodiscard]] const Person &personAt(int row) const { return m_people.at(row); }
    //! The first who can still be chosen; the first of all where everybody is added; -1: no rows.
    [[nodiscard]] int firstChoice() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isAdded(const Person &person) const { return m_added.contains(person.id); }
    [[nodiscard]] QStringList tagsOf(const Person &person) const;
    [[nodiscard]] QString spoken(const Person &person) const;

    QList<Person> m_people;
    QSet<PersonId> m_added;
};
