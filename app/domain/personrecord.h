// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "person.h"

#include <QList>
#include <QString>

//! A part of the company, as the portal has it. The name comes from the portal: show it as plain
//! text. Source: REST reference, section 6.3 (department.get).
struct Department {
    DepartmentId id;
    QString name;
    DepartmentId parent; //!< Not valid: the top one.

    friend bool operator==(const Department &, const Department &) = default;
};

//! Everything that a directory keeps about somebody: what is shown, and what finds them. Parts that
//! the portal does not tell (the scope user_brief has no e-mail) stay empty.
//! Source: REST reference, section 6.1 (user.get).
struct PersonRecord {
    Person person;
    QString firstName; //!< NAME
    QString lastName; //!< LAST_NAME
    QString secondName; //!< SECOND_NAME, the patronymic
    QString email;
    QList<DepartmentId> departments; //!< UF_DEPARTMENT
    //! Where their picture is (PERSONAL_PHOTO, avatar), as the portal says; empty: they have none.
    QString avatar = {};

    friend bool operator==(const PersonRecord &, const PersonRecord &) = default;
};
