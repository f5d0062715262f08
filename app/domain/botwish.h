// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
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

//! A registration that has begun, and of which it is not known that somebody uses the bot. What it
//! takes to get that very bot, and no second one.
struct UnfinishedBot {
    ConnectionId owner; //!< WebhookAddress::connectionId() for no bot: by portal and user.
    QString code;
    Secret clientId;

    friend bool operator==(const UnfinishedBot &, const UnfinishedBot &) = default;
};
