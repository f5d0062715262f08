// SPDX-License-Identifier: Apache-2.0
#include "portalkeeper.h"

#include "connections.h"
#include "profilecodec.h"
#include "profilestore.h"
#include "secretstore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(keychainLog, "chatwright.keychain", QtWarningMsg)

PortalKeeper::PortalKeeper(Connections &connections, const ProfileStore &profiles,
                           SecretStore &secrets)
    : m_connections(connections)
    , m_profiles(profiles)
    , m_secrets(secrets)
{
    connect(&connections, &Connections::changed, this, &PortalKeeper::writeProfiles);
    connect(&connections, &Connections::secretsChanged, this, &PortalKeeper::writeSecrets);
    connect(&connections, &Connections::forgotten, this, &PortalKeeper::removeSecretsOf);
}

void PortalKeeper::start()
{
    m_profiles.load(this, [this](const Result<PortalProfiles> &profiles) { take(profiles); });
}

void PortalKeeper::take(const Result<PortalProfiles> &profiles)
{
    if (!profiles) {
        if (profiles.error().storeTrouble == Failure::StoreTrouble::Damaged)
            setAside();
        else
            Q_EMIT profilesNotKept(profiles.error());
        return;
    }
    m_written = textFromProfiles(*profiles);
    m_connections.restore(*profiles);
    m_unread.reserve(profiles->all.size());
    for (const PortalProfile &profile : profiles->all)
        m_unread.append(profile.connection.id);
    readSecrets();
    begin();
}

void PortalKeeper::setAside()
{
    m_profiles.setAside(this, [this](const Result<QString> &path) {
        if (!path) {
            Q_EMIT profilesNotKept(path.error());
            return;
        }
        Q_EMIT profilesSetAside(*path);
        begin();
    });
}

void PortalKeeper::begin()
{
    m_ready = true;
    m_connections.keepUnfinishedBotsIn(m_secrets);
    writeProfiles();
    const QSet<ConnectionId> waiting = std::exchange(m_unwritten, {});
    for (const ConnectionId &id : waiting)
        writeSecrets(id);
}

void PortalKeeper::openKeychain()
{
    m_keychainOpen = true;
    readSecrets();
}

void PortalKeeper::readSecrets()
{
    if (!m_keychainOpen)
        return;
    const QList<ConnectionId> ids = std::exchange(m_unread, {});
    for (const ConnectionId &id : ids)
        readSecrets(id);
}

void PortalKeeper::readSecrets(ConnectionId id)
{
    m_secrets.read(id, this, [this, id](const KeychainResult<std::optional<PortalSecrets>> &found) {
        m_connections.restoreSecrets(id, found.value_or(std::nullopt));
        note(found ? std::nullopt : std::optional(found.error()));
    });
}

void PortalKeeper::writeProfiles()
{
    if (!m_ready)
        return;
    const PortalProfiles profiles = m_connections.profiles();
    const QByteArray text = textFromProfiles(profiles);
    if (std::exchange(m_written, text) == text)
        return;
    m_profiles.save(profiles, this, [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT profilesNotKept(saved.error());
    });
}

void PortalKeeper::writeSecrets(ConnectionId id)
{
    if (!m_ready) {
        m_unwritten.insert(id);
        return;
    }
    const std::optional<PortalSecrets> secrets = m_connections.secrets(id);
    if (!secrets)
        return;
    m_secrets.write(id, *secrets, this, [this](const KeychainResult<void> &written) {
        note(written ? std::nullopt : std::optional(written.error()));
    });
}

void PortalKeeper::removeSecretsOf(ConnectionId id)
{
    m_unwritten.remove(id);
    if (!m_ready)
        return;
    m_secrets.remove(id, this, [this](const KeychainResult<void> &removed) {
        // Where there is no keychain there is nothing to be removed.
        if (!removed && removed.error().kind == KeychainTrouble::Kind::Denied)
            note(removed.error());
    });
}

void PortalKeeper::removeSecrets(QObject *context, std::function<void(int failures)> done)
{
    struct Round {
        qsizetype waiting;
        int failures = 0;
    };
    const QList<Connection> all = m_connections.all();
    const auto round = std::make_shared<Round>(Round{.waiting = all.size() + 1});
    const auto count = [round, done = std::move(done)](const KeychainResult<void> &removed,
                                                       int failures) {
        if (!removed && removed.error().kind == KeychainTrouble::Kind::Denied)
            round->failures = failures;
        if (--round->waiting == 0)
            done(round->failures);
    };
    for (const Connection &connection : all)
        m_secrets.remove(connection.id, context,
                         [round, count](const KeychainResult<void> &removed) {
                             count(removed, round->failures + 1);
                         });
    // Bots that are being registered: another secret, but of no portal that is in the list.
    m_secrets.writeBots({}, context, [round, count](const KeychainResult<void> &removed) {
        count(removed, std::max(round->failures, 1));
    });
}

void PortalKeeper::note(const std::optional<KeychainTrouble> &trouble)
{
    qCDebug(keychainLog).noquote()
        << (trouble ? "Trouble: "_L1 + trouble->words : QString(u"No trouble"_s));
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT troubleChanged();
}
