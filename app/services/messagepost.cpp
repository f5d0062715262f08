// SPDX-License-Identifier: Apache-2.0
#include "messagepost.h"

#include "connections.h"
#include "portalclient.h"

#include <utility>

MessagePost::MessagePost(Connections &connections, Order order, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_order(std::move(order))
{
}

void MessagePost::start()
{
    m_order.record([this](const Result<void> &written) {
        if (written)
            send();
        else
            fail(written.error());
    });
}

void MessagePost::send()
{
    PortalClient *client = m_connections.client(m_order.connection);
    if (!client)
        return fail(Failure::of(Failure::Kind::NoConnection));
    client->postMessage(m_order.chat, m_order.text, m_order.bot, this,
                        [this](const PostResult &result) { Q_EMIT finished(result); });
}

void MessagePost::fail(const Failure &failure)
{
    Q_EMIT finished(std::unexpected(NotPosted{failure}));
}
