// SPDX-License-Identifier: Apache-2.0
#include "botbook.h"

#include <algorithm>

namespace demo {

namespace {

const Bot *pointerTo(std::vector<Bot>::const_iterator found, const std::vector<Bot> &bots)
{
    return found == bots.end() ? nullptr : &*found;
}

} // namespace

void BotBook::remove(int id)
{
    std::erase_if(m_bots, [id](const Bot &bot) { return bot.id == id; });
}

const Bot *BotBook::find(qint64 id) const
{
    return pointerTo(std::ranges::find(m_bots, id, &Bot::id), m_bots);
}

const Bot *BotBook::findByCode(const QString &code) const
{
    return pointerTo(std::ranges::find(m_bots, code, &Bot::code), m_bots);
}

const Bot *BotBook::firstOf(const QString &clientId) const
{
    return pointerTo(std::ranges::find(m_bots, clientId, &Bot::clientId), m_bots);
}

} // namespace demo
