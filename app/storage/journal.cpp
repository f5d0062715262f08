// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include "journalstore.h"
#include "storagethread.h"

Journal::Journal(QString file, StorageThread &thread, QObject *parent)
    : QObject(parent)
    , m_store(std::make_shared<JournalStore>(std::move(file)))
    , m_thread(thread)
{
}

// The connection is closed in the thread that opened it.
Journal::~Journal()
{
    m_thread.run([store = std::move(m_store)] { store->close(); }, nullptr, {});
}

template <typename Answer>
void Journal::run(std::function<Answer(JournalStore &)> work, QObject *context,
                  std::function<void(Answer)> done)
{
    auto answer = std::make_shared<Answer>();
    m_thread.run([store = m_store, work = std::move(work), answer] { *answer = work(*store); },
                 context, [answer, done = std::move(done)] { done(std::move(*answer)); });
}

void Journal::open(QObject *context, std::function<void(Result<void>)> done)
{
    run<Result<void>>([](JournalStore &store) { return store.open(); }, context, std::move(done));
}

void Journal::setAside(QObject *context, std::function<void(Result<QString>)> done)
{
    run<Result<QString>>([](JournalStore &store) { return store.setAside(); }, context,
                         std::move(done));
}

void Journal::add(const Entry &entry, QObject *context, std::function<void(Result<void>)> done)
{
    run<Result<void>>([entry](JournalStore &store) { return store.add(entry); }, context,
                      std::move(done));
}

void Journal::update(const Entry &entry, QObject *context, std::function<void(Result<void>)> done)
{
    run<Result<void>>([entry](JournalStore &store) { return store.update(entry); }, context,
                      std::move(done));
}

void Journal::load(int closedLimit, QObject *context,
                   std::function<void(Result<QList<Entry>>)> done)
{
    run<Result<QList<Entry>>>(
        [closedLimit](JournalStore &store) { return store.load(closedLimit); }, context,
        std::move(done));
}

void Journal::find(const EntryFilter &filter, QObject *context,
                   std::function<void(Result<QList<EntryNumber>>)> done)
{
    run<Result<QList<EntryNumber>>>([filter](JournalStore &store) { return store.find(filter); },
                                    context, std::move(done));
}

void Journal::findNewest(const EntryFilter &filter, int most, QObject *context,
                         std::function<void(Result<QList<EntryNumber>>)> done)
{
    run<Result<QList<EntryNumber>>>(
        [filter, most](JournalStore &store) { return store.findNewest(filter, most); }, context,
        std::move(done));
}

void Journal::summaries(const QList<EntryNumber> &numbers, QObject *context,
                        std::function<void(Result<QHash<EntryNumber, EntrySummary>>)> done)
{
    run<Result<QHash<EntryNumber, EntrySummary>>>(
        [numbers](JournalStore &store) { return store.summaries(numbers); }, context,
        std::move(done));
}

void Journal::removeOf(ConnectionId connection, QObject *context,
                       std::function<void(Result<void>)> done)
{
    run<Result<void>>([connection](JournalStore &store) { return store.removeOf(connection); },
                      context, std::move(done));
}

void Journal::entry(EntryId id, QObject *context, std::function<void(Result<Entry>)> done)
{
    run<Result<Entry>>([id](JournalStore &store) { return store.entry(id); }, context,
                       std::move(done));
}

void Journal::saveDraft(const ChatDraft &draft, QObject *context,
                        std::function<void(Result<void>)> done)
{
    run<Result<void>>([draft](JournalStore &store) { return store.saveDraft(draft); }, context,
                      std::move(done));
}

void Journal::loadDraft(QObject *context,
                        std::function<void(Result<std::optional<ChatDraft>>)> done)
{
    run<Result<std::optional<ChatDraft>>>([](JournalStore &store) { return store.loadDraft(); },
                                          context, std::move(done));
}

void Journal::setLookUpsProven(ConnectionId connection, QObject *context,
                               std::function<void(Result<void>)> done)
{
    run<Result<void>>(
        [connection](JournalStore &store) { return store.setLookUpsProven(connection); }, context,
        std::move(done));
}

void Journal::loadProven(QObject *context, std::function<void(Result<QList<ConnectionId>>)> done)
{
    run<Result<QList<ConnectionId>>>([](JournalStore &store) { return store.loadProven(); },
                                     context, std::move(done));
}

void Journal::savePace(const StoredPace &pace, QObject *context,
                       std::function<void(Result<void>)> done)
{
    run<Result<void>>([pace](JournalStore &store) { return store.savePace(pace); }, context,
                      std::move(done));
}

void Journal::loadPaces(QObject *context, std::function<void(Result<QList<StoredPace>>)> done)
{
    run<Result<QList<StoredPace>>>([](JournalStore &store) { return store.loadPaces(); }, context,
                                   std::move(done));
}
