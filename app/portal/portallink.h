// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pacer.h"
#include "patience.h"
#include "portalaccess.h"

class QNetworkAccessManager;

//! What a read needs to reach its portal; all of it lives as long as the PortalClient.
struct PortalLink {
    const PortalAccess &access;
    const Patience &patience;
    Pacer &pacer;
    QNetworkAccessManager &network;
    Pacer::Priority priority = Pacer::Priority::Read;
};
