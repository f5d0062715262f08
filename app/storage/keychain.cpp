// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

#include "secretscodec.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String botsKey("bots being registered");

KeychainTrouble troubleOf(const QKeychain::Job &job)
{
    const bool denied =
        job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    return {denied ? KeychainTrouble::Kind::Denied : KeychainTrouble::Kind::Missing,
            job.errorString()};
}

KeychainResult<void> resultOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return std::unexpected(troubleOf(job));
}

} // namespace

//! One item for each connection, so that all of its secrets are written, or none.
void Keychain::begin(QKeychain::Job &job, const QString &key, QObject *context,
                     std::function<void()> ended)
{
    job.setInsecureFallback(false);
    job.setKey(key);
    connect(&job, &QKeychain::Job::finished, this,
            [receiver = QPointer(context), ended = std::move(ended)] {
                if (receiver)
                    ended();
            });
    job.start();
}

void Keychain::read(ConnectionId id, QObject *context,
                    std::function<void(KeychainResult<std::optional<PortalSecrets>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(u"chatwright"_s, this);
    begin(*job, id.text(), context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::EntryNotFound)
            done(std::nullopt);
        else if (job->error() == QKeychain::NoError)
            done(secretsFromText(job->textData()));
        else
            done(std::unexpected(troubleOf(*job)));
    });
}

void Keychain::write(ConnectionId id, const PortalSecrets &secrets, QObject *context,
                     std::function<void(KeychainResult<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(u"chatwright"_s, this);
    job->setTextData(textFromSecrets(secrets));
    begin(*job, id.text(), context, [job, done = std::move(done)] { done(resultOf(*job)); });
}

void Keychain::remove(ConnectionId id, QObject *context,
                      std::function<void(KeychainResult<void>)> done)
{
    removeItem(id.text(), context, std::move(done));
}

void Keychain::readBots(QObject *context,
                        std::function<void(KeychainResult<QList<UnfinishedBot>>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(u"chatwright"_s, this);
    begin(*job, botsKey, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::EntryNotFound)
            done(QList<UnfinishedBot>());
        else if (job->error() == QKeychain::NoError)
            done(botsFromText(job->textData()));
        else
            done(std::unexpected(troubleOf(*job)));
    });
}

void Keychain::writeBots(const QList<UnfinishedBot> &bots, QObject *context,
                         std::function<void(KeychainResult<void>)> done)
{
    if (bots.isEmpty())
        return removeItem(botsKey, context, std::move(done));
    auto *job = new QKeychain::WritePasswordJob(u"chatwright"_s, this);
    job->setTextData(textFromBots(bots));
    begin(*job, botsKey, context, [job, done = std::move(done)] { done(resultOf(*job)); });
}

void Keychain::removeItem(const QString &key, QObject *context,
                          std::function<void(KeychainResult<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(u"chatwright"_s, this);
    begin(*job, key, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::EntryNotFound ? KeychainResult<void>() : resultOf(*job));
    });
}
