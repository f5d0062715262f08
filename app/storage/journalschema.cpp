// SPDX-License-Identifier: Apache-2.0
#include "journalschema.h"

#include "entryindex.h"
#include "sqlstatement.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

//! SQLite's application_id of a journal: "Chwr".
constexpr int applicationMark = 0x43687772;

// Version 1. Times are milliseconds since 1970, UTC. What is only read as a whole is JSON.
const QStringList &tables()
{
    static const QStringList statements = {
        u"CREATE TABLE entries ("
        "number INTEGER PRIMARY KEY AUTOINCREMENT,"
        "id TEXT NOT NULL UNIQUE,"
        "connection TEXT NOT NULL,"
        "portal TEXT NOT NULL,"
        "sender TEXT NOT NULL,"
        "draft TEXT NOT NULL,"
        "avatar BLOB,"
        "created_at INTEGER NOT NULL,"
        "open INTEGER NOT NULL,"
        "state TEXT NOT NULL)"_s,
        u"CREATE INDEX entries_by_openness ON entries (open, number)"_s,
        u"CREATE TABLE story ("
        "entry TEXT NOT NULL REFERENCES entries (id),"
        "number INTEGER NOT NULL,"
        "line TEXT NOT NULL,"
        "PRIMARY KEY (entry, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE saved_draft ("
        "number INTEGER PRIMARY KEY CHECK (number = 1),"
        "draft TEXT NOT NULL,"
        "avatar BLOB)"_s,
        u"CREATE TABLE proven_connections (connection TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID"_s,
    };
    return statements;
}

Failure refused(Failure::StoreTrouble trouble, const QSqlDatabase &database)
{
    return Failure::ofStore(trouble, database.databaseName());
}

//! Which version the file has, 0 for an empty one; a failure for what is not ours to write.
Result<int> recognise(const QSqlDatabase &database)
{
    const Result<int> version = readNumber(database, u"PRAGMA user_version"_s);
    const Result<int> owner = readNumber(database, u"PRAGMA application_id"_s);
    const Result<int> contents = readNumber(database, u"SELECT count(*) FROM sqlite_master"_s);
    for (const Result<int> &number : {version, owner, contents}) {
        if (!number)
            return std::unexpected(number.error());
    }
    const bool empty = *version == 0 && *owner == 0 && *contents == 0;
    if (!empty && *owner != applicationMark)
        return std::unexpected(refused(Failure::StoreTrouble::Damaged, database));
    if (*version > journalSchemaVersion)
        return std::unexpected(refused(Failure::StoreTrouble::Newer, database));
    return *version;
}

Result<void> makeTables(const QSqlDatabase &database)
{
    return executeAll(database,
                      tables() + QStringList{u"PRAGMA application_id = %1"_s.arg(applicationMark)});
}

Result<void> makePaces(const QSqlDatabase &database)
{
    return executeAll(database,
                      {u"CREATE TABLE paces ("
                       "portal TEXT PRIMARY KEY NOT NULL,"
                       "level REAL NOT NULL,"
                       "pause INTEGER NOT NULL,"
                       "at INTEGER NOT NULL) WITHOUT ROWID"_s});
}

//! Step n brings a file from version n to n + 1. Steps that were released are never changed.
//! Whoever adds one puts a file of the version before it beside tests/data/journal-v1.sql, with
//! rows that only that version could have, and names it in tst_entryindex.
constexpr std::array<Result<void> (*)(const QSqlDatabase &), journalSchemaVersion> steps = {
    makeTables,
    EntryIndex::make,
    makePaces,
};

Result<void> bringUpToDate(const QSqlDatabase &database, int version)
{
    if (version == journalSchemaVersion)
        return {};
    for (int step = version; step < journalSchemaVersion; ++step) {
        if (const auto done = steps.at(size_t(step))(database); !done)
            return done;
    }
    return executeAll(database, {u"PRAGMA user_version = %1"_s.arg(journalSchemaVersion)});
}

} // namespace

Result<void> prepareJournal(const QSqlDatabase &database)
{
    const Result<int> version = recognise(database);
    if (!version)
        return std::unexpected(version.error());
    const auto ready = executeAll(database,
                                  {u"PRAGMA journal_mode = WAL"_s,
                                   u"PRAGMA synchronous = FULL"_s, // a commit outlives a power cut
                                   u"PRAGMA foreign_keys = ON"_s});
    if (!ready)
        return ready;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto done = bringUpToDate(database, *version); !done)
        return done;
    return transaction->commit();
}

Result<void> checkJournal(const QSqlDatabase &database)
{
    Result<QSqlQuery> answer = execute(database, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return std::unexpected(answer.error());
    const QString words = answer->next() ? answer->value(0).toString() : QString();
    if (words != "ok"_L1)
        return std::unexpected(Failure::ofStore(Failure::StoreTrouble::Damaged, words));
    return {};
}
