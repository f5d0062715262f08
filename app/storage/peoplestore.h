// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "personrecord.h"
#include "syncstate.h"

#include <QObject>

#include <functional>
#include <memory>

class PeopleFile;
class StorageThread;

//! The people of each connection's portal, on disk, so that they are there at the next start; and
//! whom the person chose. All of it can be had again: a damaged file is set aside, and the store is
//! empty then. Calls return at once; \a done runs later in the caller's thread unless \a context
//! has gone, in the order of the calls. Each call is one short transaction, so that the journal's
//! need not wait.
class PeopleStore final : public QObject {
    Q_OBJECT

public:
    //! \a file is made when it is first needed. \a thread must outlive the store.
    PeopleStore(QString file, StorageThread &thread, QObject *parent = nullptr);
    ~PeopleStore() override;

    void readState(ConnectionId connection, QObject *context,
                   std::function<void(Result<SyncState>)> done);
    //! At most \a limit people with numbers above \a after, in their order; those who left too.
    void readPeople(ConnectionId connection, PersonId after, int limit, QObject *context,
                    std::function<void(Result<QList<PersonRecord>>)> done);
    //! Adds or replaces \a people, and notes \a state with them: both or neither.
    void writePeople(ConnectionId connection, const QList<PersonRecord> &people,
                     const SyncState &state, QObject *context,
                     std::function<void(Result<void>)> done);
    //! Whoever was not written in the pass of \a state has left: marks and gives them.
    void finishPass(ConnectionId connection, const SyncState &state, QObject *context,
                    std::function<void(Result<QList<PersonId>>)> done);

    void readDepartments(ConnectionId connection, QObject *context,
                         std::function<void(Result<QList<Department>>)> done);
    //! In place of all that were there.
    void writeDepartments(ConnectionId connection, const QList<Department> &departments,
                          QObject *context, std::function<void(Result<void>)> done);

    //! Whom the person chose, the latest last; only the last few hundred are kept.
    void readChoices(ConnectionId connection, QObject *context,
                     std::function<void(Result<QList<PersonId>>)> done);
    void noteChoice(ConnectionId connection, PersonId person, QObject *context,
                    std::function<void(Result<void>)> done);

    //! Removes all that is kept of \a connection.
    void forget(ConnectionId connection, QObject *context, std::function<void(Result<void>)> done);

private:
    template <typename Answer>
    void run(std::function<Answer(PeopleFile &)> work, QObject *context,
             std::function<void(Answer)> done);

    std::shared_ptr<PeopleFile> m_file; // used in the storage thread only
    StorageThread &m_thread;
};
