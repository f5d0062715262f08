// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include "chataccess.h"
#include "chatavatar.h"
#include "colortable.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "samplepeople.h"

using namespace Qt::StringLiterals;

// Title, colour and picture of a chat. Source: REST reference, 5.0 (whose rights are looked at)
// and 5.3-5.5.
namespace demo {

namespace {

bool hasBot(const ChatAndBot &target)
{
    return target.chat && target.chat->hasMember(target.bot.id);
}

//! Newer portals look at the person behind the webhook as well as at the bot.
bool mayCallerChange(const CallContext &call, const Chat &chat)
{
    return call.portal.isLegacy || chat.hasMember(restUserId);
}

void postCallerLine(const CallContext &call, Chat &chat, const QString &line)
{
    call.portal.chats.post(chat, 0, line.arg(call.portal.people.nameOf(restUserId)));
}

//! True even where nothing was changed; only legacy portals refuse the title that is there already.
MethodResult updateTitle(CallContext &call)
{
    const QString title = firstCharacters(call.parameters.text(u"TITLE"), longestTitle);
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    if (title.isEmpty() || title == "0"_L1)
        return refuse(u"TITLE_EMPTY"_s, u"Title can't be empty"_s);
    if (!hasBot(*target))
        return wrongRequest();
    Chat &chat = *target->chat;
    if (chat.title == title)
        return call.portal.isLegacy ? MethodResult(wrongRequest()) : Answer{true};
    if (mayCallerChange(call, chat)) {
        chat.title = title;
        postCallerLine(call, chat, u"%1 changed the title of the chat"_s);
    }
    return Answer{true};
}

//! The name of the colour is looked at first; a colour that is there already is refused.
MethodResult updateColor(CallContext &call)
{
    const QString hex = hexOfColor(call.parameters.exactText(u"COLOR"));
    if (hex.isEmpty())
        return refuse(u"WRONG_COLOR"_s, u"This color isn't available"_s);
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    if (!hasBot(*target) || target->chat->color == hex || !mayCallerChange(call, *target->chat))
        return wrongRequest();
    target->chat->color = hex;
    postCallerLine(call, *target->chat, u"%1 changed the color of the chat"_s);
    return Answer{true};
}

MethodResult updateAvatar(CallContext &call)
{
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    const QByteArray avatar = readAvatar(call);
    if (avatar.isEmpty())
        return refuse(u"AVATAR_ERROR"_s, u"Avatar incorrect"_s);
    if (!hasBot(*target))
        return wrongRequest();
    if (!mayCallerChange(call, *target->chat))
        return refuse(u"ACCESS_DENIED"_s, u"Access denied"_s);
    target->chat->avatar = avatar;
    postCallerLine(call, *target->chat, u"%1 changed the picture of the chat"_s);
    return Answer{true};
}

} // namespace

void addChatChanges(MethodTable &table)
{
    table.add(u"imbot.chat.updateTitle"_s, {u"imbot"_s}, updateTitle);
    table.add(u"imbot.chat.updateColor"_s, {u"imbot"_s}, updateColor);
    table.add(u"imbot.chat.updateAvatar"_s, {u"imbot"_s}, updateAvatar);
}

} // namespace demo
