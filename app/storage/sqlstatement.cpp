// SPDX-License-Identifier: Apache-2.0
#include "sqlstatement.h"

#include <QSqlError>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Source: sqlite.org/rescode.html (2026); the lower byte is the primary code.
constexpr int noRoomForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE: what a full disk says first

Failure::StoreTrouble troubleOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == noRoomForSharedMemory)
        return Failure::StoreTrouble::Full;
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Failure::StoreTrouble::Locked;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN: no folder, or what must stand beside the file cannot
        return Failure::StoreTrouble::ReadOnly;
    case 13: // SQLITE_FULL
        return Failure::StoreTrouble::Full;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::StoreTrouble::Damaged;
    default:
        return Failure::StoreTrouble::Other;
    }
}

} // namespace

Failure storeFailure(const QSqlError &error)
{
    return Failure::ofStore(troubleOf(error), error.databaseText());
}

Result<QSqlQuery> execute(const QSqlDatabase &database, const QString &sql,
                          const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storeFailure(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(storeFailure(query.lastError()));
    return query;
}

QString storedText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void> withoutRows(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : std::unexpected(query.error());
}

Result<void> executeAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = execute(database, statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<int> readNumber(const QSqlDatabase &database, const QString &sql)
{
    Result<QSqlQuery> query = execute(database, sql);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

// IMMEDIATE: a file that cannot be written says so here, not half-way through.
Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = execute(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (const auto done = execute(m_database, u"COMMIT"_s); !done)
        return std::unexpected(done.error());
    m_open = false;
    return {};
}
