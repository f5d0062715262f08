// SPDX-License-Identifier: Apache-2.0
#include "createbody.h"

#include "wirenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void setText(QJsonObject &body, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        body.insert(name, text);
}

QJsonArray numbersOf(const QList<PersonId> &people)
{
    QJsonArray numbers;
    for (const PersonId person : people)
        numbers.append(person.value());
    return numbers;
}

} // namespace

QByteArray createBody(const ChatRequest &request, const EntityPair &pair, const Secret &clientId)
{
    QJsonObject body{
        {u"TYPE"_s, wireName(request.type())}, {u"USERS"_s, numbersOf(request.users())},
        {u"BOT_ID"_s, request.bot().value()},  {u"CLIENT_ID"_s, clientId.reveal()},
        {u"ENTITY_TYPE"_s, pair.type},         {u"ENTITY_ID"_s, pair.id},
    };
    setText(body, "TITLE"_L1, request.title());
    setText(body, "DESCRIPTION"_L1, request.description());
    setText(body, "MESSAGE"_L1, request.message());
    if (const auto color = request.color())
        body.insert("COLOR"_L1, wireName(*color));
    if (const auto owner = request.owner())
        body.insert("OWNER_ID"_L1, owner->value());
    if (const auto &avatar = request.avatar())
        body.insert("AVATAR"_L1, QString::fromLatin1(avatar->encoded.toBase64()));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
