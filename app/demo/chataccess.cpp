// SPDX-License-Identifier: Apache-2.0
#include "chataccess.h"

#include "botaccess.h"
#include "methodtable.h"
#include "samplepeople.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr auto dialogPrefix = "chat"_L1;

}

std::expected<ChatAndBot, Refusal> chatAndBot(const CallContext &call)
{
    const qint64 number = call.parameters.has(u"CHAT_ID")
        ? call.parameters.integer(u"CHAT_ID")
        : chatNumberOf(call.parameters.text(u"DIALOG_ID"));
    if (number <= 0)
        return refuse(u"CHAT_ID_EMPTY"_s, u"Chat ID can't be empty"_s);
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    return ChatAndBot{.chat = call.portal.chats.find(number), .bot = *bot};
}

std::unexpected<Refusal> wrongRequest()
{
    return refuse(u"WRONG_REQUEST"_s, u"You don't have access or user isn't member in chat"_s);
}

qint64 chatNumberOf(const QString &dialogId)
{
    return dialogId.startsWith(dialogPrefix) ? dialogId.sliced(dialogPrefix.size()).toLongLong()
                                             : 0;
}

QString dialogIdOf(const Chat &chat)
{
    return dialogPrefix + QString::number(chat.id);
}

QString avatarAddressOf(const Chat &chat)
{
    return chat.avatar.isEmpty() ? QString() : u"/upload/chat%1"_s.arg(chat.id);
}

bool canCallerSee(const Chat &chat)
{
    return chat.isOpen || chat.hasMember(restUserId);
}

QString roleOf(const Chat &chat, int person)
{
    if (!chat.hasMember(person))
        return u"guest"_s;
    if (chat.owner == person)
        return u"owner"_s;
    return chat.managers.contains(person) ? u"manager"_s : u"member"_s;
}

} // namespace demo
