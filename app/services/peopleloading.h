// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peopleindex.h"
#include "recentchoices.h"
#include "syncstate.h"

#include <QObject>

#include <memory>

class PeopleStore;

//! All that the store keeps of one connection's people.
struct LoadedPeople {
    PeopleIndex people;
    QList<DepartmentId> departments;
    RecentChoices recent;
    SyncState state;
};

//! Reads them from the disk and makes them ready for searching, in other threads and in portions
//! that hold nobody up. What cannot be read is not there. Deleting it stops it.
class PeopleLoading final : public QObject {
    Q_OBJECT

public:
    PeopleLoading(PeopleStore &store, ConnectionId connection, QObject *parent = nullptr);

    void start();
    //! After finished(), once.
    [[nodiscard]] LoadedPeople takeResult();

Q_SIGNALS:
    //! Once, later than start().
    void finished();

private:
    void take(const QList<Department> &departments);
    void readNext();
    void put(const QList<PersonRecord> &people);

    PeopleStore &m_store;
    const ConnectionId m_connection;
    PersonId m_after;
    // Shared with the thread that fills it; one at a time touches it.
    std::shared_ptr<LoadedPeople> m_loaded;
};
