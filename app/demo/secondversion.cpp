// SPDX-License-Identifier: Apache-2.0
#include "botaccess.h"
#include "botregistration.h"
#include "chataccess.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "personshape.h"

using namespace Qt::StringLiterals;

// imbot.v2.*, as far as a program needs it that creates with v1. Source: REST reference,
// 4, 5.2, 5.11, 5.12.
namespace demo {

namespace {

constexpr qsizetype longestToken = 40;

MethodResult readRevision(CallContext &)
{
    return Answer{PhpArray{{u"rest"_s, 36}, {u"web"_s, 130}, {u"mobile"_s, 23}, {u"desktop"_s, 6}}};
}

std::unexpected<Refusal> tokenMissing()
{
    return refuse(u"BOT_TOKEN_NOT_SPECIFIED"_s, u"Bot token is not specified"_s);
}

int chatCountOf(const PortalState &portal, int botId)
{
    int count = 0;
    for (const Chat &chat : portal.chats.chats())
        count += chat.hasMember(botId) ? 1 : 0;
    return count;
}

PhpArray shapeOf(const PortalState &portal, const Bot &bot)
{
    return {{u"id"_s, bot.id},
            {u"code"_s, bot.code},
            {u"type"_s, u"bot"_s},
            {u"isHidden"_s, false},
            {u"isSupportOpenline"_s, false},
            {u"isReactionsEnabled"_s, false},
            {u"language"_s, u"en"_s},
            {u"countMessage"_s, 0},
            {u"countCommand"_s, 0},
            {u"countChat"_s, chatCountOf(portal, bot.id)},
            {u"countUser"_s, 0},
            {u"eventMode"_s, u"fetch"_s}};
}

PhpArray userShapesOf(const PortalState &portal, const QList<int> &ids)
{
    PhpArray shapes;
    for (const int id : ids) {
        if (const Person *person = portal.people.find(id))
            shapes.append(messengerShapeOf(*person));
    }
    return shapes;
}

Answer botAnswer(const PortalState &portal, const Bot &bot)
{
    return {
        PhpArray{{u"bot"_s, shapeOf(portal, bot)}, {u"users"_s, userShapesOf(portal, {bot.id})}}};
}

//! The own bots of the token alone; never fails for want of any.
MethodResult listOwnBots(CallContext &call)
{
    const QString token = call.parameters.text(u"botToken");
    if (token.isEmpty())
        return tokenMissing();
    PhpArray shapes;
    QList<int> ids;
    for (const Bot &bot : call.portal.bots.bots()) {
        if (bot.clientId == token) {
            shapes.append(shapeOf(call.portal, bot));
            ids.append(bot.id);
        }
    }
    return Answer{PhpArray{{u"bots"_s, shapes},
                           {u"users"_s, userShapesOf(call.portal, ids)},
                           {u"hasNextPage"_s, false}}};
}

//! Somebody else's bot is shown too, in short.
MethodResult readBot(CallContext &call)
{
    const QString token = call.parameters.text(u"botToken");
    if (token.isEmpty())
        return tokenMissing();
    const QString code = call.parameters.text(u"code");
    if (!call.parameters.has(u"botId") && code.isEmpty())
        return refuse(u"PARAMS_REQUIRED"_s, u"botId or code is required"_s);
    const BotBook &bots = call.portal.bots;
    const Bot *bot = call.parameters.has(u"botId") ? bots.find(call.parameters.integer(u"botId"))
                                                   : bots.findByCode(code);
    if (!bot)
        return refuse(u"BOT_NOT_FOUND"_s, u"Bot not found"_s);
    if (bot->clientId != token)
        return Answer{PhpArray{{u"bot"_s, PhpArray{{u"id"_s, bot->id}, {u"code"_s, bot->code}}},
                               {u"users"_s, userShapesOf(call.portal, {bot->id})}}};
    return botAnswer(call.portal, *bot);
}

MethodResult registerV2(CallContext &call)
{
    const Parameters fields(call.parameters.array(u"fields"));
    const QString token = fields.text(u"botToken");
    if (token.isEmpty())
        return tokenMissing();
    if (token.size() > longestToken)
        return refuse(u"BOT_TOKEN_INVALID_LENGTH"_s, u"Bot token is too long"_s);
    const QString code = fields.text(u"code");
    if (code.isEmpty())
        return refuse(u"BOT_CODE_REQUIRED"_s, u"Bot code is required"_s);
    const Parameters properties(fields.array(u"properties"));
    if (properties.text(u"name").isEmpty())
        return refuse(u"BOT_PROPERTIES_REQUIRED"_s, u"Bot properties are required"_s);
    if (const Bot *existing = call.portal.bots.findByCode(code)) {
        if (existing->clientId != token)
            return refuse(u"BOT_CODE_ALREADY_TAKEN"_s, u"Bot code is already taken"_s);
        return botAnswer(call.portal, *existing);
    }
    const QString name =
        u"%1 %2"_s.arg(properties.text(u"name"), properties.text(u"lastName")).trimmed();
    const Bot bot = registerBot(call.portal, {.code = code, .clientId = token}, name,
                                properties.text(u"workPosition"));
    return botAnswer(call.portal, bot);
}

MethodResult unregisterV2(CallContext &call)
{
    const auto bot = actingBotOfSecondVersion(call);
    if (!bot)
        return std::unexpected(bot.error());
    unregisterBot(call.portal, bot->id);
    return Answer{true};
}

PhpArray shapeOf(const Chat &chat, int botId)
{
    const int lastMessageId = chat.messages.isEmpty() ? 0 : chat.messages.constLast().id;
    return {{u"id"_s, chat.id},
            {u"dialogId"_s, dialogIdOf(chat)},
            {u"name"_s, chat.title},
            {u"description"_s, chat.description},
            {u"type"_s, chat.isOpen ? u"open"_s : u"chat"_s},
            {u"messageType"_s, chat.isOpen ? u"O"_s : u"C"_s},
            {u"owner"_s, chat.owner},
            {u"color"_s, chat.color},
            {u"avatar"_s, avatarAddressOf(chat)},
            {u"role"_s, roleOf(chat, botId)},
            {u"extranet"_s, false},
            {u"entityType"_s, chat.entityType},
            {u"entityId"_s, chat.entityId},
            {u"managerList"_s, phpList(chat.managers)},
            {u"userCounter"_s, static_cast<int>(chat.members.size())},
            {u"messageCount"_s, static_cast<int>(chat.messages.size())},
            {u"lastMessageId"_s, lastMessageId},
            {u"diskFolderId"_s, 0},
            {u"textFieldEnabled"_s, u"Y"_s},
            {u"lastMessageViews"_s, u"[]"_s},
            {u"dateCreate"_s, chat.createdAt.toOffsetFromUtc(0).toString(Qt::ISODate)},
            {u"permissions"_s,
             PhpArray{{u"manageUsersAdd"_s, u"member"_s},
                      {u"manageUsersDelete"_s, u"manager"_s},
                      {u"manageUi"_s, u"member"_s},
                      {u"manageSettings"_s, u"owner"_s},
                      {u"manageMessages"_s, u"member"_s}}}};
}

//! As the bot sees it: the person behind the webhook need not be in the chat.
MethodResult readChat(CallContext &call)
{
    const auto bot = actingBotOfSecondVersion(call);
    if (!bot)
        return std::unexpected(bot.error());
    const Chat *chat = call.portal.chats.find(chatNumberOf(call.parameters.text(u"dialogId")));
    if (!chat)
        return refuse(u"CHAT_NOT_FOUND"_s, u"Chat not found"_s);
    if (!chat->isOpen && !chat->hasMember(bot->id))
        return refuse(u"ACCESS_DENIED"_s, u"Access denied"_s);
    return Answer{PhpArray{{u"chat"_s, shapeOf(*chat, bot->id)}}};
}

//! Whether the new owner is a member is not looked at; who is none owns the chat all the same.
MethodResult setOwnerV2(CallContext &call)
{
    const auto bot = actingBotOfSecondVersion(call);
    if (!bot)
        return std::unexpected(bot.error());
    Chat *chat = call.portal.chats.find(chatNumberOf(call.parameters.text(u"dialogId")));
    if (!chat)
        return refuse(u"CHAT_NOT_FOUND"_s, u"Chat not found"_s);
    const Person *owner = call.portal.people.findActive(call.parameters.integer(u"userId"));
    if (chat->owner != bot->id || !owner)
        return refuse(u"ACCESS_DENIED"_s, u"Access denied"_s);
    chat->handOverTo(owner->id);
    return Answer{PhpArray{{u"result"_s, true}}};
}

} // namespace

void addSecondVersionMethods(MethodTable &table)
{
    table.add(u"imbot.v2.Revision.get"_s, {u"imbot"_s}, readRevision);
    table.add(u"imbot.v2.Bot.list"_s, {u"imbot"_s}, listOwnBots);
    table.add(u"imbot.v2.Bot.get"_s, {u"imbot"_s}, readBot);
    table.add(u"imbot.v2.Bot.unregister"_s, {u"imbot"_s}, unregisterV2);
    table.add(u"imbot.v2.Bot.register"_s, {u"imbot"_s}, registerV2);
    table.add(u"imbot.v2.Chat.get"_s, {u"imbot"_s}, readChat);
    table.add(u"imbot.v2.Chat.setOwner"_s, {u"imbot"_s}, setOwnerV2);
}

} // namespace demo
