// SPDX-License-Identifier: Apache-2.0
#include "botaccess.h"
#include "chataccess.h"
#include "methodfamilies.h"
#include "methodtable.h"

using namespace Qt::StringLiterals;

// Source: REST reference, 5.9 and 5.10.
namespace demo {

namespace {

std::unexpected<Refusal> emptyDialogId()
{
    return refuse(u"DIALOG_ID_EMPTY"_s, u"Dialog ID can't be empty"_s);
}

MethodResult addMessage(CallContext &call)
{
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    const QString dialogId = call.parameters.text(u"DIALOG_ID");
    if (dialogId.isEmpty())
        return emptyDialogId();
    const QString text = call.parameters.text(u"MESSAGE");
    if (text.isEmpty())
        return refuse(u"MESSAGE_EMPTY"_s, u"Message can't be empty"_s);
    Chat *chat = call.portal.chats.find(chatNumberOf(dialogId));
    if (!chat || !chat->hasMember(bot->id))
        return refuse(u"WRONG_REQUEST"_s, u"Message isn't added"_s);
    const int author = call.parameters.text(u"SYSTEM") == "Y"_L1 ? 0 : bot->id;
    return Answer{call.portal.chats.post(*chat, author, text)};
}

MethodResult sendTyping(CallContext &call)
{
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    if (call.parameters.text(u"DIALOG_ID").isEmpty())
        return emptyDialogId();
    return Answer{true};
}

} // namespace

void addMessageMethods(MethodTable &table)
{
    table.add(u"imbot.message.add"_s, {u"imbot"_s}, addMessage);
    table.add(u"imbot.chat.sendTyping"_s, {u"imbot"_s}, sendTyping);
}

} // namespace demo
