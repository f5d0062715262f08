// SPDX-License-Identifier: Apache-2.0
#include "botaccess.h"
#include "botregistration.h"
#include "methodfamilies.h"
#include "methodtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The bots of v1. Source: REST reference, 5.11.
namespace demo {

namespace {

//! All bots of the portal, whoever owns them; the owner is not shown.
MethodResult listBots(CallContext &call)
{
    PhpArray map;
    for (const Bot &bot : call.portal.bots.bots())
        map.insert(QString::number(bot.id),
                   PhpArray{{u"ID"_s, bot.id},
                            {u"NAME"_s, call.portal.people.nameOf(bot.id)},
                            {u"CODE"_s, bot.code},
                            {u"OPENLINE"_s, u"N"_s}});
    return Answer{map};
}

//! One handler for all events, or one each for the three that a bot cannot do without.
bool hasHandlers(const Parameters &parameters)
{
    static constexpr std::array needed = {u"EVENT_MESSAGE_ADD", u"EVENT_WELCOME_MESSAGE",
                                          u"EVENT_BOT_DELETE"};
    return !parameters.text(u"EVENT_HANDLER").isEmpty()
        || std::ranges::all_of(needed, [&parameters](const char16_t *name) {
               return !parameters.text(name).isEmpty();
           });
}

QString nameFrom(const Parameters &properties)
{
    return u"%1 %2"_s.arg(properties.text(u"NAME"), properties.text(u"LAST_NAME")).trimmed();
}

MethodResult registerV1(CallContext &call)
{
    const QString clientId = call.parameters.text(u"CLIENT_ID");
    if (clientId.isEmpty())
        return refuse(u"ACCESS_DENIED"_s, u"Client ID not specified"_s, 403);
    const QString code = call.parameters.text(u"CODE");
    if (code.isEmpty())
        return refuse(u"CODE_ERROR"_s, u"Bot code isn't specified"_s);
    // A code that is taken gives its bot, as a text, even where the bot is somebody else's.
    if (const Bot *existing = call.portal.bots.findByCode(code))
        return Answer{QString::number(existing->id)};
    if (!hasHandlers(call.parameters))
        return refuse(u"EVENT_HANDLER_ERROR"_s, u"Handler for events isn't specified"_s);
    const Parameters properties(call.parameters.array(u"PROPERTIES"));
    const QString name = nameFrom(properties);
    if (name.isEmpty())
        return refuse(u"NAME_ERROR"_s, u"Bot name isn't specified"_s);
    const Bot bot = registerBot(call.portal, {.code = code, .clientId = clientId}, name,
                                properties.text(u"WORK_POSITION"));
    return Answer{bot.id};
}

MethodResult updateV1(CallContext &call)
{
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    const PhpValue *properties = call.parameters.array(u"FIELDS").find(u"PROPERTIES");
    const QString name =
        properties && properties->array() ? nameFrom(Parameters(*properties->array())) : QString();
    if (!name.isEmpty())
        call.portal.people.rename(bot->id, name);
    return Answer{true};
}

MethodResult unregisterV1(CallContext &call)
{
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    unregisterBot(call.portal, bot->id);
    return Answer{true};
}

} // namespace

void addBotMethods(MethodTable &table)
{
    table.add(u"imbot.bot.list"_s, {u"imbot"_s}, listBots);
    table.add(u"imbot.register"_s, {u"imbot"_s}, registerV1);
    table.add(u"imbot.update"_s, {u"imbot"_s}, updateV1);
    table.add(u"imbot.unregister"_s, {u"imbot"_s}, unregisterV1);
}

} // namespace demo
