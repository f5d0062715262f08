// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"
#include "storedpace.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <functional>

class QSqlQuery;
class Transaction;

//! The journal's file. Blocks, and belongs to the thread that opened it; Journal is what others
//! use.
class JournalStore final {
public:
    explicit JournalStore(QString file);
    ~JournalStore();
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;

    [[nodiscard]] Result<void> open();
    void close();
    //! Closes, and renames the file and what SQLite keeps beside it; open() begins a new one then.
    //! Gives the file's new path. Nothing is deleted or overwritten.
    [[nodiscard]] Result<QString> setAside();

    [[nodiscard]] Result<void> add(const Entry &entry);
    [[nodiscard]] Result<void> update(const Entry &entry);
    [[nodiscard]] Result<QList<Entry>> load(int closedLimit);

    [[nodiscard]] Result<QList<EntryNumber>> find(const EntryFilter &filter);
    [[nodiscard]] Result<QList<EntryNumber>> findNewest(const EntryFilter &filter, int most);
    [[nodiscard]] Result<QHash<EntryNumber, EntrySummary>>
    summaries(const QList<EntryNumber> &numbers);
    [[nodiscard]] Result<void> removeOf(ConnectionId connection);
    [[nodiscard]] Result<Entry> entry(EntryId id);

    [[nodiscard]] Result<void> saveDraft(const ChatDraft &draft);
    [[nodiscard]] Result<std::optional<ChatDraft>> loadDraft();

    [[nodiscard]] Result<void> setLookUpsProven(ConnectionId connection);
    [[nodiscard]] Result<QList<ConnectionId>> loadProven();

    [[nodiscard]] Result<void> savePace(const StoredPace &pace);
    [[nodiscard]] Result<QList<StoredPace>> loadPaces();

private:
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Result<void> connectToFile();
    [[nodiscard]] Result<Transaction> begin() const;
    [[nodiscard]] Result<void> transact(const std::function<Result<void>()> &writes);
    [[nodiscard]] Result<void> insertEntry(const Entry &entry);
    [[nodiscard]] Result<void> writeState(const Entry &entry);
    [[nodiscard]] Result<void> appendStory(const Entry &entry);
    [[nodiscard]] Result<Entry> readEntry(const QSqlQuery &row);
    [[nodiscard]] Result<QList<StoryLine>> readStory(const QString &entryId);

    QString m_file;
    QString m_connectionName;
    Failure m_whyClosed; // what every use is answered with until open() has worked
};
