// SPDX-License-Identifier: Apache-2.0
#include "onetimecall.h"

#include "exchange.h"
#include "pacer.h"

#include <QJsonDocument>

#include <tuple>
#include <utility>

OneTimeCall::OneTimeCall(const PortalLink &link, QString method, QJsonObject parameters,
                         QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_method(std::move(method))
    , m_parameters(std::move(parameters))
{
}

void OneTimeCall::start()
{
    // The turn needs no handle: it is forgotten when this object goes.
    std::ignore = m_link.pacer.acquire(
        Pacer::Priority::Read, this, [this](Ticket ticket) { send(std::move(ticket)); }, m_method);
}

void OneTimeCall::send(Ticket)
{
    const QByteArray body = QJsonDocument(m_parameters).toJson(QJsonDocument::Compact);
    auto *exchange = new Exchange(m_link.access, {m_method, body}, m_link.patience, nullptr, this);
    connect(exchange, &Exchange::finished, this, [this](const RawAnswer &answer) {
        const AnswerJson json(answer);
        const auto result = readResult(answer, json);
        notePace(m_link.pacer, answer, result ? nullptr : &result.error(), json.operating());
        Q_EMIT finished(answer, json);
    });
    exchange->start();
}
