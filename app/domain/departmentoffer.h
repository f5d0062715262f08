// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "personrecord.h"

#include <QList>
#include <QString>

class PeopleIndex;

//! A department that can be chosen instead of its people one by one.
struct DepartmentOffer {
    //! So many are chosen at once at most: a whole company is no chat.
    static constexpr qsizetype mostMembers = 5000;

    Department department;
    bool withSubDepartments = false;
    QList<PersonId> members; //!< In the order of their ids; nobody where there are too many.
    bool isTooLarge = false; //!< More than mostMembers.

    friend bool operator==(const DepartmentOffer &, const DepartmentOffer &) = default;
};

//! Offers for at most \a limit departments in whose name every word of \a typed is found. Each is
//! offered without its sub-departments, and once more with them where that is somebody else; those
//! without people are left out.
[[nodiscard]] QList<DepartmentOffer> departmentOffers(const PeopleIndex &people,
                                                      const QString &typed, int limit);
