// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QString>

//! The pair by which the portal can be asked for a chat (`imbot.chat.get`). REST reference,
//! sections 2.6, 5.1, 10.
struct EntityPair {
    QString type;
    QString id;

    //! Our own key for the \a send -th sending of \a entry (1, 2, ...): "CHAT",
    //! "chatwright|<uuid>|<send>". The type CHAT keeps a chat's ordinary rights, where unknown
    //! types may lose them.
    [[nodiscard]] static EntityPair ownKey(const EntryId &entry, int send);

    friend bool operator==(const EntityPair &, const EntityPair &) = default;
};

//! How an entity type may be used for a chat that stands alone.
enum class EntityTypeUse {
    Free,
    OfModule, //!< CRM, CALL, TASKS, CALENDAR, MAIL: bound to things of that module.
    Reserved, //!< Changes what the chat is (general chat, open lines, channels, ...).
};

//! Compared without case: a portal's database may do so too.
[[nodiscard]] EntityTypeUse useOfEntityType(const QString &type);
