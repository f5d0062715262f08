// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QString>

#include <expected>

class Connections;

//! Writes the CLIENT_ID of a connection's bot, which must be at hand, into a file that nobody but
//! its owner may read. Fails with the system's own words; then there is no file.
[[nodiscard]] std::expected<void, QString>
writeClientIdFile(const QString &path, const Connections &connections, ConnectionId id);
