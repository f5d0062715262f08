// SPDX-License-Identifier: Apache-2.0
#include "botregistering.h"

#include "batchcall.h"
#include "exchange.h"
#include "pacer.h"
#include "portalcodes.h"
#include "reading.h"
#include "wirenames.h"
#include "wirevalues.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto registerMethod = "imbot.v2.Bot.register"_L1;

//! The color by its v1 name, which every version of v2 takes. Source: REST reference, section 3.
QByteArray bodyOf(const BotWish &wish)
{
    QJsonObject properties{{u"name"_s, wish.name}};
    if (wish.color)
        properties.insert(u"color"_s, wireName(*wish.color));
    const QJsonObject fields{{u"code"_s, wish.code},
                             {u"botToken"_s, wish.clientId.reveal()},
                             {u"type"_s, u"bot"_s},
                             {u"eventMode"_s, u"fetch"_s},
                             {u"properties"_s, properties}};
    return QJsonDocument(QJsonObject{{u"fields"_s, fields}}).toJson(QJsonDocument::Compact);
}

//! Whether \a failure proves that there is no new bot.
bool isNo(const Failure &failure, qint64 yieldedBytes)
{
    const bool answered =
        failure.kind == Failure::Kind::PortalRefused || failure.kind == Failure::Kind::PortalLimit;
    return yieldedBytes == 0 || failure.kind == Failure::Kind::Redirected
        || (answered && meaningOf(failure.code) != CodeMeaning::MayHaveRun);
}

//! \a bot as \a answer names it among its users: one that was there before has the name of then.
std::optional<Bot> botIn(const QJsonValue &bot, const QJsonValue &answer, const BotWish &wish)
{
    const auto id = idIn(memberIn(bot, u"id"_s));
    if (!id)
        return std::nullopt;
    const QList<QJsonValue> users = itemsIn(memberIn(answer, u"users"_s));
    const auto named = std::ranges::find_if(
        users, [id](const QJsonValue &user) { return idIn(memberIn(user, u"id"_s)) == id; });
    const QString name =
        named == users.cend() ? QString() : textIn(memberIn(*named, u"name"_s)).simplified();
    return Bot{BotId(*id), name.isEmpty() ? wish.name : name};
}

std::optional<Bot> botAmong(const QJsonValue &answer, const BotWish &wish)
{
    const QList<QJsonValue> bots = itemsIn(memberIn(answer, u"bots"_s));
    for (const QJsonValue &bot : bots) {
        if (textIn(memberIn(bot, u"code"_s)) == wish.code)
            return botIn(bot, answer, wish);
    }
    return std::nullopt;
}

} // namespace

BotRegistering::BotRegistering(const PortalLink &link, BotWish wish, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_wish(std::move(wish))
{
}

void BotRegistering::start()
{
    // The turn needs no handle: it is forgotten when this object goes.
    std::ignore = m_link.pacer.acquire(Pacer::Priority::Create, this,
                                       [this](Ticket ticket) { send(std::move(ticket)); });
}

void BotRegistering::giveUp()
{
    if (!std::exchange(m_begun, true))
        Q_EMIT finished(
            std::unexpected(NotRegistered{Failure::of(Failure::Kind::Cancelled), false}));
}

void BotRegistering::send(Ticket)
{
    if (std::exchange(m_begun, true))
        return; // given up meanwhile
    auto *exchange = new Exchange(m_link.access, {registerMethod, bodyOf(m_wish)}, m_link.patience,
                                  nullptr, this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const RawAnswer &answer) {
        exchange->deleteLater();
        judge(answer);
    });
    exchange->start();
}

void BotRegistering::judge(const RawAnswer &answer)
{
    const AnswerJson json(answer);
    const auto result = readResult(answer, json);
    notePace(m_link.pacer, answer, result ? nullptr : &result.error(), json.operating());
    if (!result) {
        if (isNo(result.error(), answer.yieldedBytes))
            Q_EMIT finished(std::unexpected(NotRegistered{result.error(), false}));
        else
            lookUp(result.error());
    } else if (const auto bot = botIn(memberIn(*result, u"bot"_s), *result, m_wish)) {
        Q_EMIT finished(*bot);
    } else {
        lookUp(unexpectedResult(registerMethod, m_link.access.webhook.hostLabel()));
    }
}

void BotRegistering::lookUp(const Failure &doubt)
{
    auto *list = new Reading(m_link, u"imbot.v2.Bot.list"_s,
                             {{u"botToken"_s, m_wish.clientId.reveal()}}, this);
    connect(list, &Reading::finished, this, [this, doubt](const Result<QJsonValue> &bots) {
        const auto bot = bots ? botAmong(*bots, m_wish) : std::nullopt;
        Q_EMIT finished(bot ? BotResult(*bot) : std::unexpected(NotRegistered{doubt, true}));
    });
    list->start();
}
