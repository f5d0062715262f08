// SPDX-License-Identifier: Apache-2.0
#include "entitypair.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Both lists: REST reference, section 2.6.
constexpr std::array reservedTypes = {
    "GENERAL"_L1,
    "GENERAL_CHANNEL"_L1,
    "LINES"_L1,
    "LIVECHAT"_L1,
    "VIDEOCONF"_L1,
    "FAVORITE"_L1,
    "PERSONAL"_L1,
    "AI_ASSISTANT_PRIVATE"_L1,
    "ANNOUNCEMENT"_L1,
    "SUPPORT24_NOTIFIER"_L1,
    "SUPPORT24_QUESTION"_L1,
    "NETWORK_DIALOG"_L1,
    "SONET_GROUP"_L1,
};
constexpr std::array moduleTypes = {
    "CRM"_L1, "CALL"_L1, "TASKS"_L1, "TASKS_TASK"_L1, "CALENDAR"_L1, "MAIL"_L1,
};

bool holds(const auto &types, const QString &type)
{
    return std::any_of(types.begin(), types.end(), [&type](QLatin1StringView known) {
        return type.compare(known, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

EntityPair EntityPair::ownKey(const EntryId &entry, int send)
{
    return {u"CHAT"_s, "chatwright|"_L1 + entry.text() + u'|' + QString::number(send)};
}

EntityTypeUse useOfEntityType(const QString &type)
{
    if (holds(reservedTypes, type))
        return EntityTypeUse::Reserved;
    return holds(moduleTypes, type) ? EntityTypeUse::OfModule : EntityTypeUse::Free;
}
