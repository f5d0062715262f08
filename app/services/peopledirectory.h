// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "instant.h"
#include "peopleindex.h"
#include "recentchoices.h"
#include "syncstate.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class Connections;
class PeopleLoading;
class PeopleStore;
class PeopleSync;

//! The people and departments of the current connection's portal, in memory: those that were kept
//! on disk soon after the start, the others as they are read from the portal, in the background.
//! People of different connections never meet.
class PeopleDirectory final : public QObject {
    Q_OBJECT

public:
    struct Progress {
        qint64 done = 0;
        qint64 total = 0; //!< About; 0: not known.
    };

    //! All must outlive it.
    PeopleDirectory(Connections &connections, PeopleStore &store, Clock clock,
                    QObject *parent = nullptr);
    ~PeopleDirectory() override;

    [[nodiscard]] const PeopleIndex &people() const { return m_people; }
    [[nodiscard]] const RecentChoices &recent() const { return m_recent; }

    //! Everybody has been read at least once: whoever is not here is not in the portal, or new.
    [[nodiscard]] bool isComplete() const;
    //! How far the first reading of everybody has come; nothing where it is not under way.
    [[nodiscard]] std::optional<Progress> progress() const;
    //! The connection's scopes do not let people be listed: the directory stays empty.
    [[nodiscard]] bool isForbidden() const;

    //! Somebody who was asked for by name or number, and may not have been read yet. They are known
    //! until the program ends; a synchronization keeps them.
    void learn(const QList<PersonRecord> &people);
    //! The person has chosen \a person for a chat.
    void noteChoice(PersonId person);
    //! Asks the portal now for what is new; otherwise that happens every half an hour.
    void synchronize();

Q_SIGNALS:
    //! Other people or departments can be found.
    void changed();
    void progressed(qint64 done, qint64 total);
    //! A synchronization has ended, well or not.
    void synchronized(const std::optional<Failure> &failure);

private:
    void follow();
    void clear();
    void takeLoaded();
    void connectSync();
    void takeDepartments(const QList<Department> &departments);
    void takePeople(const QList<PersonRecord> &people);
    void putSome();
    void dismiss(const QList<PersonId> &people);
    void endSync(const std::optional<Failure> &failure);
    void tellProgress();

    Connections &m_connections;
    PeopleStore &m_store;
    Clock m_clock;
    ConnectionId m_connection;
    QStringList m_scopes;
    PeopleIndex m_people;
    RecentChoices m_recent;
    QList<DepartmentId> m_departments;
    SyncState m_state;
    bool m_isLoaded = false;
    QList<PersonRecord> m_learned; // before what was kept is loaded
    QList<PersonRecord> m_arrived; // still to be put into the index
    qsizetype m_arrivedPut = 0;
    qint64 m_total = 0;
    QTimer m_putting;
    QTimer m_untilNextSync;
    std::unique_ptr<PeopleLoading> m_loading;
    std::unique_ptr<PeopleSync> m_sync;
};
