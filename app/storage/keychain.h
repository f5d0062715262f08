// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

//! The system's keychain (Secret Service or KWallet). There is no fallback: without one nothing is
//! written anywhere. May ask the person to unlock it, and waits for the answer as long as it takes.
class Keychain final : public QObject, public SecretStore {
    Q_OBJECT

public:
    using QObject::QObject;

    void read(ConnectionId id, QObject *context,
              std::function<void(KeychainResult<std::optional<PortalSecrets>>)> done) override;
    void write(ConnectionId id, const PortalSecrets &secrets, QObject *context,
               std::function<void(KeychainResult<void>)> done) override;
    void remove(ConnectionId id, QObject *context,
                std::function<void(KeychainResult<void>)> done) override;

    void readBots(QObject *context,
                  std::function<void(KeychainResult<QList<UnfinishedBot>>)> done) override;
    void writeBots(const QList<UnfinishedBot> &bots, QObject *context,
                   std::function<void(KeychainResult<void>)> done) override;

private:
    void begin(QKeychain::Job &job, const QString &key, QObject *context,
               std::function<void()> ended);
    void removeItem(const QString &key, QObject *context,
                    std::function<void(KeychainResult<void>)> done);
};
