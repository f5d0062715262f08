// SPDX-License-Identifier: Apache-2.0
#include "peopleschema.h"

#include "sqlstatement.h"

using namespace Qt::StringLiterals;

namespace {

//! SQLite's application_id of a file of people: "ChwP".
constexpr int peopleMark = 0x43687750;

// A directory is what is known of one connection's people. `seen` is the pass in which somebody was
// read last; departments are numbers with commas between them.
QStringList peopleTables()
{
    return {
        u"CREATE TABLE directories ("
        "number INTEGER PRIMARY KEY,"
        "connection TEXT NOT NULL UNIQUE,"
        "pass INTEGER NOT NULL DEFAULT 1,"
        "finished_passes INTEGER NOT NULL DEFAULT 0,"
        "after INTEGER NOT NULL DEFAULT 0,"
        "finished_at INTEGER)"_s,
        u"CREATE TABLE people ("
        "directory INTEGER NOT NULL,"
        "id INTEGER NOT NULL,"
        "name TEXT NOT NULL,"
        "first_name TEXT NOT NULL,"
        "last_name TEXT NOT NULL,"
        "second_name TEXT NOT NULL,"
        "position TEXT NOT NULL,"
        "email TEXT NOT NULL,"
        "departments TEXT NOT NULL,"
        "kind INTEGER NOT NULL,"
        "active INTEGER NOT NULL,"
        "seen INTEGER NOT NULL, avatar TEXT NOT NULL DEFAULT ''," // as ALTER TABLE writes it
        "PRIMARY KEY (directory, id)) WITHOUT ROWID"_s,
        u"CREATE TABLE departments ("
        "directory INTEGER NOT NULL,"
        "id INTEGER NOT NULL,"
        "name TEXT NOT NULL,"
        "parent INTEGER NOT NULL,"
        "PRIMARY KEY (directory, id)) WITHOUT ROWID"_s,
        u"CREATE TABLE choices ("
        "number INTEGER PRIMARY KEY AUTOINCREMENT,"
        "directory INTEGER NOT NULL,"
        "person INTEGER NOT NULL)"_s,
        u"PRAGMA application_id = %1"_s.arg(peopleMark),
        u"PRAGMA user_version = %1"_s.arg(peopleSchemaVersion),
    };
}

//! Pictures came with version 2. Everybody is read again, so that those who are known get theirs.
QStringList pictureColumn()
{
    return {u"ALTER TABLE people ADD COLUMN avatar TEXT NOT NULL DEFAULT ''"_s,
            u"UPDATE directories SET finished_at = NULL"_s,
            u"PRAGMA user_version = %1"_s.arg(peopleSchemaVersion)};
}

//! What makes the file one of this version; nothing where it is one already, a failure for what no
//! version has written.
Result<QStringList> missingSteps(const QSqlDatabase &database)
{
    const Result<int> version = readNumber(database, u"PRAGMA user_version"_s);
    const Result<int> mark = readNumber(database, u"PRAGMA application_id"_s);
    const Result<int> contents = readNumber(database, u"SELECT count(*) FROM sqlite_master"_s);
    for (const Result<int> &number : {version, mark, contents}) {
        if (!number)
            return std::unexpected(number.error());
    }
    if (*version == 0 && *mark == 0 && *contents == 0)
        return peopleTables();
    if (*mark == peopleMark && *version == peopleSchemaVersion)
        return QStringList();
    if (*mark == peopleMark && *version == 1)
        return pictureColumn();
    return std::unexpected(
        Failure::ofStore(Failure::StoreTrouble::Damaged, database.databaseName()));
}

} // namespace

Result<void> preparePeople(const QSqlDatabase &database)
{
    const Result<QStringList> steps = missingSteps(database);
    if (!steps)
        return std::unexpected(steps.error());
    // NORMAL: a power cut may take the last people away, never the file's wholeness; and nobody who
    // writes the journal waits for a disk because of them.
    if (const auto ready = executeAll(
            database, {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s});
        !ready)
        return ready;
    if (steps->isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto made = executeAll(database, *steps); !made)
        return made;
    return transaction->commit();
}
