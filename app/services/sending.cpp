// SPDX-License-Identifier: Apache-2.0
#include "sending.h"

#include "connections.h"
#include "portalclient.h"

#include <utility>

Sending::Sending(Connections &connections, Order order, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_order(std::move(order))
{
}

void Sending::start()
{
    Pacer *pacer = m_connections.pacer(m_order.connection);
    if (!pacer)
        return end(Failure::Kind::NoConnection);
    setStage({.kind = SendStage::Kind::WaitingForTurn,
              .wait = pacer->expectedWait(),
              .asked = pacer->isPaused()});
    m_call = pacer->acquire(Pacer::Priority::Create, this, [this](Ticket ticket) {
        m_ticket = std::move(ticket);
        write();
    });
}

void Sending::stop()
{
    m_stopped = true;
    if (m_stage.kind == SendStage::Kind::Writing)
        return; // send() sees it
    m_call.cancel();
    if (m_stage.kind == SendStage::Kind::WaitingForTurn)
        end(Failure::Kind::Cancelled);
}

void Sending::write()
{
    setStage({.kind = SendStage::Kind::Writing});
    m_order.record(this, [this](const Result<void> &written) {
        if (written)
            send();
        else
            finish(Outcome::NotSent{written.error()});
    });
}

void Sending::send()
{
    PortalClient *client = m_connections.client(m_order.connection);
    if (m_stopped)
        return end(Failure::Kind::Cancelled);
    if (!client)
        return end(Failure::Kind::NoConnection);
    if (!m_order.request)
        return finish(
            Outcome::NotSent{Failure::ofStore(Failure::StoreTrouble::Damaged, m_order.pair.id)});
    Q_ASSERT(m_ticket);
    Ticket ticket = std::move(*m_ticket);
    m_ticket.reset();
    m_call = client->createChat(
        std::move(ticket), *m_order.request, m_order.pair, this,
        [this](const SendStage &stage) { setStage(stage); },
        [this](const Outcome::Any &outcome) { Q_EMIT finished(outcome); });
    setStage({.kind = SendStage::Kind::Connecting});
}

void Sending::setStage(const SendStage &stage)
{
    m_stage = stage;
    Q_EMIT staged();
}

void Sending::end(Failure::Kind kind)
{
    finish(Outcome::NotSent{Failure::of(kind)});
}

void Sending::finish(const Outcome::Any &outcome)
{
    QMetaObject::invokeMethod(
        this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}
