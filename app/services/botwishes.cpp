// SPDX-License-Identifier: Apache-2.0
#include "botwishes.h"

#include "secretstore.h"

#include <QPointer>

#include <algorithm>
#include <utility>

void BotWishes::keepIn(SecretStore &store)
{
    m_store = &store;
}

void BotWishes::keep(ConnectionId owner, const BotWish &fresh, QObject *context,
                     std::function<void(const BotWish &wish)> done)
{
    read([this, owner, fresh, receiver = QPointer(context), done = std::move(done)] {
        const BotWish wish = wishFor(owner, fresh);
        write([this, wish, isNew = wish.code == fresh.code, receiver, done] {
            if (receiver)
                done(wish);
            else if (isNew)
                drop(wish.clientId);
        });
    });
}

BotWish BotWishes::wishFor(ConnectionId owner, const BotWish &fresh)
{
    const auto known = std::ranges::find(m_bots, owner, &UnfinishedBot::owner);
    if (known == m_bots.end()) {
        m_bots.append({owner, fresh.code, fresh.clientId});
        return fresh;
    }
    BotWish wish = fresh;
    wish.code = known->code;
    wish.clientId = known->clientId;
    return wish;
}

void BotWishes::drop(const Secret &clientId)
{
    const auto isMeant = [&clientId](const UnfinishedBot &bot) { return bot.clientId == clientId; };
    if (m_bots.removeIf(isMeant) > 0)
        write([] { });
}

//! What an earlier run has left comes to what this one has. Asked again while it does not open.
void BotWishes::read(std::function<void()> then)
{
    if (!m_store || m_isRead) {
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    const auto take = [this,
                       then = std::move(then)](const KeychainResult<QList<UnfinishedBot>> &found) {
        if (found && !std::exchange(m_isRead, true))
            m_bots = *found + m_bots;
        then();
    };
    m_store->readBots(this, take);
}

//! Nothing is written over what could not be read.
void BotWishes::write(std::function<void()> then)
{
    if (!m_store || !m_isRead) {
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
        return;
    }
    m_store->writeBots(m_bots, this,
                       [then = std::move(then)](const KeychainResult<void> &) { then(); });
}
