// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include "portalclient.h"
#include "wantedbot.h"

#include <QPointer>

#include <utility>

// What is tried before it is kept.

void Connections::probe(const PortalAccess &access, QObject *context,
                        std::function<void(Result<ProbeReport>)> done)
{
    clientForTrying(access).probe(m_probing.get(),
                                  [this, receiver = QPointer(context),
                                   done = std::move(done)](const Result<ProbeReport> &report) {
                                      m_probing.reset();
                                      if (receiver)
                                          done(report);
                                  });
}

void Connections::registerBot(PortalAccess access, const BotWish &wish, QObject *context,
                              std::function<void(BotResult)> done)
{
    access.clientId = wish.clientId;
    auto *wanted = new WantedBot(wish, clientForTrying(access));
    connect(m_probing.get(), &QObject::destroyed, wanted, &WantedBot::giveUp);
    connect(wanted, &WantedBot::registered, this,
            [this, receiver = QPointer(context), done = std::move(done)](const BotResult &bot) {
                m_probing.reset();
                if (receiver)
                    done(bot);
            });
    connect(wanted, &WantedBot::left, this,
            [this, name = wish.name, portal = access.webhook.portal()] {
                Q_EMIT botLeft(name, portal);
            });
    wanted->start();
}

void Connections::cancelProbe()
{
    m_probing.reset();
}

//! It lives until the try is over.
PortalClient &Connections::clientForTrying(const PortalAccess &access)
{
    cancelProbe();
    m_probing = std::make_unique<QObject>();
    PortalClient *client = makeClient(access, pacerFor(access.webhook.portal()));
    connect(m_probing.get(), &QObject::destroyed, client, &PortalClient::retire);
    return *client;
}
