// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

//! "host" or "host:port": what a person calls the portal at \a portal. An IPv6 address is in
//! brackets, as in the address bar.
[[nodiscard]] QString hostLabelOf(const QUrl &portal);
