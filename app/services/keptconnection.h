// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections.h"

class Pacer;
class PortalClient;

//! A connection and what speaks for it.
struct Connections::Kept {
    PortalProfile profile;
    PortalAccess access; // without secrets where there is no client
    Pacer *pacer = nullptr;
    PortalClient *client = nullptr;
};

//! As it may be written down.
[[nodiscard]] inline PortalRoute withoutPassword(PortalRoute route)
{
    if (route.proxy)
        route.proxy->password = Secret();
    return route;
}
