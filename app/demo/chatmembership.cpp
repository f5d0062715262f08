// SPDX-License-Identifier: Apache-2.0
#include "chataccess.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "samplepeople.h"
#include "userlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// People, managers and the owner of a chat. Source: REST reference, 5.6-5.9.
namespace demo {

namespace {

//! Whom a call is about, too.
struct ChatAndPerson : ChatAndBot {
    int person = 0;
};

std::expected<ChatAndPerson, Refusal> chatAndPerson(const CallContext &call)
{
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    const auto person = static_cast<int>(call.parameters.integer(u"USER_ID"));
    if (person <= 0)
        return refuse(u"USER_ID_EMPTY"_s, u"User ID can't be empty"_s);
    return ChatAndPerson{*target, person};
}

bool hasOwningBot(const ChatAndBot &target)
{
    return target.chat && target.chat->owner == target.bot.id;
}

//! Those of \a wanted who can come in and are not there yet.
QList<int> newcomers(const PeopleBook &people, const Chat &chat, const QList<qint64> &wanted)
{
    QList<int> ids;
    for (const qint64 id : wanted) {
        const Person *person = people.findActive(id);
        if (person && !chat.hasMember(person->id))
            ids.append(person->id);
    }
    return ids;
}

QString namesOf(const PeopleBook &people, const QList<int> &ids)
{
    QStringList names;
    for (const int id : ids)
        names.append(people.nameOf(id));
    return names.join(u", "_s);
}

MethodResult addPeople(CallContext &call)
{
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    const auto users = readUsers(call);
    if (!users)
        return std::unexpected(users.error());
    Chat *chat = target->chat;
    if (!chat || !chat->hasMember(target->bot.id))
        return wrongRequest();
    const PeopleBook &people = call.portal.people;
    const QList<int> added = newcomers(people, *chat, *users);
    if (added.isEmpty())
        return call.portal.isLegacy ? MethodResult(wrongRequest()) : Answer{true};
    chat->members += added;
    call.portal.chats.post(
        *chat, 0, u"%1 invited %2"_s.arg(people.nameOf(target->bot.id), namesOf(people, added)));
    return Answer{true};
}

MethodResult removePerson(CallContext &call)
{
    const auto target = chatAndPerson(call);
    if (!target)
        return std::unexpected(target.error());
    const int id = target->person;
    if (!hasOwningBot(*target) || !target->chat->hasMember(id))
        return wrongRequest();
    target->chat->members.removeAll(id);
    target->chat->managers.removeAll(id);
    const PeopleBook &people = call.portal.people;
    call.portal.chats.post(
        *target->chat, 0, u"%1 removed %2"_s.arg(people.nameOf(target->bot.id), people.nameOf(id)));
    return Answer{true};
}

//! People who are no members are passed over without a word.
MethodResult setManager(CallContext &call)
{
    const auto target = chatAndPerson(call);
    if (!target)
        return std::unexpected(target.error());
    const int id = target->person;
    if (!hasOwningBot(*target))
        return wrongRequest();
    target->chat->managers.removeAll(id);
    if (call.parameters.text(u"IS_MANAGER") != "N"_L1 && target->chat->hasMember(id))
        target->chat->managers.append(id);
    return Answer{true};
}

//! As the documents have it: the bot's ownership is enough. (Source says that newer portals may
//! refuse; a test that wants this orders the refusal.)
MethodResult setOwner(CallContext &call)
{
    const auto target = chatAndPerson(call);
    if (!target)
        return std::unexpected(target.error());
    const int id = target->person;
    if (!hasOwningBot(*target) || !target->chat->hasMember(id))
        return wrongRequest();
    target->chat->handOverTo(id);
    return Answer{true};
}

//! Some other active employee in the chat, or 0.
int heirOf(const PeopleBook &people, const Chat &chat)
{
    const auto heir = std::ranges::find_if(chat.members, [&people, &chat](int id) {
        const Person *person = people.findActive(id);
        return id != chat.owner && person && person->kind == PersonKind::Employee;
    });
    return heir == chat.members.end() ? 0 : *heir;
}

MethodResult leaveChat(CallContext &call)
{
    const auto target = chatAndBot(call);
    if (!target)
        return std::unexpected(target.error());
    Chat *chat = target->chat;
    const int botId = target->bot.id;
    if (!chat || !chat->hasMember(botId))
        return wrongRequest();
    if (chat->owner == botId) {
        if (const int heir = heirOf(call.portal.people, *chat); heir != 0) {
            chat->owner = heir;
            chat->managers.append(heir);
        }
    }
    chat->members.removeAll(botId);
    chat->managers.removeAll(botId);
    call.portal.chats.post(*chat, 0, u"%1 left the chat"_s.arg(call.portal.people.nameOf(botId)));
    return Answer{true};
}

} // namespace

void addChatMembership(MethodTable &table)
{
    table.add(u"imbot.chat.user.add"_s, {u"imbot"_s}, addPeople);
    table.add(u"imbot.chat.user.delete"_s, {u"imbot"_s}, removePerson);
    table.add(u"imbot.chat.setManager"_s, {u"imbot"_s}, setManager);
    table.add(u"imbot.chat.setOwner"_s, {u"imbot"_s}, setOwner);
    table.add(u"imbot.chat.leave"_s, {u"imbot"_s}, leaveChat);
}

} // namespace demo
