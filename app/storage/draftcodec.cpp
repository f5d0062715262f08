// SPDX-License-Identifier: Apache-2.0
#include "draftcodec.h"

#include "jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject personToJson(const Person &person)
{
    return {{u"id"_s, person.id.value()},
            {u"name"_s, person.name},
            {u"position"_s, person.position},
            {u"kind"_s, storedName(person.kind)},
            {u"active"_s, person.active}};
}

std::optional<Person> personFromJson(const QJsonObject &json)
{
    const auto id = takeId<PersonId>(json, u"id"_s);
    const auto kind = takeEnum<PersonKind>(json, u"kind"_s);
    if (!id || !kind)
        return std::nullopt;
    return Person{*id, json.value(u"name"_s).toString(), json.value(u"position"_s).toString(),
                  *kind, json.value(u"active"_s).toBool()};
}

std::optional<QList<Person>> peopleFromJson(const QJsonArray &array)
{
    QList<Person> people;
    for (const auto &value : array) {
        const std::optional<Person> person = personFromJson(value.toObject());
        if (!person)
            return std::nullopt;
        people.append(*person);
    }
    return people;
}

QJsonArray peopleToJson(const QList<Person> &people)
{
    QJsonArray array;
    for (const Person &person : people)
        array.append(personToJson(person));
    return array;
}

} // namespace

QJsonObject draftToJson(const ChatDraft &draft)
{
    QJsonObject json{{u"title"_s, draft.title},
                     {u"participants"_s, peopleToJson(draft.participants)},
                     {u"addMe"_s, draft.addMe},
                     {u"type"_s, storedName(draft.type)},
                     {u"message"_s, draft.message},
                     {u"description"_s, draft.description},
                     {u"entityType"_s, draft.entityType},
                     {u"entityId"_s, draft.entityId},
                     {u"entityTypeAccepted"_s, draft.entityTypeAccepted}};
    putEnum(json, u"color"_s, draft.color);
    putId(json, u"owner"_s, draft.owner);
    return json;
}

std::optional<ChatDraft> draftFromJson(const QJsonObject &json, const QByteArray &avatar)
{
    const auto people = peopleFromJson(json.value(u"participants"_s).toArray());
    const auto type = takeEnum<ChatType>(json, u"type"_s);
    if (!people || !type)
        return std::nullopt;
    ChatDraft draft;
    draft.title = json.value(u"title"_s).toString();
    draft.color = takeEnum<ChatColor>(json, u"color"_s);
    draft.participants = *people;
    draft.addMe = json.value(u"addMe"_s).toBool();
    draft.type = *type;
    draft.owner = takeId<PersonId>(json, u"owner"_s);
    draft.message = json.value(u"message"_s).toString();
    draft.description = json.value(u"description"_s).toString();
    draft.entityType = json.value(u"entityType"_s).toString();
    draft.entityId = json.value(u"entityId"_s).toString();
    draft.entityTypeAccepted = json.value(u"entityTypeAccepted"_s).toBool();
    if (!avatar.isNull())
        draft.avatar = AvatarImage{avatar, {}};
    return draft;
}

ChatDraft withPreview(ChatDraft draft)
{
    if (draft.avatar)
        draft.avatar->preview = QImage::fromData(draft.avatar->encoded);
    return draft;
}

QJsonObject senderToJson(const Sender &sender)
{
    return {{u"botId"_s, sender.bot.id.value()},
            {u"botName"_s, sender.bot.name},
            {u"me"_s, personToJson(sender.me)}};
}

std::optional<Sender> senderFromJson(const QJsonObject &json)
{
    const auto bot = takeId<BotId>(json, u"botId"_s);
    const auto me = personFromJson(json.value(u"me"_s).toObject());
    if (!bot || !me)
        return std::nullopt;
    return Sender{{*bot, json.value(u"botName"_s).toString()}, *me};
}
