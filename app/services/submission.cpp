// SPDX-License-Identifier: Apache-2.0
#include "submission.h"

#include "connections.h"
#include "journal.h"
#include "pacekeeper.h"
#include "runningentry.h"
#include "similarity.h"
#include "wallclockwatch.h"

#include <algorithm>

using namespace Settlement;

namespace {

//! Of those that are closed; enough to know a repeated chat again.
constexpr int closedEntriesAtHand = 200;

} // namespace

Submission::Submission(Connections &connections, Journal &journal, Clock clock, Plan plan,
                       QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_journal(journal)
    , m_paces(std::make_unique<PaceKeeper>(connections, journal, clock))
    , m_desk(new EntryDesk{connections, journal, *m_paces, clock, std::move(plan), {}})
    , m_wallClock(std::make_unique<WallClockWatch>(std::move(clock)))
{
    connect(m_wallClock.get(), &WallClockWatch::moved, this, &Submission::tellTimesAnew);
    connect(&connections, &Connections::available, this, &Submission::resume);
    connect(&connections, &Connections::forgotten, this, &Submission::suspend);
}

Submission::~Submission()
{
    qDeleteAll(m_newestFirst); // before the desk
}

void Submission::start(QObject *context, std::function<void(Result<void>)> done)
{
    const auto answer = [receiver = QPointer(context),
                         done = std::move(done)](const Result<void> &result) {
        if (receiver)
            done(result);
    };
    readJournal([this, answer](const Result<void> &read) {
        if (!read && read.error().storeTrouble == Failure::StoreTrouble::Damaged)
            beginNewJournal(answer);
        else
            answer(read);
    });
}

void Submission::readJournal(const std::function<void(Result<void>)> &done)
{
    m_journal.open(this, [this, done](const Result<void> &opened) {
        if (!opened)
            return done(opened);
        m_paces->start();
        readProven(done);
    });
}

void Submission::beginNewJournal(const std::function<void(Result<void>)> &done)
{
    m_journal.setAside(this, [this, done](const Result<QString> &path) {
        if (!path)
            return done(std::unexpected(path.error()));
        Q_EMIT journalSetAside(*path);
        readJournal(done);
    });
}

void Submission::readProven(const std::function<void(Result<void>)> &done)
{
    m_journal.loadProven(this, [this, done](const Result<QList<ConnectionId>> &proven) {
        if (!proven)
            return done(std::unexpected(proven.error()));
        for (const ConnectionId &id : *proven)
            m_desk->proven.insert(id);
        readEntries(done);
    });
}

void Submission::readEntries(const std::function<void(Result<void>)> &done)
{
    m_journal.load(closedEntriesAtHand, this, [this, done](const Result<QList<Entry>> &entries) {
        if (!entries)
            return done(std::unexpected(entries.error()));
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) // oldest first
            restart(*entry);
        done({});
    });
}

void Submission::restart(const Entry &entry)
{
    RunningEntry &running = add(entry, EntryOrigin::Journal);
    running.take(Event::Restarted{});
    if (!m_connections.client(entry.connection))
        running.take(Event::ConnectionGone{});
}

void Submission::resume(ConnectionId connection)
{
    for (RunningEntry *running : std::as_const(m_newestFirst)) {
        if (running->entry().connection == connection)
            running->take(Event::ConnectionBack{});
    }
}

void Submission::suspend(ConnectionId connection)
{
    for (RunningEntry *running : std::as_const(m_newestFirst)) {
        if (running->entry().connection == connection)
            running->take(Event::ConnectionGone{});
    }
}

EntryId Submission::submit(const ChatDraft &draft)
{
    Entry entry;
    entry.id = EntryId::create();
    if (const Connection *connection = m_connections.current()) {
        entry.connection = connection->id;
        entry.portal = connection->portal;
        entry.sender = connection->sender;
    }
    entry.draft = draft;
    entry.createdAt = m_desk->clock.wallTime().toUTC();
    add(entry, EntryOrigin::New).takeLater(Event::Submitted{});
    return entry.id;
}

void Submission::decide(EntryId id, Decision decision, std::optional<ChatId> chat)
{
    if (RunningEntry *running = find(id))
        running->take(Event::Decided{decision, chat});
}

void Submission::postMessage(EntryId id)
{
    if (RunningEntry *running = find(id))
        running->postMessage();
}

void Submission::postMessage(const Entry &entry)
{
    if (!find(entry.id))
        add(entry, EntryOrigin::Journal);
    postMessage(entry.id);
}

void Submission::saveDraft(const ChatDraft &draft, QObject *context,
                           std::function<void(Result<void>)> done)
{
    m_journal.saveDraft(draft, context, std::move(done));
}

