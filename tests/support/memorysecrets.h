// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secretstore.h"

#include <QHash>
#include <QObject>

//! A keychain of the test's own: it can be looked into, and told to fail.
class MemorySecrets final : public SecretStore {
public:
    QHash<ConnectionId, PortalSecrets> kept;
    QList<UnfinishedBot> bots;
    std::optional<KeychainTrouble> trouble; //!< What everything fails with from now on.
    bool silent = false; //!< Answers nothing, as one that waits for a person.
    int reads = 0; //!< So often was a connection's asked for.

    void read(ConnectionId id, QObject *context,
              std::function<void(KeychainResult<std::optional<PortalSecrets>>)> done) override
    {
        ++reads;
        KeychainResult<std::optional<PortalSecrets>> answer(std::nullopt);
        if (trouble)
            answer = std::unexpected(*trouble);
        else if (kept.contains(id))
            answer = kept.value(id);
        later(context, [answer, done = std::move(done)] { done(answer); });
    }

    void write(ConnectionId id, const PortalSecrets &secrets, QObject *context,
               std::function<void(KeychainResult<void>)> done) override
    {
        if (!trouble)
            kept.insert(id, secrets);
        later(context, [answer = result(), done = std::move(done)] { done(answer); });
    }

    void remove(ConnectionId id, QObject *context,
                std::function<void(KeychainResult<void>)> done) override
    {
        if (!trouble)
            kept.remove(id);
        later(context, [answer = result(), done = std::move(done)] { done(answer); });
    }

    void readBots(QObject *context,
                  std::function<void(KeychainResult<QList<UnfinishedBot>>)> done) override
    {
        KeychainResult<QList<UnfinishedBot>> answer(bots);
        if (trouble)
            answer = std::unexpected(*trouble);
        later(context, [answer, done = std::move(done)] { done(answer); });
    }

    void writeBots(const QList<UnfinishedBot> &all, QObject *context,
                   std::function<void(KeychainResult<void>)> done) override
    {
        if (!trouble)
            bots = all;
        later(context, [answer = result(), done = std::move(done)] { done(answer); });
    }

private:
    [[nodiscard]] KeychainResult<void> result() const
    {
        if (trouble)
            return std::unexpected(*trouble);
        return {};
    }

    void later(QObject *context, std::function<void()> answer) const
    {
        if (!silent)
            QMetaObject::invokeMethod(context, std::move(answer), Qt::QueuedConnection);
    }
};
