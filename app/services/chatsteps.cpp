// SPDX-License-Identifier: Apache-2.0
#include "chatsteps.h"

#include "connections.h"
#include "portalclient.h"

#include <algorithm>

using namespace std::chrono_literals;

ChatSteps::ChatSteps(Connections &connections, Order order, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_order(std::move(order))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ChatSteps::next);
}

void ChatSteps::start(const QList<ChatStep> &steps)
{
    if (m_busy)
        return;
    m_pending.clear();
    std::ranges::copy_if(steps, std::back_inserter(m_pending), isPending);
    next();
}

void ChatSteps::next()
{
    m_busy = !m_pending.isEmpty() && client();
    if (!m_busy)
        return;
    const ChatStep step = m_pending.constFirst();
    if (step.kind == ChatStep::Kind::Owner)
        return seeToOwner(step);
    const auto early = m_order.addFrom - m_order.now();
    if (early > 0ms)
        m_wait.start(early);
    else
        seeToPeople(step);
}

void ChatSteps::seeToPeople(const ChatStep &step)
{
    client()->members(
        m_order.chat, m_order.bot, this, [this, step](const Result<QList<PersonId>> &members) {
            if (members)
                write(AfterCreate::withMembers(step, m_order.invited, *members, isInTime()));
            else
                fail(step, members.error());
        });
}

void ChatSteps::seeToOwner(const ChatStep &step)
{
    client()->owner(m_order.chat, m_order.bot, this, [this, step](const Result<PersonId> &owner) {
        write(AfterCreate::withOwner(step, owner));
    });
}

void ChatSteps::write(const ChatStep &step)
{
    if (!isPending(step))
        return end(step);
    m_order.record(step, [this, step](const Result<void> &written) {
        if (written)
            send(step);
        else
            fail(step, written.error());
    });
}

void ChatSteps::send(const ChatStep &step)
{
    const auto sent = [this, step](const Result<bool> &result) { readBack(step, result); };
    PortalClient *portal = client();
    if (!portal)
        m_busy = false; // it is on disk, and begins anew
    else if (step.kind == ChatStep::Kind::Owner)
        portal->setOwner(m_order.chat, step.people.value(0), m_order.bot, this, sent);
    else
        portal->addPeople(m_order.chat, step.people, m_order.bot, this, sent);
}

void ChatSteps::readBack(const ChatStep &step, const Result<bool> &sent)
{
    PortalClient *portal = client();
    if (!portal)
        return end(AfterCreate::afterSending(step, sent, QList<PersonId>()));
    if (step.kind == ChatStep::Kind::People) {
        portal->members(m_order.chat, m_order.bot, this,
                        [this, step, sent](const Result<QList<PersonId>> &members) {
                            end(AfterCreate::afterSending(step, sent, members));
                        });
        return;
    }
    portal->owner(
        m_order.chat, m_order.bot, this, [this, step, sent](const Result<PersonId> &owner) {
            const auto found = owner ? Result<QList<PersonId>>(QList<PersonId>{*owner})
                                     : Result<QList<PersonId>>(std::unexpected(owner.error()));
            end(AfterCreate::afterSending(step, sent, found));
        });
}

void ChatSteps::end(const ChatStep &step)
{
    m_pending.removeFirst();
    Q_EMIT stepped(step);
    next();
}

void ChatSteps::fail(ChatStep step, const Failure &failure)
{
    step.status = ChatStep::Status::Failed;
    step.failure = failure;
    end(step);
}

bool ChatSteps::isInTime() const
{
    const Instant now = m_order.now();
    return now >= m_order.addFrom && now < m_order.addUntil;
}

PortalClient *ChatSteps::client() const
{
    return m_connections.client(m_order.connection);
}
