// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "departments.h"
#include "hashslots.h"
#include "namesearch.h"
#include "personrecord.h"
#include "recentchoices.h"
#include "recordshelf.h"

#include <QHash>

#include <optional>
#include <vector>

//! A portal's people and departments in memory, to be found by what somebody types. A value: it can
//! be filled in another thread and moved. 100,000 people take some 40 MB and are searched in a
//! millisecond or two (tests/bench/bench_people).
class PeopleIndex {
public:
    enum class SubDepartments { Without, Included };

    //! Adds somebody, or replaces who has the same id. People who left and bots may be put: they
    //! can be looked up, but search() never suggests them.
    void put(const PersonRecord &record);
    void remove(PersonId person);
    [[nodiscard]] qsizetype size() const { return m_numbers.size(); }
    [[nodiscard]] std::optional<PersonRecord> find(PersonId person) const;

    //! At most \a limit people in whom every word of \a typed is found, the best matches first and
    //! those of \a recent first among equals. Blank text finds nobody. A word is found, from best
    //! to worst, as a word, as the start of one, as initials, inside one, or with one typing error
    //! in five letters or more; case, accents, the layout of the keyboard and the alphabet do not
    //! matter. Exactly somebody's number or e-mail address comes before everything.
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
    //! Departments in whose name every word of \a typed is found, as in search().
    [[nodiscard]] QList<Department> searchDepartments(const QString &typed, int limit) const;
    //! Those who can be suggested: neither bots nor people who left. In the order of their ids.
    [[nodiscard]] QList<PersonId> memberIds(DepartmentId department, SubDepartments depth) const;
    [[nodiscard]] QList<Person> members(DepartmentId department, SubDepartments depth) const;
    //! How many members there are at most, told at once: whoever is in two departments counts
    //! twice.
    [[nodiscard]] qsizetype placesIn(DepartmentId department, SubDepartments depth) const;

private:
    [[nodiscard]] std::optional<quint32> numberOf(PersonId person) const;
    [[nodiscard]] quint32 freeNumber();
    void addTo(const PersonRecord &record, quint32 number);
    void takeFrom(const PersonRecord &record, quint32 number);
    [[nodiscard]] QList<Person> exactly(const QString &typed) const;
    [[nodiscard]] QList<DepartmentId> departmentsOf(DepartmentId department,
                                                    SubDepartments depth) const;
    [[nodiscard]] NameSearch::Weights weightsOf(const RecentChoices &recent) const;

    RecordShelf m_records;
    QHash<PersonId, quint32> m_numbers; // of the records, and of the names
    std::vector<quint32> m_freeNumbers;
    NameSearch m_names; // of those who can be suggested
    HashSlots m_byEmail;
    HashSlots m_byName;
    QHash<DepartmentId, std::vector<quint32>> m_members;
    Departments m_departments;
};
