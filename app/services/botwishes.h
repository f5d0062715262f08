// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botwish.h"

#include <QObject>

#include <functional>

class SecretStore;

//! The bots that are being registered: known before the portal is asked, and until somebody uses
//! them or there is none for sure. Should the answer get lost, or the program end meanwhile, the
//! next registration for the same webhook gets the bot of this one. Without a keychain they last
//! for the session.
class BotWishes final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! From now on they outlive the program. \a store must outlive this.
    void keepIn(SecretStore &store);
    //! \a done gets, as soon as it is kept, the wish of a registration for \a owner that has not
    //! come to its end, with the name and the color of \a fresh; else \a fresh. Where \a context
    //! has gone by then, a wish that is new is dropped.
    void keep(ConnectionId owner, const BotWish &fresh, QObject *context,
              std::function<void(const BotWish &wish)> done);
    //! The bot with this CLIENT_ID is used, or there is none.
    void drop(const Secret &clientId);

private:
    void read(std::function<void()> then);
    void write(std::function<void()> then);
    [[nodiscard]] BotWish wishFor(ConnectionId owner, const BotWish &fresh);

    SecretStore *m_store = nullptr;
    bool m_isRead = false;
    QList<UnfinishedBot> m_bots;
};
