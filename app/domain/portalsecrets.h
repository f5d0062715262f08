// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secret.h"

//! What of a connection may lie in the keychain only.
struct PortalSecrets {
    Secret webhook; //!< The whole address.
    Secret clientId;
    Secret proxyPassword; //!< Empty: there is none.

    friend bool operator==(const PortalSecrets &, const PortalSecrets &) = default;
};
