// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

//! What a try of a webhook found out. Nothing secret.
struct ProbeReport {
    QUrl portal;
    Person me;
    QStringList scopes; //!< Lower case, as the portal gives them.
    QList<Bot> bots;
    bool canCreateChats = false; //!< imbot.chat.add exists and is allowed.
    bool canRegisterBots = false; //!< imbot.v2 is there: a bot needs no public handler.
    bool botsAreOwn = false; //!< \c bots are those of the CLIENT_ID; else all of the portal.
    QDateTime serverTime = {}; //!< The portal's clock; null where it did not tell.

    [[nodiscard]] bool hasScope(const QString &scope) const { return scopes.contains(scope); }
};

//! A portal as the screens know it. Its secrets stay in `portal`.
struct Connection {
    //! Whether it can be used.
    enum class Access {
        AtHand,
        BeingRead, //!< The keychain has been asked for its secrets, and may be asking the person.
        Missing, //!< Its webhook must be entered again.
    };

    ConnectionId id;
    QUrl portal; //!< Scheme, host, port, path prefix.
    Sender sender;
    QStringList scopes;
    QString name = {}; //!< Given by the person; empty: none.
    Access access = Access::AtHand;

    //! What the person calls it: its name, else its host.
    [[nodiscard]] QString label() const { return name.isEmpty() ? hostLabel() : name; }
    [[nodiscard]] QString hostLabel() const;
    //! The address that shows \a chat in a browser. Source: REST reference, section 11.
    [[nodiscard]] QUrl chatLink(ChatId chat) const;

    friend bool operator==(const Connection &, const Connection &) = default;
};

//! The browser address of \a chat in the portal at \a portal.
[[nodiscard]] QUrl chatLink(const QUrl &portal, ChatId chat);
