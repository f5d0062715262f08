// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"
#include "secret.h"

#include <QString>

#include <optional>

//! A bot that is to be registered. Its code and its CLIENT_ID are made once: sent again, the wish
//! gives the same bot and no second one. Source: REST reference, section 5.11.
struct BotWish {
    QString code; //!< By which the portal tells bots apart.
    Secret clientId; //!< 32 hexadecimal digits.
    QString name;
    std::optional<ChatColor> color;

    [[nodiscard]] static BotWish fresh();
};
