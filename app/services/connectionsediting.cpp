// SPDX-License-Identifier: Apache-2.0
#include "keptconnection.h"

#include "pacer.h"

#include <utility>

// What a person says about a portal that is kept.

void Connections::rename(ConnectionId id, const QString &name)
{
    Kept *renamed = kept(id);
    const QString words = name.simplified();
    if (!renamed || std::exchange(renamed->profile.connection.name, words) == words)
        return;
    announce(id);
}

void Connections::setPlan(ConnectionId id, PortalPlan plan)
{
    const Kept *changed = kept(id);
    if (!changed || changed->profile.plan == plan)
        return;
    const QUrl portal = changed->profile.connection.portal;
    for (const auto &[key, each] : m_kept) {
        if (each->profile.connection.portal == portal)
            each->profile.plan = plan;
    }
    pacerFor(portal).setBucket(allowanceFor(portal));
    announce(id);
}

void Connections::setTimeBound(ConnectionId id, std::chrono::seconds bound)
{
    const Kept *changed = kept(id);
    if (!changed || changed->profile.timeBound == bound)
        return;
    const QUrl portal = changed->profile.connection.portal;
    for (const auto &[key, each] : m_kept) {
        if (each->profile.connection.portal != portal)
            continue;
        each->profile.timeBound = bound;
        if (each->client)
            renewClient(*each);
    }
    announce(id);
}

void Connections::setRoute(ConnectionId id, const PortalRoute &route)
{
    Kept *changed = kept(id);
    if (!changed || changed->access.route == route)
        return;
    changed->access.route = route;
    changed->profile.route = withoutPassword(route);
    const bool atHand = changed->client;
    if (atHand) {
        renewClient(*changed);
        Q_EMIT secretsChanged(id);
    }
    announce(id);
    if (atHand)
        Q_EMIT available(id);
}

PortalRoute Connections::route(ConnectionId id) const
{
    const Kept *found = kept(id);
    return found ? found->access.route : PortalRoute();
}

std::chrono::seconds Connections::extraTime(ConnectionId id) const
{
    const PortalProfile *found = profile(id);
    return found ? found->timeBound - usualTimeBound : std::chrono::seconds(0);
}
