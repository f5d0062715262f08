// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "personrecord.h"
#include "syncstate.h"

#include <QSqlDatabase>

#include <functional>

//! The file of people. Blocks, and belongs to the thread that uses it first; PeopleStore is what
//! others use. It opens itself when it is needed. A damaged file is set aside and begun anew:
//! whoever met the damage gets the failure, the next one an empty file.
class PeopleFile final {
public:
    explicit PeopleFile(QString file);
    ~PeopleFile();
    PeopleFile(const PeopleFile &) = delete;
    PeopleFile &operator=(const PeopleFile &) = delete;

    void close();

    [[nodiscard]] Result<SyncState> state(ConnectionId connection);
    [[nodiscard]] Result<QList<PersonRecord>> people(ConnectionId connection, PersonId after,
                                                     int limit);
    [[nodiscard]] Result<void>
    writePeople(ConnectionId connection, const QList<PersonRecord> &people, const SyncState &state);
    [[nodiscard]] Result<QList<PersonId>> finishPass(ConnectionId connection,
                                                     const SyncState &state);

    [[nodiscard]] Result<QList<Department>> departments(ConnectionId connection);
    [[nodiscard]] Result<void> writeDepartments(ConnectionId connection,
                                                const QList<Department> &departments);

    [[nodiscard]] Result<QList<PersonId>> choices(ConnectionId connection);
    [[nodiscard]] Result<void> noteChoice(ConnectionId connection, PersonId person);

    [[nodiscard]] Result<void> forget(ConnectionId connection);

private:
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> connectToFile();
    //! Runs \a work in one transaction, with the number of \a connection's directory.
    template <typename T>
    [[nodiscard]] Result<T> transact(ConnectionId connection,
                                     const std::function<Result<T>(qint64 directory)> &work);
    template <typename T>
    [[nodiscard]] Result<T> tryTransact(ConnectionId connection,
                                        const std::function<Result<T>(qint64 directory)> &work);
    [[nodiscard]] Result<qint64> directoryOf(ConnectionId connection) const;

    QString m_file;
    QString m_connectionName; // empty: closed
};
