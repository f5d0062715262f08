// SPDX-License-Identifier: Apache-2.0
#include "peopledirectory.h"

#include "connections.h"
#include "peoplekeys.h"
#include "peopleloading.h"
#include "peoplestore.h"
#include "peoplesync.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds betweenSyncs = 30min;
constexpr std::chrono::milliseconds afterFailure = 5min;
//! Renamed, moved or deleted people are noticed by reading everybody again.
constexpr std::chrono::milliseconds betweenPasses = 24h;
//! Less than a frame, so that nobody sees the window stall.
constexpr std::chrono::milliseconds longestTurn = 4ms;

} // namespace

PeopleDirectory::PeopleDirectory(Connections &connections, PeopleStore &store, Clock clock,
                                 QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_untilNextSync.setSingleShot(true);
    connect(&m_untilNextSync, &QTimer::timeout, this, &PeopleDirectory::synchronize);
    connect(&m_putting, &QTimer::timeout, this, &PeopleDirectory::putSome);
    connect(&m_connections, &Connections::currentChanged, this, &PeopleDirectory::follow);
    connect(&m_connections, &Connections::available, this, [this](ConnectionId id) {
        if (id == m_connection)
            synchronize();
    });
    // Where that fails they stay: a cache that nobody reads.
    connect(&m_connections, &Connections::forgotten, this,
            [this](ConnectionId id) { m_store.forget(id, this, [](const Result<void> &) { }); });
    follow();
}

PeopleDirectory::~PeopleDirectory() = default;

bool PeopleDirectory::isComplete() const
{
    return m_isLoaded && m_state.isComplete() && m_arrived.isEmpty();
}

std::optional<PeopleDirectory::Progress> PeopleDirectory::progress() const
{
    if (!m_sync || m_state.isComplete())
        return {};
    return Progress{.done = m_people.size(),
                    .total = m_total > 0 ? std::max<qint64>(m_total, m_people.size()) : 0};
}

bool PeopleDirectory::isForbidden() const
{
    return m_connection.isValid() && !mayListPeople(m_scopes);
}

void PeopleDirectory::learn(const QList<PersonRecord> &people)
{
    if (people.isEmpty())
        return;
    for (const PersonRecord &record : people)
        m_people.put(record);
    if (!m_isLoaded)
        m_learned += people;
    Q_EMIT changed();
}

void PeopleDirectory::noteChoice(PersonId person)
{
    m_recent.note(person);
    if (m_connection.isValid())
        m_store.noteChoice(m_connection, person, this, [](const Result<void> &) { });
}

void PeopleDirectory::follow()
{
    const Connection *current = m_connections.current();
    const ConnectionId id = current ? current->id : ConnectionId();
    const QStringList scopes = current ? current->scopes : QStringList();
    if (id == m_connection && scopes == m_scopes)
        return;
    clear();
    m_connection = id;
    m_scopes = scopes;
    Q_EMIT changed();
    if (!id.isValid())
        return;
    m_loading = std::make_unique<PeopleLoading>(m_store, id);
    connect(m_loading.get(), &PeopleLoading::finished, this, &PeopleDirectory::takeLoaded);
    m_loading->start();
}

void PeopleDirectory::clear()
{
    m_loading.reset();
    m_sync.reset();
    m_untilNextSync.stop();
    m_putting.stop();
    m_learned.clear();
    m_arrived.clear();
    m_arrivedPut = 0;
    m_people = {};
    m_recent = {};
    m_departments.clear();
    m_state = {};
    m_total = 0;
    m_isLoaded = false;
}

void PeopleDirectory::takeLoaded()
{
    LoadedPeople loaded = m_loading->takeResult();
    m_loading.release()->deleteLater(); // it is still speaking
    m_people = std::move(loaded.people);
    m_recent = std::move(loaded.recent);
    m_departments = std::move(loaded.departments);
    m_state = loaded.state;
    m_isLoaded = true;
    for (const PersonRecord &record : std::as_const(m_learned))
        m_people.put(record);
    m_learned.clear();
    Q_EMIT changed();
    synchronize();
}

void PeopleDirectory::synchronize()
{
    if (m_sync || !m_isLoaded || isForbidden())
        return;
    const QDateTime now = m_clock.wallTime();
    const bool isPassDue =
        !m_state.isPassUnderWay() && m_state.finishedAt.addMSecs(betweenPasses.count()) < now;
    if (isPassDue) {
        ++m_state.pass;
        m_state.after = {};
    }
    m_untilNextSync.stop();
    m_sync = std::make_unique<PeopleSync>(m_connections, m_store, m_connection, m_state);
    connectSync();
    m_sync->start(m_clock.wallTime);
    tellProgress();
}

void PeopleDirectory::connectSync()
{
    connect(m_sync.get(), &PeopleSync::departmentsRead, this, &PeopleDirectory::takeDepartments);
    connect(m_sync.get(), &PeopleSync::peopleRead, this, &PeopleDirectory::takePeople);
    connect(m_sync.get(), &PeopleSync::peopleLeft, this, &PeopleDirectory::dismiss);
    connect(m_sync.get(), &PeopleSync::counted, this, [this](qint64 total) { m_total = total; });
    connect(m_sync.get(), &PeopleSync::stateChanged, this,
            [this](const SyncState &state) { m_state = state; });
    connect(m_sync.get(), &PeopleSync::finished, this, &PeopleDirectory::endSync);
}

void PeopleDirectory::takeDepartments(const QList<Department> &departments)
{
    QList<DepartmentId> ids;
    for (const Department &department : departments) {
        m_people.putDepartment(department);
        ids.append(department.id);
    }
    for (const DepartmentId old : std::as_const(m_departments)) {
        if (!ids.contains(old))
            m_people.removeDepartment(old);
    }
    m_departments = ids;
    Q_EMIT changed();
}

void PeopleDirectory::takePeople(const QList<PersonRecord> &people)
{
    m_arrived += people;
    m_putting.start(0ms);
}

//! As many as fit into a moment; the others when the window has been seen to.
void PeopleDirectory::putSome()
{
    QElapsedTimer turn;
    turn.start();
    while (m_arrivedPut < m_arrived.size() && turn.elapsed() < longestTurn.count())
        m_people.put(m_arrived.at(m_arrivedPut++));
    if (m_arrivedPut < m_arrived.size())
        return;
    m_putting.stop();
    m_arrived.clear();
    m_arrivedPut = 0;
    Q_EMIT changed();
    tellProgress();
}

void PeopleDirectory::dismiss(const QList<PersonId> &people)
{
    for (const PersonId person : people) {
        std::optional<PersonRecord> record = m_people.find(person);
        if (!record)
            continue;
        record->person.active = false;
        m_arrived.append(*std::move(record));
    }
    m_putting.start(0ms);
}

void PeopleDirectory::endSync(const std::optional<Failure> &failure)
{
    m_sync.release()->deleteLater(); // it is still speaking
    m_untilNextSync.start(failure ? afterFailure : betweenSyncs);
    tellProgress();
    Q_EMIT synchronized(failure);
}

void PeopleDirectory::tellProgress()
{
    const Progress now = progress().value_or(Progress());
    Q_EMIT progressed(now.done, now.total);
}
