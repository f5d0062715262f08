// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peoplebook.h"
#include "phpvalue.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace demo {

//! The filter of user.get and user.search: `{">ID": 0, "ACTIVE": true, "FIND": "Ann"}`. A key that
//! is not known or not within the scopes is passed over, and so is a search text that is too short:
//! then everybody matches. Source: REST reference, 6.1.
class UserFilter final {
public:
    UserFilter(const PhpArray &filter, const PeopleBook &people, const QStringList &scopes);

    [[nodiscard]] bool matches(const Person &person) const;
    //! Nobody up to this id matches: where to begin in a long list.
    [[nodiscard]] qint64 idAbove() const { return m_idAbove; }

private:
    using Condition = std::function<bool(const Person &)>;

    void addSearch(const QString &text, const PeopleBook &people);
    void addField(const QString &comparison, const QString &field, const PhpValue &value);

    std::vector<Condition> m_conditions;
    qint64 m_idAbove = 0;
};

} // namespace demo
