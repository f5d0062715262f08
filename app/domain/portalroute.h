// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificatefingerprint.h"
#include "secret.h"

#include <optional>

//! An HTTP proxy that a person has entered by hand.
struct ProxySettings {
    QString host;
    quint16 port = 0;
    QString user; //!< Empty: it asks for none.
    Secret password;

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

//! How one portal is reached, and whom to believe on the way.
struct PortalRoute {
    //! The one self-signed certificate that is believed, and then no other; without it those that
    //! the system believes.
    std::optional<CertificateFingerprint> trusted = {};
    //! Without it the system's own settings apply.
    std::optional<ProxySettings> proxy = {};

    friend bool operator==(const PortalRoute &, const PortalRoute &) = default;
};
