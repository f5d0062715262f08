// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include "botwishes.h"
#include "keptconnection.h"
#include "pacer.h"
#include "patience.h"
#include "portalclient.h"
#include "portalsecrets.h"

#include <algorithm>
#include <utility>

namespace {

//! Whom the person believed at the old address says nothing about another server.
PortalAccess accessAt(PortalAccess access, const QUrl &newBase)
{
    if (isOtherServer(access.webhook.portal(), newBase))
        access.route.trusted.reset();
    access.webhook = access.webhook.movedTo(newBase);
    return access;
}

Secret proxyPasswordOf(const PortalRoute &route)
{
    return route.proxy ? route.proxy->password : Secret();
}

} // namespace

Connections::Connections(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_wishes(std::make_unique<BotWishes>())
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

void Connections::tellSecretsTo(std::function<void(const Secret &)> hide)
{
    m_hide = std::move(hide);
}

ConnectionId Connections::add(const PortalAccess &access, const ProbeReport &report, const Bot &bot,
                              ConnectionId renewed, const QUrl &movedFrom)
{
    const ConnectionId id = idFor(access.webhook, bot.id, renewed, movedFrom);
    m_former.removeIf([id](const FormerConnection &former) { return former.id == id; });
    auto &place = m_kept[id.text()];
    if (!place) {
        place = std::make_unique<Kept>();
        takeWhatHoldsForThePortal(place->profile, access.webhook.portal());
    }
    Connection &connection = place->profile.connection;
    connection.id = id;
    connection.portal = access.webhook.portal();
    connection.sender = {bot, report.me};
    connection.scopes = report.scopes;
    place->profile.route = withoutPassword(access.route);
    place->access = access;
    renewClient(*place);
    place->pacer->setBucket(allowanceFor(connection.portal)); // it may have been another's
    m_current = id;
    Q_EMIT secretsChanged(id);
    m_wishes->drop(access.clientId); // after they are kept with the connection
    announce(id);
    Q_EMIT available(id);
    return id;
}

//! Another bot of a portal that is kept already finds the portal's plan as it was said to be.
void Connections::takeWhatHoldsForThePortal(PortalProfile &profile, const QUrl &portal) const
{
    for (const auto &[key, each] : m_kept) {
        if (each->profile.connection.portal != portal)
            continue;
        profile.plan = each->profile.plan;
        profile.timeBound = each->profile.timeBound;
    }
}

void Connections::choose(ConnectionId id)
{
    if (id == m_current || !kept(id))
        return;
    m_current = id;
    announce(id);
}

void Connections::forget(ConnectionId id, Chats chats)
{
    Kept *gone = kept(id);
    if (!gone)
        return;
    noteFormer(*gone, chats);
    if (gone->client)
        gone->client->retire();
    m_kept.erase(id.text());
    Q_EMIT forgotten(id);
    if (id == m_current) {
        const QList<Connection> left = all();
        m_current = left.isEmpty() ? ConnectionId() : left.constFirst().id;
        Q_EMIT currentChanged();
    }
    Q_EMIT changed();
}

void Connections::follow(ConnectionId id, const QUrl &newBase)
{
    Kept *moved = kept(id);
    if (!moved || !moved->client)
        return;
    moved->access = accessAt(moved->access, newBase);
    moved->profile.route.trusted = moved->access.route.trusted;
    moved->profile.connection.portal = moved->access.webhook.portal();
    renewClient(*moved);
    moved->pacer->setBucket(allowanceFor(moved->profile.connection.portal));
    Q_EMIT secretsChanged(id);
    announce(id);
    Q_EMIT available(id);
}

const Connection *Connections::current() const
{
    return find(m_current);
}

const Connection *Connections::find(ConnectionId id) const
{
    const PortalProfile *found = profile(id);
    return found ? &found->connection : nullptr;
}

QList<Connection> Connections::all() const
{
    QList<Connection> found;
    for (const auto &[key, each] : m_kept)
        found += each->profile.connection;
    std::ranges::sort(found, [](const Connection &a, const Connection &b) {
        const int order = QString::localeAwareCompare(a.label(), b.label());
        return order == 0 ? a.id.text() < b.id.text() : order < 0;
    });
    return found;
}

const PortalProfile *Connections::profile(ConnectionId id) const
{
    const Kept *found = kept(id);
    return found ? &found->profile : nullptr;
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

PortalClient *Connections::clientAt(ConnectionId id, const QUrl &newBase)
{
    const Kept *found = kept(id);
    if (!found || !found->client)
        return nullptr;
    const PortalAccess access = accessAt(found->access, newBase);
    return makeClient(access, pacerFor(access.webhook.portal()), extraTime(id));
}

void Connections::restore(const PortalProfiles &profiles)
{
    for (const PortalProfile &profile : profiles.all) {
        auto &place = m_kept[profile.connection.id.text()];
        if (place)
            continue;
        place = std::make_unique<Kept>();
        place->profile = profile;
        place->profile.connection.access = Connection::Access::BeingRead;
        place->access.route = profile.route;
    }
    m_former += profiles.former;
    for (const PortalProfile &profile : profiles.all)
        pacerFor(profile.connection.portal).setBucket(allowanceFor(profile.connection.portal));
    if (!m_current.isValid() && kept(profiles.current))
        m_current = profiles.current;
    Q_EMIT currentChanged();
    Q_EMIT changed();
}

void Connections::restoreSecrets(ConnectionId id, const std::optional<PortalSecrets> &secrets)
{
    Kept *found = kept(id);
    if (!found || found->client)
        return; // the person was quicker
    const auto webhook = WebhookAddress::parse(secrets ? secrets->webhook.reveal() : QString());
    found->profile.connection.access = Connection::Access::Missing;
    if (secrets && webhook) {
        found->access.webhook = *webhook;
        found->access.clientId = secrets->clientId;
        if (auto &proxy = found->access.route.proxy; proxy && proxy->password.isEmpty())
            proxy->password = secrets->proxyPassword;
        renewClient(*found);
    }
    announce(id);
    if (webhook)
        Q_EMIT available(id);
}

PortalProfiles Connections::profiles() const
{
    PortalProfiles profiles;
    for (const auto &[key, each] : m_kept)
        profiles.all += each->profile;
    profiles.current = m_current;
    profiles.former = m_former;
    return profiles;
}

std::optional<PortalSecrets> Connections::secrets(ConnectionId id) const
{
    const Kept *found = kept(id);
    if (!found || !found->client)
        return std::nullopt;
    const PortalAccess &access = found->access;
    return PortalSecrets{access.webhook.whole(), access.clientId, proxyPasswordOf(access.route)};
}

void Connections::recallPace(const QUrl &portal, const PaceMemory &memory,
                             std::chrono::milliseconds age)
{
    pacerFor(portal).recall(memory, age);
}

//! A portal that has moved keeps its connection, though its address would make another one; so does
//! one that was kept before a bot was part of the name.
ConnectionId Connections::idFor(const WebhookAddress &webhook, BotId bot, ConnectionId renewed,
                                const QUrl &movedFrom) const
{
    const bool moved = !movedFrom.isEmpty();
    const auto isOf = [&webhook, bot, moved, &movedFrom](const Connection &connection) {
        return connection.sender.bot.id == bot
            && (connection.portal == webhook.portal() || (moved && connection.portal == movedFrom));
    };
    if (const Kept *known = kept(renewed); known && isOf(known->profile.connection))
        return renewed;
    for (const auto &[key, each] : m_kept) {
        const Connection &connection = each->profile.connection;
        if (isOf(connection) && connection.sender.me.id == webhook.user())
            return connection.id;
    }
    if (const ConnectionId former = formerIdFor(webhook, bot); former.isValid())
        return former;
    return formerIdOrUsual(moved ? webhook.movedTo(movedFrom) : webhook, bot);
}

ConnectionId Connections::formerIdFor(const WebhookAddress &webhook, BotId bot) const
{
    const auto found =
        std::ranges::find_if(m_former, [&webhook, bot](const FormerConnection &each) {
            return each.portal == webhook.portal() && each.user == webhook.user()
                && each.bot == bot;
        });
    return found == m_former.cend() ? ConnectionId() : found->id;
}

//! Another portal may have the address that one had before it moved.
ConnectionId Connections::formerIdOrUsual(const WebhookAddress &webhook, BotId bot) const
{
    const ConnectionId former = formerIdFor(webhook, bot);
    if (former.isValid())
        return former;
    const ConnectionId usual = webhook.connectionId(bot);
    return isTaken(usual, webhook.portal(), bot) ? ConnectionId::create() : usual;
}

bool Connections::isTaken(ConnectionId id, const QUrl &portal, BotId bot) const
{
    if (const Connection *holder = find(id))
        return holder->portal != portal || holder->sender.bot.id != bot;
    return std::ranges::any_of(m_former, [id, &portal, bot](const FormerConnection &each) {
        return each.id == id && (each.portal != portal || each.bot != bot);
    });
}

void Connections::noteFormer(const Kept &gone, Chats chats)
{
    const Connection &connection = gone.profile.connection;
    const PersonId user = gone.client ? gone.access.webhook.user() : connection.sender.me.id;
    const BotId bot = connection.sender.bot.id;
    if (chats == Chats::Stay && connection.id != connectionIdOf(connection.portal, user, bot))
        m_former.append({connection.portal, user, bot, connection.id});
}

Bucket Connections::allowanceFor(const QUrl &portal) const
{
    if (m_allowance)
        return *m_allowance;
    for (const auto &[key, each] : m_kept) {
        if (each->profile.connection.portal == portal)
            return allowanceOf(each->profile.plan);
    }
    return allowanceOf(PortalPlan::Usual);
}

Pacer &Connections::pacerFor(const QUrl &portal)
{
    auto &pacer = m_pacers[portal.toString()];
    if (!pacer) {
        pacer = std::make_unique<Pacer>(
            PaceState(allowanceFor(portal), PaceState::usualMargin, 0, m_clock.now()), m_clock.now);
        connect(pacer.get(), &Pacer::memoryChanged, this,
                [this, portal, who = pacer.get()] { Q_EMIT paceChanged(portal, who->memory()); });
        connect(pacer.get(), &Pacer::paused, this,
                [this, who = pacer.get()](std::chrono::milliseconds length) {
                    announcePause(who, length);
                });
    }
    return *pacer;
}

Connections::Kept *Connections::kept(ConnectionId id) const
{
    const auto found = m_kept.find(id.text());
    return found == m_kept.end() ? nullptr : found->second.get();
}

PortalClient *Connections::makeClient(const PortalAccess &access, Pacer &pacer,
                                      std::chrono::seconds extraTime)
{
    for (const Secret &secret :
         {access.webhook.secret(), access.clientId, proxyPasswordOf(access.route)}) {
        if (m_hide && !secret.isEmpty())
            m_hide(secret);
    }
    Patience patience = *m_patience;
    patience.answer += extraTime;
    return new PortalClient(access, pacer, patience, &pacer);
}

void Connections::renewClient(Kept &kept)
{
    if (kept.client)
        kept.client->retire();
    kept.pacer = &pacerFor(kept.profile.connection.portal);
    kept.client = makeClient(kept.access, *kept.pacer, kept.profile.timeBound - usualTimeBound);
    kept.profile.connection.access = Connection::Access::AtHand;
}

void Connections::announce(ConnectionId id)
{
    if (id == m_current)
        Q_EMIT currentChanged();
    Q_EMIT changed();
}

void Connections::announcePause(const Pacer *pacer, std::chrono::milliseconds length)
{
    for (const auto &[key, kept] : m_kept) {
        if (kept->pacer == pacer)
            Q_EMIT paused(kept->profile.connection.id, length);
    }
}
