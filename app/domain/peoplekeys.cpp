// SPDX-License-Identifier: Apache-2.0
#include "peoplekeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool mayAskForIds(const QStringList &scopes)
{
    const QStringList enough{u"im"_s, u"user"_s, u"user_basic"_s, u"user_brief"_s};
    return std::any_of(enough.cbegin(), enough.cend(),
                       [&scopes](const QString &scope) { return scopes.contains(scope); });
}

} // namespace

PeopleKeys &PeopleKeys::operator+=(const PeopleKeys &others)
{
    ids.unite(others.ids);
    emails.unite(others.emails);
    return *this;
}

PeopleKeys &PeopleKeys::operator-=(const PeopleKeys &others)
{
    ids.subtract(others.ids);
    emails.subtract(others.emails);
    return *this;
}

PeopleKeys operator-(PeopleKeys keys, const PeopleKeys &others)
{
    return keys -= others;
}

QString emailKey(const QString &email)
{
    return email.trimmed().toLower();
}

bool maySeeAddresses(const QStringList &scopes)
{
    return scopes.contains(u"user"_s) || scopes.contains(u"user_basic"_s);
}

PeopleKeys askableKeys(const PeopleKeys &keys, const QStringList &scopes)
{
    return {.ids = mayAskForIds(scopes) ? keys.ids : QSet<PersonId>(),
            .emails = maySeeAddresses(scopes) ? keys.emails : QSet<QString>()};
}
