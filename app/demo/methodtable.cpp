// SPDX-License-Identifier: Apache-2.0
#include "methodtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr auto v2Prefix = "imbot.v2."_L1;

QString keyOf(const QString &name)
{
    return name.startsWith(v2Prefix) ? name : name.toLower();
}

} // namespace

void MethodTable::add(const QString &name, const QStringList &scopes, MethodBody body)
{
    m_methods.insert(keyOf(name), {.name = name, .scopes = scopes, .body = body});
}

const Method *MethodTable::find(const QString &name) const
{
    const auto found = m_methods.constFind(keyOf(name));
    return found == m_methods.constEnd() ? nullptr : &*found;
}

QStringList MethodTable::names() const
{
    QStringList names;
    for (const Method &method : m_methods)
        names.append(method.name);
    names.sort();
    return names;
}

bool isWithin(const QStringList &scopes, const Method &method)
{
    return method.scopes.isEmpty()
        || std::ranges::any_of(method.scopes,
                               [&scopes](const QString &scope) { return scopes.contains(scope); });
}

Parameters::Case parameterCaseOf(const QString &method)
{
    static constexpr std::array insensitive = {"im."_L1, "imbot."_L1, "user."_L1};
    const bool isInsensitive = !method.startsWith(v2Prefix)
        && std::ranges::any_of(insensitive, [&method](QLatin1String prefix) {
               return method.startsWith(prefix, Qt::CaseInsensitive);
           });
    return isInsensitive ? Parameters::Case::Insensitive : Parameters::Case::Sensitive;
}

} // namespace demo
