// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QSet>
#include <QString>
#include <QStringList>

//! What a portal can be asked for people by.
struct PeopleKeys {
    QSet<PersonId> ids = {};
    QSet<QString> emails = {}; //!< As emailKey() makes them.

    [[nodiscard]] bool isEmpty() const { return ids.isEmpty() && emails.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return ids.size() + emails.size(); }

    PeopleKeys &operator+=(const PeopleKeys &others);
    PeopleKeys &operator-=(const PeopleKeys &others);
    friend bool operator==(const PeopleKeys &, const PeopleKeys &) = default;
};

[[nodiscard]] PeopleKeys operator-(PeopleKeys keys, const PeopleKeys &others);

//! An e-mail address in the form in which equal ones are the same text.
[[nodiscard]] QString emailKey(const QString &email);

//! One by one: the messenger's permission is enough. Source: REST reference, sections 6.1, 6.2.
[[nodiscard]] bool mayFindPeople(const QStringList &scopes);

//! All of them: with any of the user scopes. Source: REST reference, section 6.1.
[[nodiscard]] bool mayListPeople(const QStringList &scopes);

//! With user_brief people have names only. Source: REST reference, section 6.1.
[[nodiscard]] bool maySeeAddresses(const QStringList &scopes);

//! Those of \a keys that a webhook with \a scopes can ask for. A portal passes over conditions that
//! are not within the scopes, and answers with everybody. Source: REST reference, 6.1.
[[nodiscard]] PeopleKeys askableKeys(const PeopleKeys &keys, const QStringList &scopes);
