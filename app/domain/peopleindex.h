// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "personrecord.h"
#include "recentchoices.h"

#include <QHash>

#include <optional>

//! A portal's people and departments in memory, to be found by what somebody types. A value: it can
//! be filled in another thread and moved.
class PeopleIndex {
public:
    enum class SubDepartments { Without, Included };

    //! Adds somebody, or replaces who has the same id. People who left and bots may be put: they
    //! can be looked up, but search() never suggests them.
    void put(const PersonRecord &record);
    void remove(PersonId person);
    [[nodiscard]] qsizetype size() const { return m_people.size(); }
    [[nodiscard]] std::optional<PersonRecord> find(PersonId person) const;

    //! At most \a limit people in whom every word of \a typed is found, the best matches first and
    //! those of \a recent first among equals. Blank text finds nobody.
    [[nodiscard]] QList<Person> search(const QString &typed, int limit,
                                       const RecentChoices &recent = {}) const;
    //! Everybody with exactly this e-mail address, in whatever case; people who left too.
    [[nodiscard]] QList<Person> withEmail(const QString &email) const;
    //! Everybody with exactly this name, its words in any order, with the patronymic or without;
    //! people who left too.
    [[nodiscard]] QList<Person> withName(const QString &name) const;

    void putDepartment(const Department &department);
    void removeDepartment(DepartmentId department);
    [[nodiscard]] std::optional<Department> findDepartment(DepartmentId department) const;
    //! Departments in whose name every word of \a typed begins a word.
    [[nodiscard]] QList<Department> searchDepartments(const QString &typed, int limit) const;
    //! Those who can be suggested: neither bots nor people who left. In the order of their ids.
    [[nodiscard]] QList<Person> members(DepartmentId department, SubDepartments depth) const;

private:
    QHash<PersonId, PersonRecord> m_people;
    QHash<DepartmentId, Department> m_departments;
};
