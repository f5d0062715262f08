// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "person.h"

#include <QStringList>

//! What a portal makes a title of when a draft has none: its colour and a number ("Mint chat
//! No. 7"), or, where colours are switched off, the members' names. Which of the two cannot be
//! known beforehand. Source: REST reference, section 2.2.
struct InventedTitle {
    std::optional<ChatColor> color; //!< Nothing: a colour that the portal chooses.
    QStringList memberNames; //!< The bot first, then those invited; blank names left out.

    friend bool operator==(const InventedTitle &, const InventedTitle &) = default;
};

//! Nothing if \a draft has a title of its own.
[[nodiscard]] std::optional<InventedTitle> inventedTitleFor(const ChatDraft &draft,
                                                            const Sender &sender);

//! Whether the portal would replace \a title by one of its own: nothing but spaces, or "0".
[[nodiscard]] bool isBlankTitle(const QString &title);
