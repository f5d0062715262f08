// SPDX-License-Identifier: Apache-2.0
#include "botregistration.h"

#include "portalstate.h"

namespace demo {

Bot registerBot(PortalState &portal, Bot bot, const QString &name, const QString &position)
{
    bot.id = portal.people.nextId();
    portal.people.add(
        Person{.id = bot.id, .firstName = name, .position = position, .kind = PersonKind::Bot});
    portal.bots.add(bot);
    return bot;
}

void unregisterBot(PortalState &portal, int botId)
{
    portal.people.dismiss(botId);
    portal.bots.remove(botId);
}

} // namespace demo
