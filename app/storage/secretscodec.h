// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botwish.h"
#include "portalsecrets.h"

#include <optional>

//! A connection's secrets as the one text that the keychain takes.
[[nodiscard]] QString textFromSecrets(const PortalSecrets &secrets);
//! Nothing where the text is not what this program writes.
[[nodiscard]] std::optional<PortalSecrets> secretsFromText(const QString &text);

//! The same for bots that are being registered. What cannot be read is left out.
[[nodiscard]] QString textFromBots(const QList<UnfinishedBot> &bots);
[[nodiscard]] QList<UnfinishedBot> botsFromText(const QString &text);
