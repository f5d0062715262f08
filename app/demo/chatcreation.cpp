// SPDX-License-Identifier: Apache-2.0
#include "botaccess.h"
#include "characters.h"
#include "chatavatar.h"
#include "colortable.h"
#include "methodfamilies.h"
#include "methodtable.h"
#include "samplepeople.h"
#include "userlist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// imbot.chat.add. Source for every rule here: REST reference, sections 2.2, 2.3 and 2.6.
namespace demo {

namespace {

constexpr qsizetype longestEntityType = 50;
constexpr qsizetype longestEntityId = 255;

// These change the class of a chat and are made by the portal alone. The ones that belong to a
// module (CRM, TASKS, CALENDAR, ...) are taken as they are.
constexpr std::array reservedEntityTypes = {
    u"GENERAL",  u"GENERAL_CHANNEL", u"LINES",    u"LIVECHAT",
    u"FAVORITE", u"VIDEOCONF",       u"PERSONAL", u"AI_ASSISTANT_PRIVATE",
};

QString colorNameOf(const CallContext &call)
{
    const QString wanted = call.parameters.exactText(u"COLOR");
    return hexOfColor(wanted).isEmpty() ? automaticColorName(call.portal.chats.nextId()) : wanted;
}

//! "Light blue chat No. 102"
QString inventedTitle(const QString &colorName, int number)
{
    QString words = colorName.toLower().replace(u'_', u' ');
    words[0] = words[0].toUpper();
    return u"%1 chat No. %2"_s.arg(words).arg(number);
}

QString titleOf(const CallContext &call, const QString &colorName)
{
    const QString title = call.parameters.text(u"TITLE");
    if (title.isEmpty() || title == "0"_L1)
        return inventedTitle(colorName, call.portal.chats.nextId());
    return call.portal.isLegacy ? firstBytes(title, longestTitle)
                                : firstCharacters(title, longestTitle);
}

QList<int> membersFrom(const PeopleBook &people, const QList<qint64> &wanted, int botId)
{
    QList<int> members{botId};
    for (const qint64 id : wanted) {
        const Person *person = people.findActive(id);
        if (person && !members.contains(person->id))
            members.append(person->id);
    }
    return members;
}

//! An extranet caller cannot bind a chat: the pair is dropped without a word.
QString entityPart(const CallContext &call, QStringView name)
{
    const QString text = call.parameters.exactText(name);
    return call.portal.isCallerExtranet || text == "0"_L1 ? QString() : text;
}

bool isEntityRefused(const Chat &chat)
{
    return characterCount(chat.entityType) > longestEntityType
        || characterCount(chat.entityId) > longestEntityId
        || std::ranges::find(reservedEntityTypes, QStringView(chat.entityType))
        != reservedEntityTypes.end();
}

//! OWNER_ID is read by legacy portals only. There it makes an author who need not be a member.
int ownerOf(const CallContext &call, int botId)
{
    if (!call.portal.isLegacy)
        return botId;
    const Person *owner = call.portal.people.findActive(call.parameters.integer(u"OWNER_ID"));
    return owner ? owner->id : botId;
}

Chat chatFrom(const CallContext &call, const Bot &bot, const QList<qint64> &users)
{
    const QString colorName = colorNameOf(call);
    Chat chat;
    chat.title = titleOf(call, colorName);
    chat.description = call.parameters.text(u"DESCRIPTION");
    chat.isOpen = call.parameters.exactText(u"TYPE") == "OPEN"_L1;
    chat.color = hexOfColor(colorName);
    chat.owner = ownerOf(call, bot.id);
    chat.members = membersFrom(call.portal.people, users, bot.id);
    chat.managers = {chat.owner};
    chat.entityType = entityPart(call, u"ENTITY_TYPE");
    chat.entityId = entityPart(call, u"ENTITY_ID");
    chat.avatar = readAvatar(call);
    chat.receivedBody = call.receivedBody;
    return chat;
}

QString invitationLine(const PeopleBook &people, const Chat &chat, int botId)
{
    QStringList names;
    for (const int id : chat.members) {
        if (id != botId)
            names.append(people.nameOf(id));
    }
    if (names.isEmpty())
        return {};
    return u"%1 invited %2"_s.arg(people.nameOf(restUserId), names.join(u", "_s));
}

//! The order is the portal's own (REST reference, 2.3). The lines name the caller, not the bot.
void postFirstMessages(const CallContext &call, Chat &chat, int botId)
{
    ChatBook &chats = call.portal.chats;
    const PeopleBook &people = call.portal.people;
    if (chat.entityType.isEmpty())
        chats.post(chat, 0, u"%1 created this chat"_s.arg(people.nameOf(restUserId)));
    chats.post(chat, 0, invitationLine(people, chat, botId));
    if (!call.portal.isLegacy)
        chats.post(chat, botId, chat.description);
    if (chats.post(chat, botId, call.parameters.text(u"MESSAGE")) != 0)
        chat.welcome = chat.messages.constLast().text;
}

MethodResult createChat(CallContext &call)
{
    const auto bot = actingBot(call);
    if (!bot)
        return std::unexpected(bot.error());
    const auto users = readUsers(call);
    if (!users)
        return std::unexpected(users.error());
    Chat chat = chatFrom(call, *bot, *users);
    if (isEntityRefused(chat))
        return refuse(u"WRONG_REQUEST"_s, u"Chat can't be created"_s);
    if (call.portal.isLegacy && chat.isOpen && chat.description.isEmpty())
        chat.description = call.parameters.text(u"MESSAGE");
    Chat &created = call.portal.chats.add(std::move(chat));
    postFirstMessages(call, created, bot->id);
    return Answer{created.id};
}

} // namespace

void addChatCreation(MethodTable &table)
{
    table.add(u"imbot.chat.add"_s, {u"imbot"_s}, createChat);
}

} // namespace demo
