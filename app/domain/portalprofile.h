// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "pacestate.h"
#include "portalroute.h"

#include <chrono>

//! Which allowance of calls a portal's own plan gives.
enum class PortalPlan { Usual, Enterprise };

//! Source: REST reference, section 8.1.
[[nodiscard]] constexpr Bucket allowanceOf(PortalPlan plan)
{
    return plan == PortalPlan::Enterprise ? Bucket{.capacity = 250, .drainPerSecond = 5} : Bucket{};
}

//! How long a portal in the cloud works on one request at most. Source: REST reference, 1.8.
constexpr std::chrono::seconds usualTimeBound{60};

//! What is remembered of a connection: everything but its secrets.
struct PortalProfile {
    Connection connection;
    PortalPlan plan = PortalPlan::Usual;
    //! How long the portal may work on one request; more than usual only on a server of one's own.
    std::chrono::seconds timeBound = usualTimeBound;
    PortalRoute route; //!< Without the proxy's password.

    friend bool operator==(const PortalProfile &, const PortalProfile &) = default;
};

//! The id under which chats of a connection that is forgotten stand in the journal, where its
//! address gives another one: its portal has moved, or the webhook was somebody else's.
struct FormerConnection {
    QUrl portal;
    PersonId user;
    BotId bot;
    ConnectionId id;

    friend bool operator==(const FormerConnection &, const FormerConnection &) = default;
};

//! All of them, and the one that was chosen last.
struct PortalProfiles {
    QList<PortalProfile> all;
    ConnectionId current;
    QList<FormerConnection> former = {};

    friend bool operator==(const PortalProfiles &, const PortalProfiles &) = default;
};
