// SPDX-License-Identifier: Apache-2.0
#include "peopleloading.h"

#include "peoplestore.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace {

//! A few milliseconds of the storage thread.
constexpr int portion = 2000;

} // namespace

PeopleLoading::PeopleLoading(PeopleStore &store, ConnectionId connection, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_connection(connection)
    , m_loaded(std::make_shared<LoadedPeople>())
{
}

void PeopleLoading::start()
{
    m_store.readState(m_connection, this, [this](const Result<SyncState> &state) {
        m_loaded->state = state.value_or(SyncState());
    });
    m_store.readChoices(m_connection, this, [this](const Result<QList<PersonId>> &choices) {
        if (!choices)
            return;
        for (const PersonId person : *choices)
            m_loaded->recent.note(person);
    });
    m_store.readDepartments(m_connection, this,
                            [this](const Result<QList<Department>> &departments) {
                                if (departments)
                                    take(*departments);
                                readNext();
                            });
}

void PeopleLoading::take(const QList<Department> &departments)
{
    for (const Department &department : departments) {
        m_loaded->people.putDepartment(department);
        m_loaded->departments.append(department.id);
    }
}

LoadedPeople PeopleLoading::takeResult()
{
    return std::move(*m_loaded);
}

void PeopleLoading::readNext()
{
    m_store.readPeople(m_connection, m_after, portion, this,
                       [this](const Result<QList<PersonRecord>> &people) {
                           if (!people) {
                               // Nobody knows whom the rest of the file would have held.
                               *m_loaded = {};
                               Q_EMIT finished();
                           } else if (people->isEmpty()) {
                               Q_EMIT finished();
                           } else {
                               put(*people);
                           }
                       });
}

void PeopleLoading::put(const QList<PersonRecord> &people)
{
    m_after = people.constLast().person.id;
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher] {
        watcher->deleteLater();
        readNext();
    });
    watcher->setFuture(QtConcurrent::run([loaded = m_loaded, people] {
        for (const PersonRecord &record : people)
            loaded->people.put(record);
    }));
}
