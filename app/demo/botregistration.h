// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botbook.h"

namespace demo {

struct PortalState;

//! Makes a person for \a bot, with the next free id, and enters both.
Bot registerBot(PortalState &portal, Bot bot, const QString &name, const QString &position);

//! Takes the bot away; its person stays, dismissed.
void unregisterBot(PortalState &portal, int botId);

} // namespace demo
