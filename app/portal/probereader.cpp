// SPDX-License-Identifier: Apache-2.0
#include "probereader.h"

#include "personreader.h"
#include "wirenames.h"
#include "wirevalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! The answer to \a key; undefined where there is none or a refusal.
QJsonValue answerTo(const BatchAnswer &answer, const QString &key)
{
    const auto found = answer.constFind(key);
    return found != answer.cend() && found->has_value() ? found->value()
                                                        : QJsonValue(QJsonValue::Undefined);
}

QStringList scopesIn(const QJsonValue &value)
{
    QStringList scopes;
    const QList<QJsonValue> items = itemsIn(value);
    for (const QJsonValue &item : items)
        scopes.append(textIn(item).toLower());
    scopes.removeAll(QString());
    return scopes;
}

Person ownerOf(const WebhookAddress &webhook, const QJsonValue &profile)
{
    const auto person = personIn(profile);
    return person.value_or(Person{.id = webhook.user(),
                                  .name = u'#' + QString::number(webhook.user().value()),
                                  .position = {}});
}

QList<Bot> botsIn(const QJsonValue &list)
{
    QList<Bot> bots;
    const QList<QJsonValue> items = itemsIn(list);
    for (const QJsonValue &item : items) {
        if (const auto person = personIn(item))
            bots.append({BotId(person->id.value()), person->name});
    }
    std::sort(bots.begin(), bots.end(), [](const Bot &a, const Bot &b) { return a.id < b.id; });
    return bots;
}

//! The v1 list shows the bots of everybody; where the portal can tell which are ours, only those
//! are kept, since a chat can be made in the name of an own bot only.
QList<Bot> ownAmong(const QList<Bot> &bots, const QJsonValue &ownList)
{
    QSet<qint64> own;
    const QList<QJsonValue> items = itemsIn(memberIn(ownList, u"bots"_s));
    for (const QJsonValue &item : items)
        own.insert(idIn(memberIn(item, u"id"_s)).value_or(0));
    QList<Bot> kept;
    std::copy_if(bots.cbegin(), bots.cend(), std::back_inserter(kept),
                 [&own](const Bot &bot) { return own.contains(bot.id.value()); });
    return kept.isEmpty() ? bots : kept;
}

bool canCreate(const QStringList &scopes, const QJsonValue &method)
{
    const auto exists = truthIn(memberIn(method, u"isExisting"_s));
    const auto available = truthIn(memberIn(method, u"isAvailable"_s));
    const bool scopesKnown = !scopes.isEmpty();
    if (scopesKnown && !scopes.contains("imbot"_L1))
        return false;
    return exists.value_or(true) && available.value_or(scopesKnown);
}

bool hasAnyValue(const BatchAnswer &answer)
{
    return std::any_of(answer.cbegin(), answer.cend(),
                       [](const Result<QJsonValue> &one) { return one.has_value(); });
}

Failure whyNothing(const BatchAnswer &answer, const PortalAccess &access)
{
    const auto scope = answer.constFind(u"scope"_s);
    if (scope != answer.cend())
        return scope->error();
    return unexpectedResult(u"batch"_s, access.webhook.hostLabel());
}

} // namespace

QList<BatchCommand> probeCommands(const Secret &clientId)
{
    return {
        {u"scope"_s, u"scope"_s, {}},
        {u"profile"_s, u"profile"_s, {}},
        {u"create"_s, u"method.get"_s, {{u"name"_s, QString(createMethod)}}},
        {u"bots"_s, u"imbot.bot.list"_s, {{u"CLIENT_ID"_s, clientId.reveal()}}},
        {u"own"_s, u"imbot.v2.Bot.list"_s, {{u"botToken"_s, clientId.reveal()}}},
    };
}

Result<ProbeReport> readProbe(const BatchAnswer &answer, const PortalAccess &access)
{
    if (!hasAnyValue(answer))
        return std::unexpected(whyNothing(answer, access));
    const QStringList scopes = scopesIn(answerTo(answer, u"scope"_s));
    return ProbeReport{
        .portal = access.webhook.portal(),
        .me = ownerOf(access.webhook, answerTo(answer, u"profile"_s)),
        .scopes = scopes,
        .bots = ownAmong(botsIn(answerTo(answer, u"bots"_s)), answerTo(answer, u"own"_s)),
        .canCreateChats = canCreate(scopes, answerTo(answer, u"create"_s)),
    };
}
