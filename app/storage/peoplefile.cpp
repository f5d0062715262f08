// SPDX-License-Identifier: Apache-2.0
#include "peoplefile.h"

#include "peopleschema.h"
#include "personrow.h"
#include "setaside.h"
#include "sqlstatement.h"

#include <QSqlError>
#include <QUuid>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 300; // more than anybody's memory of choices holds

Result<void> writeState(const QSqlDatabase &database, qint64 directory, const SyncState &state)
{
    return withoutRows(execute(
        database,
        u"UPDATE directories SET pass = ?, finished_passes = ?, after = ?,"
        " finished_at = ? WHERE number = ?"_s,
        {state.pass, state.finishedPasses, state.after.value(),
         state.finishedAt.isValid() ? QVariant(state.finishedAt.toMSecsSinceEpoch()) : QVariant(),
         directory}));
}

Result<QList<PersonId>> idsOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<PersonId> ids;
    while (rows->next())
        ids.append(PersonId(rows->value(0).toLongLong()));
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return ids;
}

} // namespace

PeopleFile::PeopleFile(QString file)
    : m_file(std::move(file))
{
}

PeopleFile::~PeopleFile()
{
    Q_ASSERT(m_connectionName.isEmpty());
}

QSqlDatabase PeopleFile::database() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> PeopleFile::open()
{
    m_connectionName = u"people-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<void> opened = connectToFile();
    if (!opened)
        close();
    return opened;
}

Result<void> PeopleFile::connectToFile()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(m_file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s); // nobody else should be there
    if (!connection.open())
        return std::unexpected(storeFailure(connection.lastError()));
    return preparePeople(connection);
}

