// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botbook.h"
#include "chatbook.h"
#include "peoplebook.h"

#include <QStringList>

namespace demo {

//! All that the portal remembers; whoever touches it holds the portal's lock.
struct PortalState {
    PeopleBook people;
    BotBook bots;
    ChatBook chats;
    QStringList scopes;
    bool isLegacy = false; //!< as a portal of before imbot.v2 behaves
    bool isCallerExtranet = false; //!< whether the person behind the webhook is an extranet user
};

} // namespace demo
