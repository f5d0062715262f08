// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "pacestate.h"
#include "portalroute.h"

//! Which allowance of calls a portal's own plan gives.
enum class PortalPlan { Usual, Enterprise };

//! Source: REST reference, section 8.1.
[[nodiscard]] constexpr Bucket allowanceOf(PortalPlan plan)
{
    return plan == PortalPlan::Enterprise ? Bucket{.capacity = 250, .drainPerSecond = 5} : Bucket{};
}

//! What is remembered of a connection: everything but its secrets.
struct PortalProfile {
    Connection connection;
    PortalPlan plan = PortalPlan::Usual;
    PortalRoute route; //!< Without the proxy's password.

    friend bool operator==(const PortalProfile &, const PortalProfile &) = default;
};

//! All of them, and the one that was chosen last.
struct PortalProfiles {
    QList<PortalProfile> all;
    ConnectionId current;

    friend bool operator==(const PortalProfiles &, const PortalProfiles &) = default;
};
