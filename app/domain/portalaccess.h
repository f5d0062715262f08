// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portalroute.h"
#include "webhookaddress.h"

//! What it takes to call a portal: where, by what right, and on which way.
struct PortalAccess {
    WebhookAddress webhook;
    Secret clientId; //!< Of the bot; needed in every imbot call with a webhook.
    PortalRoute route = {};
};
