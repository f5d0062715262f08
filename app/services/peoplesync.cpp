// SPDX-License-Identifier: Apache-2.0
#include "peoplesync.h"

#include "connections.h"
#include "peoplestore.h"
#include "portalclient.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostFailuresInARow = 6;
constexpr std::chrono::milliseconds firstPause = 500ms;
//! A portal refuses user.get when it has run for seven minutes in ten: small steps long before.
//! Source: REST reference, section 8.1.
constexpr std::chrono::milliseconds muchOperating = 200s;
constexpr int fewPages = 5;

enum class Remedy { None, Wait, AskForLess };

Remedy remedyFor(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Offline:
    case Failure::Kind::HostNotFound:
    case Failure::Kind::ConnectionRefused:
    case Failure::Kind::ConnectTimeout:
    case Failure::Kind::PortalLimit:
        return Remedy::Wait;
    case Failure::Kind::ConnectionLost:
    case Failure::Kind::AnswerTimeout:
    case Failure::Kind::HttpError:
    case Failure::Kind::EmptyAnswer:
    case Failure::Kind::BrokenJson:
    case Failure::Kind::AnswerTooLarge:
        return Remedy::AskForLess;
    default:
        return Remedy::None;
    }
}

} // namespace

PeopleSync::PeopleSync(Connections &connections, PeopleStore &store, ConnectionId connection,
                       const SyncState &state, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_store(store)
    , m_connection(connection)
    , m_state(state)
    , m_pages(int(maxBatchCommands))
{
    m_pause.setSingleShot(true);
}

void PeopleSync::start(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    const Connection *connection = m_connections.find(m_connection);
    if (connection && connection->scopes.contains("department"_L1))
        askDepartments();
    else
        askPeople();
}

void PeopleSync::askDepartments()
{
    PortalClient *client = m_connections.client(m_connection);
    if (!client)
        return Q_EMIT finished(Failure::of(Failure::Kind::NoConnection));
    client->departments(int(m_departments.size()), this,
                        [this](const Result<DepartmentSlice> &slice) {
                            if (slice)
                                takeDepartments(*slice);
                            else if (slice.error().kind == Failure::Kind::PortalRefused)
                                askPeople(); // they are found without their departments
                            else
                                tryAgain(&PeopleSync::askDepartments, slice.error());
                        });
}

void PeopleSync::takeDepartments(const DepartmentSlice &slice)
{
    m_failures = 0;
    m_departments += slice.departments;
    if (!slice.isLast && !slice.departments.isEmpty())
        return askDepartments();
    m_store.writeDepartments(m_connection, m_departments, this, [this](const Result<void> &) {
        Q_EMIT departmentsRead(m_departments);
        askPeople();
    });
}

void PeopleSync::askPeople()
{
    PortalClient *client = m_connections.client(m_connection);
    if (!client)
        return Q_EMIT finished(Failure::of(Failure::Kind::NoConnection));
    const PeopleQuestion question{.after = m_state.after,
                                  .whom = PeopleQuestion::Whom::Working,
                                  .pages = m_pages,
                                  .isCounting = !m_state.isComplete() && !m_isCounted};
    client->people(question, this, [this](const Result<PeopleSlice> &slice) {
        if (slice)
            takePeople(*slice);
        else
            tryAgain(&PeopleSync::askPeople, slice.error());
    });
}

void PeopleSync::takePeople(const PeopleSlice &slice)
{
    noteSuccess(slice);
    if (slice.total) {
        m_isCounted = true;
        Q_EMIT counted(*slice.total);
    }
    m_state.after = slice.last;
    write(slice.people, slice.isLast ? &PeopleSync::finishPass : &PeopleSync::askPeople);
}

void PeopleSync::finishPass()
{
    if (!m_state.isPassUnderWay())
        return askThoseWhoLeft();
    m_state.finishedPasses = m_state.pass;
    m_state.finishedAt = m_now();
    m_store.finishPass(m_connection, m_state, this, [this](const Result<QList<PersonId>> &left) {
        if (left)
            Q_EMIT peopleLeft(*left);
        Q_EMIT stateChanged(m_state);
        askThoseWhoLeft();
    });
}

void PeopleSync::askThoseWhoLeft()
{
    PortalClient *client = m_connections.client(m_connection);
    if (!client)
        return Q_EMIT finished(Failure::of(Failure::Kind::NoConnection));
    const PeopleQuestion question{
        .after = m_leftAfter, .whom = PeopleQuestion::Whom::Left, .pages = m_pages};
    client->people(question, this, [this](const Result<PeopleSlice> &slice) {
        if (slice)
            takeThoseWhoLeft(*slice);
        else
            tryAgain(&PeopleSync::askThoseWhoLeft, slice.error());
    });
}

void PeopleSync::takeThoseWhoLeft(const PeopleSlice &slice)
{
    noteSuccess(slice);
    // A portal that does not know the condition answers with everybody.
    QList<PersonRecord> left = slice.people;
    left.removeIf([](const PersonRecord &record) { return record.person.active; });
    m_leftAfter = slice.last;
    if (!slice.isLast)
        return write(left, &PeopleSync::askThoseWhoLeft);
    m_store.writePeople(m_connection, left, m_state, this, [this, left](const Result<void> &) {
        Q_EMIT peopleRead(left);
        Q_EMIT finished({});
    });
}

// What the disk refuses is known until the program ends, and is asked for again at the next start.
void PeopleSync::write(const QList<PersonRecord> &people, Step next)
{
    m_store.writePeople(m_connection, people, m_state, this,
                        [this, people, next](const Result<void> &) {
                            Q_EMIT stateChanged(m_state);
                            Q_EMIT peopleRead(people);
                            (this->*next)();
                        });
}

void PeopleSync::noteSuccess(const PeopleSlice &slice)
{
    m_failures = 0;
    m_pages = std::min(m_pages * 2, int(maxBatchCommands));
    if (slice.operating > muchOperating)
        m_pages = fewPages;
}

void PeopleSync::tryAgain(Step step, const Failure &failure)
{
    const Remedy remedy = remedyFor(failure);
    if (remedy == Remedy::None || ++m_failures > mostFailuresInARow)
        return Q_EMIT finished(failure);
    if (remedy == Remedy::AskForLess)
        m_pages = std::max(1, m_pages / 2);
    m_pause.disconnect();
    connect(&m_pause, &QTimer::timeout, this, step);
    m_pause.start(firstPause * (1 << m_failures) / 2);
}
