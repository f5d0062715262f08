// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "exchange.h"
#include "pacer.h"

#include <QJsonDocument>

#include <tuple>

using namespace std::chrono_literals;

namespace {

constexpr int maxRepeatsAfterLimit = 2;
constexpr int maxRepeatsAfterLoss = 1;
//! A portal that wants a longer pause is told of instead of waited for in silence.
constexpr std::chrono::milliseconds longestSilentWait = 10s;

} // namespace

Reading::Reading(const PortalLink &link, QString method, QJsonObject parameters, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_method(std::move(method))
    , m_parameters(std::move(parameters))
    , m_pacedAs(m_method)
{
}

void Reading::start()
{
    // The turn needs no handle: it is forgotten when this object goes.
    std::ignore = m_link.pacer.acquire(
        m_link.priority, this, [this](Ticket ticket) { ask(std::move(ticket)); }, m_pacedAs);
}

void Reading::ask(Ticket)
{
    const QByteArray body = QJsonDocument(m_parameters).toJson(QJsonDocument::Compact);
    auto *exchange =
        new Exchange(m_link.access, {m_method, body}, m_link.patience, &m_link.network, this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const RawAnswer &answer) {
        exchange->deleteLater();
        judge(answer);
    });
    exchange->start();
}

void Reading::judge(const RawAnswer &answer)
{
    const AnswerJson json(answer);
    const auto result = readResult(answer, json);
    RawAnswer paced = answer;
    paced.method = m_pacedAs;
    notePace(m_link.pacer, paced, result ? nullptr : &result.error(),
             m_pacedAs == m_method ? json.operating() : std::nullopt);
    if (!result && isWorthRepeating(result.error()))
        return start();
    Q_EMIT finished(result);
}

bool Reading::isWorthRepeating(const Failure &failure)
{
    if (failure.kind == Failure::Kind::PortalLimit)
        return failure.retryAfter.value_or(0ms) <= longestSilentWait
            && m_repeatsAfterLimit++ < maxRepeatsAfterLimit;
    return failure.kind == Failure::Kind::ConnectionLost
        && m_repeatsAfterLoss++ < maxRepeatsAfterLoss;
}
