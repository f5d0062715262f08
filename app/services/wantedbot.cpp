// SPDX-License-Identifier: Apache-2.0
#include "wantedbot.h"

#include "portalclient.h"

#include <utility>

WantedBot::WantedBot(BotWish wish, PortalClient &client)
    : QObject(&client)
    , m_wish(std::move(wish))
    , m_client(client)
{
}

void WantedBot::start()
{
    m_call = m_client.registerBot(m_wish, this, [this](const BotResult &bot) { take(bot); });
}

void WantedBot::giveUp()
{
    if (std::exchange(m_wanted, false))
        m_call.cancel();
}

void WantedBot::take(const BotResult &bot)
{
    if (std::exchange(m_wanted, false)) {
        deleteLater();
        Q_EMIT registered(bot);
    } else if (bot) {
        takeBack(bot->id);
    } else {
        endWithout(bot.error().inDoubt);
    }
}

void WantedBot::takeBack(BotId bot)
{
    m_client.unregisterBot(bot, this,
                           [this](const Result<bool> &taken) { endWithout(!taken.has_value()); });
}

void WantedBot::endWithout(bool inDoubt)
{
    deleteLater();
    if (inDoubt)
        Q_EMIT left();
    else
        Q_EMIT gone();
}
