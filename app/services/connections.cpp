// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include "pacer.h"
#include "patience.h"
#include "portalclient.h"

#include <QPointer>

#include <utility>

struct Connections::Kept {
    Connection connection;
    PortalAccess access;
    Pacer *pacer = nullptr;
    PortalClient *client = nullptr;
};

Connections::Connections(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_patience(std::make_unique<Patience>())
{
}

Connections::~Connections() = default;

void Connections::setPatience(const Patience &patience)
{
    *m_patience = patience;
}

void Connections::setAllowance(const Bucket &allowance)
{
    m_allowance = allowance;
}

template <typename T>
auto Connections::whenTried(QObject *context, std::function<void(Result<T>)> done)
{
    return [this, receiver = QPointer(context), done = std::move(done)](const Result<T> &result) {
        m_probing.reset();
        if (receiver)
            done(result);
    };
}

void Connections::probe(const PortalAccess &access, QObject *context,
                        std::function<void(Result<ProbeReport>)> done)
{
    clientForTrying(access).probe(m_probing.get(),
                                  whenTried<ProbeReport>(context, std::move(done)));
}

void Connections::registerBot(PortalAccess access, const BotWish &wish, QObject *context,
                              std::function<void(Result<Bot>)> done)
{
    access.clientId = wish.clientId;
    clientForTrying(access).registerBot(wish, m_probing.get(),
                                        whenTried<Bot>(context, std::move(done)));
}

//! It lives until the try is over.
PortalClient &Connections::clientForTrying(const PortalAccess &access)
{
    cancelProbe();
    m_probing = std::make_unique<QObject>();
    Pacer &pacer = pacerFor(access.webhook.portal());
    auto *client = new PortalClient(access, pacer, *m_patience, &pacer);
    connect(m_probing.get(), &QObject::destroyed, client, &PortalClient::retire);
    return *client;
}

void Connections::cancelProbe()
{
    m_probing.reset();
}

ConnectionId Connections::add(const PortalAccess &access, const ProbeReport &report, const Bot &bot)
{
    const ConnectionId id = access.webhook.connectionId();
    auto &place = m_kept[id.text()];
    if (!place)
        place = std::make_unique<Kept>();
    place->connection = {.id = id,
                         .portal = access.webhook.portal(),
                         .sender = {bot, report.me},
                         .scopes = report.scopes};
    place->access = access;
    renewClient(*place);
    m_current = id;
    Q_EMIT currentChanged();
    Q_EMIT available(id);
    return id;
}

void Connections::follow(ConnectionId id, const QUrl &newBase)
{
    Kept *moved = kept(id);
    if (!moved)
        return;
    if (newBase.host() != moved->access.webhook.portal().host())
        moved->access.route.trusted.reset(); // it was the old address that was believed
    moved->access.webhook = moved->access.webhook.movedTo(newBase);
    moved->connection.portal = moved->access.webhook.portal();
    renewClient(*moved);
    if (id == m_current)
        Q_EMIT currentChanged();
    Q_EMIT available(id);
}

const Connection *Connections::current() const
{
    return find(m_current);
}

const Connection *Connections::find(ConnectionId id) const
{
    const Kept *found = kept(id);
    return found ? &found->connection : nullptr;
}

PortalClient *Connections::client(ConnectionId id) const
{
    const Kept *found = kept(id);
    return found ? found->client : nullptr;
}

Pacer *Connections::pacer(ConnectionId id) const
{
    const Kept *found = kept(id);
    return found ? found->pacer : nullptr;
}

Pacer &Connections::pacerFor(const QUrl &portal)
{
    auto &pacer = m_pacers[portal.toString()];
    if (!pacer) {
        pacer = std::make_unique<Pacer>(
            PaceState(m_allowance, PaceState::usualMargin, 0, m_clock.now()), m_clock.now);
        connect(pacer.get(), &Pacer::memoryChanged, this,
                [this, portal, who = pacer.get()] { Q_EMIT paceChanged(portal, who->memory()); });
        connect(pacer.get(), &Pacer::paused, this,
                [this, who = pacer.get()](std::chrono::milliseconds length) {
                    announcePause(who, length);
                });
    }
    return *pacer;
}

void Connections::recallPace(const QUrl &portal, const PaceMemory &memory,
                             std::chrono::milliseconds age)
{
    pacerFor(portal).recall(memory, age);
}

Connections::Kept *Connections::kept(ConnectionId id) const
{
    const auto found = m_kept.find(id.text());
    return found == m_kept.end() ? nullptr : found->second.get();
}

void Connections::renewClient(Kept &kept)
{
    if (kept.client)
        kept.client->retire();
    kept.pacer = &pacerFor(kept.connection.portal);
    kept.client = new PortalClient(kept.access, *kept.pacer, *m_patience, kept.pacer);
}

void Connections::announcePause(const Pacer *pacer, std::chrono::milliseconds length)
{
    for (const auto &[key, kept] : m_kept) {
        if (kept->pacer == pacer)
            Q_EMIT paused(kept->connection.id, length);
    }
}
