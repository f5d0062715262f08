// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "identity.h"
#include "keychaintrouble.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class Connections;
class ProfileStore;
class SecretStore;
struct PortalProfiles;

//! Has the disk remember the connections, and the keychain their secrets, so that the next start
//! finds them again. Without a keychain the secrets last for this session only.
class PortalKeeper final : public QObject {
    Q_OBJECT

public:
    //! All must outlive it.
    PortalKeeper(Connections &connections, const ProfileStore &profiles, SecretStore &secrets);

    //! Gives the connections what an earlier run has left. Nothing is written before; where the
    //! file cannot be read, never.
    void start();
    //! Gives the connections their secrets, as soon as start() has found whose they are. The
    //! keychain takes its time for it, in this thread too, and may ask the person: best called when
    //! the window is there.
    void openKeychain();
    //! Why secrets are kept for this session only; nothing: they are in the keychain, as far as
    //! anybody has asked.
    [[nodiscard]] const std::optional<KeychainTrouble> &trouble() const { return m_trouble; }
    //! Takes the secrets of all connections out of the keychain. \a done gets how many it would not
    //! give up.
    void removeSecrets(QObject *context, std::function<void(int failures)> done);

Q_SIGNALS:
    void troubleChanged();
    //! The file of the connections was damaged and is at \a path now.
    void profilesSetAside(const QString &path);
    //! Connections last for this session only.
    void profilesNotKept(const Failure &failure);

private:
    void take(const Result<PortalProfiles> &profiles);
    void setAside();
    void begin();
    void readSecrets();
    void readSecrets(ConnectionId id);
    void writeProfiles();
    void writeSecrets(ConnectionId id);
    void removeSecretsOf(ConnectionId id);
    void note(const std::optional<KeychainTrouble> &trouble);

    Connections &m_connections;
    const ProfileStore &m_profiles;
    SecretStore &m_secrets;
    bool m_ready = false;
    bool m_keychainOpen = false;
    QList<ConnectionId> m_unread; // their secrets are in the keychain, as far as is known
    QByteArray m_written; // what the file has
    QSet<ConnectionId> m_unwritten; // have got secrets before the file was read
    std::optional<KeychainTrouble> m_trouble;
};
