// SPDX-License-Identifier: Apache-2.0
#include "chataccess.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "samplepeople.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! By the entity pair: anybody may ask; null where there is none. By DIALOG_ID: members only.
MethodResult findChat(CallContext &call)
{
    const ChatBook &chats = call.portal.chats;
    const Chat *chat = nullptr;
    if (call.parameters.has(u"DIALOG_ID")) {
        chat = chats.find(chatNumberOf(call.parameters.text(u"DIALOG_ID")));
        if (!chat || !canCallerSee(*chat))
            return refuse(u"ACCESS_ERROR"_s, u"You do not have access to this chat"_s, 403);
    } else {
        const QString type = call.parameters.exactText(u"ENTITY_TYPE");
        const QString id = call.parameters.exactText(u"ENTITY_ID");
        if (!type.isEmpty() && !id.isEmpty())
            chat = chats.findByEntity(type, id);
    }
    return Answer{chat ? PhpValue(PhpArray{{u"ID"_s, chat->id}}) : PhpValue()};
}

PhpArray permissions()
{
    return {{u"manage_users_add"_s, u"member"_s}, {u"manage_users_delete"_s, u"manager"_s},
            {u"manage_ui"_s, u"member"_s},        {u"manage_settings"_s, u"owner"_s},
            {u"manage_messages"_s, u"member"_s},  {u"can_post"_s, u"member"_s}};
}

PhpArray restrictions()
{
    PhpArray allowed;
    for (const QString &what : {u"avatar"_s, u"rename"_s, u"extend"_s, u"call"_s, u"mute"_s,
                                u"leave"_s, u"leave_owner"_s, u"send"_s, u"user_list"_s})
        allowed.insert(what, true);
    return allowed;
}

PhpArray dialogOf(const Chat &chat)
{
    return {{u"id"_s, chat.id},
            {u"dialog_id"_s, dialogIdOf(chat)},
            {u"parent_chat_id"_s, 0},
            {u"parent_message_id"_s, 0},
            {u"name"_s, chat.title},
            {u"description"_s, chat.description},
            {u"owner"_s, chat.owner},
            {u"extranet"_s, false},
            {u"avatar"_s, avatarAddressOf(chat)},
            {u"color"_s, chat.color},
            {u"type"_s, chat.isOpen ? u"open"_s : u"chat"_s},
            {u"message_type"_s, chat.isOpen ? u"O"_s : u"C"_s},
            {u"counter"_s, 0},
            {u"user_counter"_s, static_cast<int>(chat.members.size())},
            {u"message_count"_s, static_cast<int>(chat.messages.size())},
            {u"role"_s, roleOf(chat, restUserId)},
            {u"entity_type"_s, chat.entityType},
            {u"entity_id"_s, chat.entityId},
            {u"entity_data_1"_s, u""_s},
            {u"entity_data_2"_s, u""_s},
            {u"entity_data_3"_s, u""_s},
            {u"mute_list"_s, PhpArray()},
            {u"manager_list"_s, phpList(chat.managers)},
            {u"date_create"_s, chat.createdAt.toString(Qt::ISODate)},
            {u"public"_s, u""_s},
            {u"disk_folder_id"_s, 0},
            {u"permissions"_s, permissions()},
            {u"restrictions"_s, restrictions()}};
}

MethodResult readDialog(CallContext &call)
{
    const QString dialogId = call.parameters.text(u"DIALOG_ID");
    if (dialogId.isEmpty())
        return refuse(u"DIALOG_ID_EMPTY"_s, u"Dialog ID can't be empty"_s);
    const Chat *chat = call.portal.chats.find(chatNumberOf(dialogId));
    if (!chat || !canCallerSee(*chat))
        return refuse(u"ACCESS_ERROR"_s, u"You do not have access to this dialog"_s, 403);
    return Answer{dialogOf(*chat)};
}

//! An empty list, not an error, where the bot may not see the chat.
MethodResult listMembers(CallContext &call)
{
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    const Chat *chat = target->chat;
    return Answer{chat && chat->hasMember(target->bot.id) ? phpList(chat->members) : PhpArray()};
}

} // namespace

void addChatReading(MethodTable &table)
{
    table.add(u"imbot.chat.get"_s, {u"imbot"_s}, findChat);
    table.add(u"im.chat.get"_s, {u"im"_s}, findChat);
    table.add(u"imbot.dialog.get"_s, {u"imbot"_s}, readDialog);
    table.add(u"imbot.chat.user.list"_s, {u"imbot"_s}, listMembers);
}

} // namespace demo
