// SPDX-License-Identifier: Apache-2.0
#include "peoplestore.h"

#include "peoplefile.h"
#include "storagethread.h"

#include <utility>

PeopleStore::PeopleStore(QString file, StorageThread &thread, QObject *parent)
    : QObject(parent)
    , m_file(std::make_shared<PeopleFile>(std::move(file)))
    , m_thread(thread)
{
}

// The file is closed in the thread that opened it.
PeopleStore::~PeopleStore()
{
    m_thread.run([file = std::move(m_file)] { file->close(); }, nullptr, {});
}

template <typename Answer>
void PeopleStore::run(std::function<Answer(PeopleFile &)> work, QObject *context,
                      std::function<void(Answer)> done)
{
    auto answer = std::make_shared<Answer>();
    m_thread.run([file = m_file, work = std::move(work), answer] { *answer = work(*file); },
                 context, [answer, done = std::move(done)] { done(std::move(*answer)); });
}

void PeopleStore::readState(ConnectionId connection, QObject *context,
                            std::function<void(Result<SyncState>)> done)
{
    run<Result<SyncState>>([connection](PeopleFile &file) { return file.state(connection); },
                           context, std::move(done));
}

void PeopleStore::readPeople(ConnectionId connection, PersonId after, int limit, QObject *context,
                             std::function<void(Result<QList<PersonRecord>>)> done)
{
    run<Result<QList<PersonRecord>>>(
        [connection, after, limit](PeopleFile &file) {
            return file.people(connection, after, limit);
        },
        context, std::move(done));
}

void PeopleStore::writePeople(ConnectionId connection, const QList<PersonRecord> &people,
                              const SyncState &state, QObject *context,
                              std::function<void(Result<void>)> done)
{
    run<Result<void>>([connection, people, state](
                          PeopleFile &file) { return file.writePeople(connection, people, state); },
                      context, std::move(done));
}

void PeopleStore::finishPass(ConnectionId connection, const SyncState &state, QObject *context,
                             std::function<void(Result<QList<PersonId>>)> done)
{
    run<Result<QList<PersonId>>>(
        [connection, state](PeopleFile &file) { return file.finishPass(connection, state); },
        context, std::move(done));
}

void PeopleStore::readDepartments(ConnectionId connection, QObject *context,
                                  std::function<void(Result<QList<Department>>)> done)
{
    run<Result<QList<Department>>>(
        [connection](PeopleFile &file) { return file.departments(connection); }, context,
        std::move(done));
}

void PeopleStore::writeDepartments(ConnectionId connection, const QList<Department> &departments,
                                   QObject *context, std::function<void(Result<void>)> done)
{
    run<Result<void>>(
        [connection, departments](PeopleFile &file) {
            return file.writeDepartments(connection, departments);
        },
        context, std::move(done));
}

void PeopleStore::readChoices(ConnectionId connection, QObject *context,
                              std::function<void(Result<QList<PersonId>>)> done)
{
    run<Result<QList<PersonId>>>(
        [connection](PeopleFile &file) { return file.choices(connection); }, context,
        std::move(done));
}

void PeopleStore::noteChoice(ConnectionId connection, PersonId person, QObject *context,
                             std::function<void(Result<void>)> done)
{
    run<Result<void>>(
        [connection, person](PeopleFile &file) { return file.noteChoice(connection, person); },
        context, std::move(done));
}

void PeopleStore::forget(ConnectionId connection, QObject *context,
                         std::function<void(Result<void>)> done)
{
    run<Result<void>>([connection](PeopleFile &file) { return file.forget(connection); }, context,
                      std::move(done));
}
