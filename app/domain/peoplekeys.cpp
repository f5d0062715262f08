// SPDX-License-Identifier: Apache-2.0
#include "peoplekeys.h"

using namespace Qt::StringLiterals;

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

bool mayFindPeople(const QStringList &scopes)
{
    return scopes.contains(u"im"_s) || mayListPeople(scopes);
}

bool mayListPeople(const QStringList &scopes)
{
    return scopes.contains(u"user_brief"_s) || maySeeAddresses(scopes);
}

bool maySeeAddresses(const QStringList &scopes)
{
    return scopes.contains(u"user"_s) || scopes.contains(u"user_basic"_s);
}

PeopleKeys askableKeys(const PeopleKeys &keys, const QStringList &scopes)
{
    return {.ids = mayFindPeople(scopes) ? keys.ids : QSet<PersonId>(),
            .emails = maySeeAddresses(scopes) ? keys.emails : QSet<QString>()};
}
