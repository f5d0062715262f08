// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botwish.h"
#include "identity.h"
#include "keychaintrouble.h"
#include "portalsecrets.h"

#include <functional>
#include <optional>

class QObject;

//! Where the secrets of connections, and of bots that are being registered, outlive the program.
//! All calls return at once; \a done runs later unless \a context has gone. Work is done in the
//! order of the calls.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    //! Gives nothing where there is nothing.
    virtual void read(ConnectionId id, QObject *context,
                      std::function<void(KeychainResult<std::optional<PortalSecrets>>)> done) = 0;
    //! In place of what was there.
    virtual void write(ConnectionId id, const PortalSecrets &secrets, QObject *context,
                       std::function<void(KeychainResult<void>)> done) = 0;
    //! It is no failure if there is nothing.
    virtual void remove(ConnectionId id, QObject *context,
                        std::function<void(KeychainResult<void>)> done) = 0;

    virtual void readBots(QObject *context,
                          std::function<void(KeychainResult<QList<UnfinishedBot>>)> done) = 0;
    //! In place of those that were there; none: nothing is left.
    virtual void writeBots(const QList<UnfinishedBot> &bots, QObject *context,
                           std::function<void(KeychainResult<void>)> done) = 0;
};
