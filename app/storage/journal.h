// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"
#include "storedpace.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class JournalStore;
class StorageThread;

//! What was asked of portals, on disk (SQLite, WAL, synchronous=FULL): an entry is there before its
//! first byte leaves. Holds no secret. All calls return at once; \a done runs later in the caller's
//! thread unless \a context has gone, and gets StoreFailed when the disk said no. Work is done in
//! the order of the calls.
class Journal final : public QObject {
    Q_OBJECT

public:
    //! \a file is made when it is first needed. \a thread must outlive the journal.
    Journal(QString file, StorageThread &thread, QObject *parent = nullptr);
    ~Journal() override;

    //! Opens or makes the file; everything else fails with StoreFailed until that has worked.
    void open(QObject *context, std::function<void(Result<void>)> done);

    //! Renames a damaged file, never to be written again, so that open() begins a new one. Gives
    //! its new path.
    void setAside(QObject *context, std::function<void(Result<QString>)> done);

    //! Writes a new entry and takes its draft out of the saved one, in one transaction.
    void add(const Entry &entry, QObject *context, std::function<void(Result<void>)> done);
    //! Writes an entry's state and the story lines that are new.
    void update(const Entry &entry, QObject *context, std::function<void(Result<void>)> done);
    //! All entries that are open, and the latest \a closedLimit closed ones, newest first.
    void load(int closedLimit, QObject *context, std::function<void(Result<QList<Entry>>)> done);

    //! Which entries pass \a filter, newest first.
    void find(const EntryFilter &filter, QObject *context,
              std::function<void(Result<QList<EntryNumber>>)> done);
    //! The first \a most of those; much sooner where many pass.
    void findNewest(const EntryFilter &filter, int most, QObject *context,
                    std::function<void(Result<QList<EntryNumber>>)> done);
    //! Those of \a numbers that are there.
    void summaries(const QList<EntryNumber> &numbers, QObject *context,
                   std::function<void(Result<QHash<EntryNumber, EntrySummary>>)> done);
    //! Takes all entries of \a connection out, and what was proven on it.
    void removeOf(ConnectionId connection, QObject *context,
                  std::function<void(Result<void>)> done);
    //! One entry with its picture's preview.
    void entry(EntryId id, QObject *context, std::function<void(Result<Entry>)> done);

    void saveDraft(const ChatDraft &draft, QObject *context,
                   std::function<void(Result<void>)> done);
    void loadDraft(QObject *context, std::function<void(Result<std::optional<ChatDraft>>)> done);

    //! Remembers that look-ups by our key work on \a connection ("none" counts there).
    void setLookUpsProven(ConnectionId connection, QObject *context,
                          std::function<void(Result<void>)> done);
    void loadProven(QObject *context, std::function<void(Result<QList<ConnectionId>>)> done);

    //! Remembers it in place of what the portal had.
    void savePace(const StoredPace &pace, QObject *context, std::function<void(Result<void>)> done);
    void loadPaces(QObject *context, std::function<void(Result<QList<StoredPace>>)> done);

private:
    template <typename Answer>
    void run(std::function<Answer(JournalStore &)> work, QObject *context,
             std::function<void(Answer)> done);

    std::shared_ptr<JournalStore> m_store; // used in the storage thread only
    StorageThread &m_thread;
};
