// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "personrecord.h"
#include "syncstate.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class Connections;
class PeopleStore;
struct DepartmentSlice;
struct PeopleSlice;

//! Brings what is kept of one connection's people up to date with its portal, once: departments,
//! then the people above the number where it stopped, then those who left. All it learns is on disk
//! before it is told, together with where to go on: killed at any moment, the next one goes on from
//! there. Goes behind everything that a person waits for. Deleting it stops it.
//! Source: REST reference, section 6.4.
class PeopleSync final : public QObject {
    Q_OBJECT

public:
    //! Goes on from \a state. Both must outlive it.
    PeopleSync(Connections &connections, PeopleStore &store, ConnectionId connection,
               const SyncState &state, QObject *parent = nullptr);

    //! \a now: by wall time, for noting when a pass was finished.
    void start(std::function<QDateTime()> now);

Q_SIGNALS:
    void departmentsRead(const QList<Department> &departments);
    //! They are new, or as they are now; those who left among them.
    void peopleRead(const QList<PersonRecord> &people);
    void peopleLeft(const QList<PersonId> &people);
    //! About how many people there are.
    void counted(qint64 total);
    void stateChanged(const SyncState &state);
    //! Once. With why it gave up, if it did.
    void finished(const std::optional<Failure> &failure);

private:
    using Step = void (PeopleSync::*)();

    void askDepartments();
    void takeDepartments(const DepartmentSlice &slice);
    void askPeople();
    void takePeople(const PeopleSlice &slice);
    void finishPass();
    void askThoseWhoLeft();
    void takeThoseWhoLeft(const PeopleSlice &slice);
    void write(const QList<PersonRecord> &people, Step next);
    void noteSuccess(const PeopleSlice &slice);
    void tryAgain(Step step, const Failure &failure);

    Connections &m_connections;
    PeopleStore &m_store;
    const ConnectionId m_connection;
    SyncState m_state;
    std::function<QDateTime()> m_now;
    QList<Department> m_departments;
    PersonId m_leftAfter;
    QTimer m_pause;
    int m_pages;
    int m_failures = 0;
    bool m_isCounted = false;
};