void PeopleFile::close()
{
    if (m_connectionName.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

template <typename T>
Result<T> PeopleFile::transact(ConnectionId connection,
                               const std::function<Result<T>(qint64)> &work)
{
    Result<T> result = tryTransact(connection, work);
    if (!result && result.error().storeTrouble == Failure::StoreTrouble::Damaged) {
        close();
        std::ignore = setFileAside(m_file);
    }
    return result;
}

template <typename T>
Result<T> PeopleFile::tryTransact(ConnectionId connection,
                                  const std::function<Result<T>(qint64)> &work)
{
    if (m_connectionName.isEmpty()) {
        if (const auto opened = open(); !opened)
            return std::unexpected(opened.error());
    }
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<qint64> directory = directoryOf(connection);
    if (!directory)
        return std::unexpected(directory.error());
    Result<T> result = work(*directory);
    if (!result)
        return result;
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return result;
}

Result<qint64> PeopleFile::directoryOf(ConnectionId connection) const
{
    const auto made =
        execute(database(), u"INSERT OR IGNORE INTO directories (connection) VALUES (?)"_s,
                {connection.text()});
    if (!made)
        return std::unexpected(made.error());
    Result<QSqlQuery> row = execute(
        database(), u"SELECT number FROM directories WHERE connection = ?"_s, {connection.text()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<SyncState> PeopleFile::state(ConnectionId connection)
{
    return transact<SyncState>(connection, [this](qint64 directory) -> Result<SyncState> {
        Result<QSqlQuery> row = execute(database(),
                                        u"SELECT pass, finished_passes, after, finished_at"
                                        " FROM directories WHERE number = ?"_s,
                                        {directory});
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            return SyncState();
        SyncState state{.pass = row->value(0).toInt(),
                        .finishedPasses = row->value(1).toInt(),
                        .after = PersonId(row->value(2).toLongLong()),
                        .finishedAt = {}};
        if (!row->value(3).isNull())
            state.finishedAt = QDateTime::fromMSecsSinceEpoch(row->value(3).toLongLong(), Qt::UTC);
        return state;
    });
}

Result<QList<PersonRecord>> PeopleFile::people(ConnectionId connection, PersonId after, int limit)
{
    using People = QList<PersonRecord>;
    return transact<People>(connection, [this, after, limit](qint64 directory) -> Result<People> {
        return PersonRow::read(database(), directory, after, limit);
    });
}

Result<void> PeopleFile::writePeople(ConnectionId connection, const QList<PersonRecord> &people,
                                     const SyncState &state)
{
    return transact<void>(connection, [this, &people, &state](qint64 directory) {
        const auto written = PersonRow::write(database(), directory, people, state.pass);
        return written ? writeState(database(), directory, state) : written;
    });
}

Result<QList<PersonId>> PeopleFile::finishPass(ConnectionId connection, const SyncState &state)
{
    using Left = QList<PersonId>;
    return transact<Left>(connection, [this, &state](qint64 directory) -> Result<Left> {
        Result<Left> left = idsOf(execute(
            database(), u"SELECT id FROM people WHERE directory = ? AND active AND seen < ?"_s,
            {directory, state.pass}));
        if (!left)
            return left;
        const auto marked =
            execute(database(),
                    u"UPDATE people SET active = 0 WHERE directory = ? AND active AND seen < ?"_s,
                    {directory, state.pass});
        if (!marked)
            return std::unexpected(marked.error());
        if (const auto written = writeState(database(), directory, state); !written)
            return std::unexpected(written.error());
        return left;
    });
}

Result<QList<Department>> PeopleFile::departments(ConnectionId connection)
{
    using Departments = QList<Department>;
    return transact<Departments>(connection, [this](qint64 directory) -> Result<Departments> {
        Result<QSqlQuery> rows =
            execute(database(), u"SELECT id, name, parent FROM departments WHERE directory = ?"_s,
                    {directory});
        if (!rows)
            return std::unexpected(rows.error());
        Departments departments;
        while (rows->next())
            departments.append({.id = DepartmentId(rows->value(0).toLongLong()),
                                .name = rows->value(1).toString(),
                                .parent = DepartmentId(rows->value(2).toLongLong())});
        if (rows->lastError().isValid())
            return std::unexpected(storeFailure(rows->lastError()));
        return departments;
    });
}

Result<void> PeopleFile::writeDepartments(ConnectionId connection,
                                          const QList<Department> &departments)
{
    return transact<void>(connection, [this, &departments](qint64 directory) -> Result<void> {
        const auto cleared =
            execute(database(), u"DELETE FROM departments WHERE directory = ?"_s, {directory});
        if (!cleared)
            return std::unexpected(cleared.error());
        for (const Department &department : departments) {
            const auto written =
                execute(database(), u"INSERT OR REPLACE INTO departments VALUES (?, ?, ?, ?)"_s,
                        {directory, department.id.value(), storedText(department.name),
                         department.parent.value()});
            if (!written)
                return std::unexpected(written.error());
        }
        return {};
    });
}

Result<QList<PersonId>> PeopleFile::choices(ConnectionId connection)
{
    using Choices = QList<PersonId>;
    return transact<Choices>(connection, [this](qint64 directory) {
        return idsOf(execute(database(),
                             u"SELECT person FROM choices WHERE directory = ? ORDER BY number"_s,
                             {directory}));
    });
}

Result<void> PeopleFile::noteChoice(ConnectionId connection, PersonId person)
{
    return transact<void>(connection, [this, person](qint64 directory) {
        const auto added =
            execute(database(), u"INSERT INTO choices (directory, person) VALUES (?, ?)"_s,
                    {directory, person.value()});
        if (!added)
            return withoutRows(added);
        return withoutRows(execute(
            database(),
            u"DELETE FROM choices WHERE directory = ? AND number <= (SELECT number FROM choices"
            " WHERE directory = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
            {directory, directory, mostChoices}));
    });
}

Result<void> PeopleFile::forget(ConnectionId connection)
{
    return transact<void>(connection, [this](qint64 directory) -> Result<void> {
        for (const auto &table : {"people"_L1, "departments"_L1, "choices"_L1}) {
            const auto gone = execute(
                database(), u"DELETE FROM %1 WHERE directory = ?"_s.arg(table), {directory});
            if (!gone)
                return withoutRows(gone);
        }
        return withoutRows(
            execute(database(), u"DELETE FROM directories WHERE number = ?"_s, {directory}));
    });
}