void Submission::loadDraft(QObject *context,
                           std::function<void(Result<std::optional<ChatDraft>>)> done)
{
    m_journal.loadDraft(context, std::move(done));
}

const Entry *Submission::entry(EntryId id) const
{
    const RunningEntry *running = find(id);
    return running ? &running->entry() : nullptr;
}

QList<EntryId> Submission::openEntries() const
{
    QList<EntryId> open;
    for (const RunningEntry *running : m_newestFirst) {
        if (isOpen(running->entry().state.phase))
            open.append(running->entry().id);
    }
    return open;
}

Submission::OpenCount Submission::openEntriesOf(ConnectionId connection) const
{
    OpenCount count;
    for (const RunningEntry *running : m_newestFirst) {
        const Entry &entry = running->entry();
        if (entry.connection != connection || !isOpen(entry.state.phase))
            continue;
        ++(entry.state.phase == EntryPhase::Sending ? count.beingSent : count.waiting);
    }
    return count;
}

void Submission::removeEntriesOf(ConnectionId connection)
{
    QList<EntryId> removed;
    for (RunningEntry *running : QList(m_newestFirst)) {
        if (running->entry().connection != connection)
            continue;
        removed.append(running->entry().id);
        m_newestFirst.removeOne(running);
        delete running;
    }
    m_desk->proven.remove(connection);
    for (const EntryId &id : std::as_const(removed))
        Q_EMIT entryChanged(id);
    m_journal.removeOf(connection, this, [this](const Result<void> &) { Q_EMIT entriesRemoved(); });
}

std::optional<SendStage> Submission::stage(EntryId id) const
{
    const RunningEntry *running = find(id);
    return running ? running->stage() : std::nullopt;
}

std::optional<QDateTime> Submission::settledBy(EntryId id) const
{
    const RunningEntry *running = find(id);
    if (!running)
        return std::nullopt;
    const Entry &entry = running->entry();
    const auto within = Settlement::settledWithin(entry.state, m_desk->clock.now(),
                                                  m_desk->planFor(entry.connection));
    return within ? std::optional(m_desk->clock.wallTime().addMSecs(within->count()))
                  : std::nullopt;
}

const Entry *Submission::similarTo(const ChatDraft &draft) const
{
    const Connection *connection = m_connections.current();
    if (!connection)
        return nullptr;
    const QDateTime now = m_desk->clock.wallTime();
    const auto again = std::ranges::find_if(m_newestFirst, [&](const RunningEntry *running) {
        return looksLikeAgain(draft, connection->portal, connection->sender.me.id, running->entry(),
                              now);
    });
    return again == m_newestFirst.cend() ? nullptr : &(*again)->entry();
}

RunningEntry *Submission::find(EntryId id) const
{
    const auto found = std::ranges::find_if(
        m_newestFirst, [id](const RunningEntry *running) { return running->entry().id == id; });
    return found == m_newestFirst.cend() ? nullptr : *found;
}

RunningEntry &Submission::add(const Entry &entry, EntryOrigin origin)
{
    auto *running = new RunningEntry(entry, origin, *m_desk, this);
    m_newestFirst.prepend(running);
    const EntryId id = entry.id;
    connect(running, &RunningEntry::changed, this, [this, id] { onEntryChanged(id); });
    connect(running, &RunningEntry::stageChanged, this, [this, id] { Q_EMIT stageChanged(id); });
    connect(running, &RunningEntry::draftReturned, this,
            [this, running, id] { Q_EMIT draftReturned(id, running->entry().draft); });
    connect(running, &RunningEntry::lookUpsProven, this,
            [this, running] { prove(running->entry().connection); });
    return *running;
}

void Submission::onEntryChanged(EntryId id)
{
    m_wallClock->setWatching(!entriesBeingChecked().isEmpty());
    Q_EMIT entryChanged(id);
}

QList<EntryId> Submission::entriesBeingChecked() const
{
    QList<EntryId> checked;
    for (const RunningEntry *running : m_newestFirst) {
        if (running->entry().state.phase == EntryPhase::Checking)
            checked.append(running->entry().id);
    }
    return checked;
}

//! Sentences name the time of day by which it will be known: see settledBy().
void Submission::tellTimesAnew()
{
    const QList<EntryId> checked = entriesBeingChecked();
    for (const EntryId &id : checked)
        Q_EMIT entryChanged(id);
}

void Submission::prove(ConnectionId connection)
{
    m_desk->proven.insert(connection);
    m_journal.setLookUpsProven(connection, this, [](const Result<void> &) { });
}
