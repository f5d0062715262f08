// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include "botwishes.h"
#include "portalclient.h"
#include "wantedbot.h"

#include <QPointer>

#include <utility>

// What is tried before it is kept.

void Connections::probe(const PortalAccess &access, QObject *context,
                        std::function<void(Result<ProbeReport>)> done)
{
    beginTry();
    clientForTrying(access).probe(m_probing.get(),
                                  [this, receiver = QPointer(context),
                                   done = std::move(done)](const Result<ProbeReport> &report) {
                                      m_probing.reset();
                                      if (receiver)
                                          done(report);
                                  });
}

void Connections::registerBot(const PortalAccess &access, const BotWish &wish, QObject *context,
                              std::function<void(BotResult, Secret clientId)> done)
{
    beginTry();
    m_wishes->keep(access.webhook.connectionId({}), wish, m_probing.get(),
                   [this, access, receiver = QPointer(context), done = std::move(done)](
                       const BotWish &kept) { sendWish(access, kept, receiver, done); });
}

void Connections::sendWish(PortalAccess access, const BotWish &wish, QObject *context,
                           std::function<void(BotResult, Secret clientId)> done)
{
    access.clientId = wish.clientId;
    auto *wanted = new WantedBot(wish, clientForTrying(access));
    connect(m_probing.get(), &QObject::destroyed, wanted, &WantedBot::giveUp);
    connect(wanted, &WantedBot::registered, this,
            [this, receiver = QPointer(context), clientId = wish.clientId,
             done = std::move(done)](const BotResult &bot) {
                m_probing.reset();
                if (!bot && !bot.error().inDoubt)
                    m_wishes->drop(clientId);
                if (receiver)
                    done(bot, clientId);
            });
    connect(wanted, &WantedBot::gone, this,
            [this, clientId = wish.clientId] { m_wishes->drop(clientId); });
    connect(wanted, &WantedBot::left, this,
            [this, name = wish.name, portal = access.webhook.portal()] {
                Q_EMIT botLeft(name, portal);
            });
    wanted->start();
}

void Connections::keepUnfinishedBotsIn(SecretStore &store)
{
    m_wishes->keepIn(store);
}

void Connections::cancelProbe()
{
    m_probing.reset();
}

void Connections::beginTry()
{
    cancelProbe();
    m_probing = std::make_unique<QObject>();
}

//! It lives until the try is over.
PortalClient &Connections::clientForTrying(const PortalAccess &access)
{
    PortalClient *client = makeClient(access, pacerFor(access.webhook.portal()));
    connect(m_probing.get(), &QObject::destroyed, client, &PortalClient::retire);
    return *client;
}
