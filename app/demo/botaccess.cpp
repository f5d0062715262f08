// SPDX-License-Identifier: Apache-2.0
#include "botaccess.h"

#include "methodtable.h"

using namespace Qt::StringLiterals;

namespace demo {

std::expected<Bot, Refusal> actingBot(const CallContext &call)
{
    const QString clientId = call.parameters.exactText(u"CLIENT_ID");
    if (clientId.isEmpty())
        return refuse(u"ACCESS_DENIED"_s, u"Client ID not specified"_s, 403);
    const PhpValue *wanted = call.parameters.find(u"BOT_ID");
    const BotBook &bots = call.portal.bots;
    const Bot *bot = wanted ? bots.find(wanted->toInteger()) : bots.firstOf(clientId);
    if (!bot)
        return refuse(u"BOT_ID_ERROR"_s, u"Bot not found"_s);
    if (bot->clientId != clientId)
        return refuse(u"APP_ID_ERROR"_s, u"Bot was installed by another rest application"_s);
    return *bot;
}

std::expected<Bot, Refusal> actingBotOfSecondVersion(const CallContext &call)
{
    const QString token = call.parameters.exactText(u"botToken");
    if (token.isEmpty())
        return refuse(u"BOT_TOKEN_NOT_SPECIFIED"_s, u"Bot token is not specified"_s);
    const qint64 id = call.parameters.integer(u"botId");
    if (id == 0)
        return refuse(u"BOT_ID_REQUIRED"_s, u"Bot id is required"_s);
    const Bot *bot = call.portal.bots.find(id);
    if (!bot)
        return refuse(u"BOT_NOT_FOUND"_s, u"Bot not found"_s);
    if (bot->clientId != token)
        return refuse(u"BOT_OWNERSHIP_ERROR"_s, u"Bot belongs to another application"_s);
    return *bot;
}

} // namespace demo
