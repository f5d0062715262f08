// SPDX-License-Identifier: Apache-2.0
#include "userlist.h"

#include "jsontext.h"
#include "methodtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! A text such as "[1,2]" is read as the list that it writes; any other scalar is an empty list.
PhpArray modernListOf(const PhpValue &users)
{
    if (users.array())
        return *users.array();
    const std::optional<PhpValue> list =
        users.string() ? readJson(users.string()->toUtf8()) : std::nullopt;
    return list && list->array() ? *list->array() : PhpArray();
}

bool isAllowedElement(const PhpValue &element)
{
    return !element.isTruthy() || element.integer() || element.string();
}

QList<qint64> idsOf(const PhpArray &list)
{
    QList<qint64> ids;
    for (const auto &[key, element] : list) {
        const qint64 id = element.toInteger();
        if (id != 0 && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

std::expected<QList<qint64>, Refusal> readUsers(const CallContext &call)
{
    const PhpValue *users = call.parameters.find(u"USERS");
    if (!users)
        return QList<qint64>();
    if (call.portal.isLegacy) {
        if (!users->array())
            return refuse(u"USERS_EMPTY"_s, u"Recipients list is empty"_s);
        return idsOf(*users->array());
    }
    const PhpArray list = modernListOf(*users);
    const bool isAllowed = std::ranges::all_of(
        list, [](const PhpArray::Entry &entry) { return isAllowedElement(entry.second); });
    if (!isAllowed)
        return refuse(u"INVALID_FORMAT"_s, u"Wrong format of the USERS parameter"_s);
    return idsOf(list);
}

} // namespace demo
