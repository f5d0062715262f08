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
//! are kept, since a chat can be made in the name of an own bot only. Their names stand among the
//! users.
QList<Bot> ownAmong(const QList<Bot> &bots, const QJsonValue &ownList)
{
    QSet<qint64> own;
    const QList<QJsonValue> items = itemsIn(memberIn(ownList, u"bots"_s));
    for (const QJsonValue &item : items)
        own.insert(idIn(memberIn(item, u"id"_s)).value_or(0));
    QList<Bot> kept = bots.isEmpty() ? botsIn(memberIn(ownList, u"users"_s)) : bots;
    kept.removeIf([&own](const Bot &bot) { return !own.contains(bot.id.value()); });
    return kept;
}

//! Any answer to it but "no such method" and "not with these scopes" shows that it is there.
//! Source: REST reference, section 4.4.
bool isThere(const BatchAnswer &answer, const QString &key)
{
    const auto found = answer.constFind(key);
    if (found == answer.cend())
        return false;
    if (found->has_value())
        return true;
    const Failure &failure = found->error();
    return failure.kind == Failure::Kind::PortalRefused
        && failure.code.compare("ERROR_METHOD_NOT_FOUND"_L1, Qt::CaseInsensitive) != 0
        && failure.code.compare("insufficient_scope"_L1, Qt::CaseInsensitive) != 0;
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
    QList<BatchCommand> commands{
        {u"scope"_s, u"scope"_s, {}},
        {u"profile"_s, u"profile"_s, {}},
        {u"create"_s, u"method.get"_s, {{u"name"_s, QString(createMethod)}}},
        {u"time"_s, u"server.time"_s, {}},
        {u"revision"_s, u"imbot.v2.Revision.get"_s, {}},
    };
    if (clientId.isEmpty())
        return commands
            + QList<BatchCommand>{{u"bots"_s, u"imbot.bot.list"_s, {}},
                                  {u"own"_s, u"imbot.v2.Bot.list"_s, {}}};
    return commands
        + QList<BatchCommand>{
            {u"bots"_s, u"imbot.bot.list"_s, {{u"CLIENT_ID"_s, clientId.reveal()}}},
            {u"own"_s, u"imbot.v2.Bot.list"_s, {{u"botToken"_s, clientId.reveal()}}}};
}

Result<ProbeReport> readProbe(const BatchAnswer &answer, const PortalAccess &access)
{
    if (!hasAnyValue(answer))
        return std::unexpected(whyNothing(answer, access));
    const QStringList scopes = scopesIn(answerTo(answer, u"scope"_s));
    const QList<Bot> bots = botsIn(answerTo(answer, u"bots"_s));
    const QJsonValue own = answerTo(answer, u"own"_s);
    const bool ownKnown = !access.clientId.isEmpty() && own.isObject();
    return ProbeReport{
        .portal = access.webhook.portal(),
        .me = ownerOf(access.webhook, answerTo(answer, u"profile"_s)),
        .scopes = scopes,
        .bots = ownKnown ? ownAmong(bots, own) : bots,
        .canCreateChats = canCreate(scopes, answerTo(answer, u"create"_s)),
        .canRegisterBots = isThere(answer, u"revision"_s) || isThere(answer, u"own"_s),
        .botsAreOwn = ownKnown,
        .serverTime = QDateTime::fromString(textIn(answerTo(answer, u"time"_s)), Qt::ISODate),
    };
}
