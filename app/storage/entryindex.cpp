// SPDX-License-Identifier: Apache-2.0
#include "entryindex.h"

#include "entryrow.h"
#include "searchtext.h"
#include "sqlstatement.h"
#include "storednames.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Without a text only the index is read, which holds nothing but phases and numbers.
const QStringList &indexTables()
{
    static const QStringList statements = {
        u"CREATE TABLE summaries ("
        "number INTEGER PRIMARY KEY REFERENCES entries (number),"
        "id TEXT NOT NULL,"
        "portal TEXT NOT NULL,"
        "bot TEXT NOT NULL,"
        "title TEXT NOT NULL,"
        "color TEXT,"
        "people INTEGER NOT NULL,"
        "entity_type TEXT NOT NULL,"
        "entity_id TEXT NOT NULL,"
        "created_at INTEGER NOT NULL,"
        "phase TEXT NOT NULL,"
        "chat INTEGER,"
        "search TEXT NOT NULL)"_s,
        u"CREATE INDEX summaries_by_phase ON summaries (phase, number)"_s,
    };
    return statements;
}

Result<void> fill(const QSqlDatabase &database)
{
    Result<QSqlQuery> rows = execute(
        database,
        u"SELECT id, connection, portal, sender, draft, NULL, created_at, state FROM entries"_s);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const Result<Entry> entry = readEntryRow(*rows);
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto written = EntryIndex::write(database, *entry); !written)
            return written;
    }
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return {};
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

//! " WHERE …", or nothing, and the values for its places.
struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const EntryFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    if (!filter.phases.isEmpty()) {
        conditions += "phase IN ("_L1 + placeholders(filter.phases.size()) + u')';
        for (const EntryPhase phase : filter.phases)
            values.append(storedName(phase));
    }
    const QStringList words = searchWordsOf(filter.text);
    for (const QString &word : words) {
        conditions += u"instr(search, ?) > 0"_s;
        values.append(word);
    }
    if (conditions.isEmpty())
        return {};
    return {" WHERE "_L1 + conditions.join(" AND "_L1), values};
}

Result<QList<EntryNumber>> numbersOf(const QSqlDatabase &database, const QString &sql,
                                     const QVariantList &values)
{
    Result<QSqlQuery> rows = execute(database, sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<EntryNumber> numbers;
    while (rows->next())
        numbers.append(EntryNumber(rows->value(0).toLongLong()));
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return numbers;
}

Result<EntrySummary> summaryIn(const QSqlQuery &row)
{
    const QString id = row.value(1).toString();
    const auto phase = fromStoredName<EntryPhase>(row.value(10).toString());
    if (!phase)
        return std::unexpected(damagedStore(id));
    const QVariant chat = row.value(11);
    return EntrySummary{
        .id = EntryId(QUuid(id)),
        .portal = QUrl(row.value(2).toString(), QUrl::StrictMode),
        .bot = row.value(3).toString(),
        .title = row.value(4).toString(),
        .color = fromStoredName<ChatColor>(row.value(5).toString()),
        .people = row.value(6).toInt(),
        .entityType = row.value(7).toString(),
        .entityId = row.value(8).toString(),
        .createdAt = QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC),
        .phase = *phase,
        .chat = chat.isNull() ? std::nullopt : std::optional(ChatId(chat.toLongLong()))};
}

} // namespace

namespace EntryIndex {

Result<void> make(const QSqlDatabase &database)
{
    for (const QString &statement : indexTables()) {
        if (const auto done = execute(database, statement); !done)
            return std::unexpected(done.error());
    }
    return fill(database);
}

Result<void> write(const QSqlDatabase &database, const Entry &entry)
{
    const EntrySummary summary = summaryOf(entry);
    const auto query =
        execute(database,
                u"INSERT OR REPLACE INTO summaries (number, id, portal, bot, title, color, people,"
                " entity_type, entity_id, created_at, phase, chat, search)"
                " SELECT number, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM entries WHERE id = ?"_s,
                {summary.portal.toString(QUrl::FullyEncoded), storedText(summary.bot),
                 storedText(summary.title),
                 summary.color ? QVariant(storedName(*summary.color)) : QVariant(), summary.people,
                 storedText(summary.entityType), storedText(summary.entityId),
                 summary.createdAt.toMSecsSinceEpoch(), storedName(summary.phase),
                 summary.chat ? QVariant(summary.chat->value()) : QVariant(),
                 storedText(searchTextOf(entry)), summary.id.text()});
    if (!query)
        return std::unexpected(query.error());
    return {};
}

// While the chat is the same, so is the text by which the entry is found: it need not be made anew.
Result<void> update(const QSqlDatabase &database, const Entry &entry)
{
    const EntrySummary summary = summaryOf(entry);
    const auto query = execute(
        database, u"UPDATE summaries SET portal = ?, phase = ? WHERE id = ? AND chat IS ?"_s,
        {summary.portal.toString(QUrl::FullyEncoded), storedName(summary.phase), summary.id.text(),
         summary.chat ? QVariant(summary.chat->value()) : QVariant()});
    if (!query)
        return std::unexpected(query.error());
    return query->numRowsAffected() == 1 ? Result<void>() : write(database, entry);
}

Result<QList<EntryNumber>> find(const QSqlDatabase &database, const EntryFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const bool byIndex = searchWordsOf(filter.text).isEmpty();
    Result<QList<EntryNumber>> numbers = numbersOf(
        database,
        u"SELECT number FROM summaries"_s
            + (byIndex ? " INDEXED BY summaries_by_phase"_L1 : QLatin1String()) + condition.sql,
        condition.values);
    if (numbers)
        std::ranges::sort(*numbers, std::greater());
    return numbers;
}

Result<QList<EntryNumber>> findNewest(const QSqlDatabase &database, const EntryFilter &filter,
                                      int most)
{
    const Condition condition = conditionOf(filter);
    return numbersOf(database,
                     u"SELECT number FROM summaries"_s + condition.sql
                         + " ORDER BY number DESC LIMIT ?"_L1,
                     condition.values + QVariantList{most});
}

Result<QHash<EntryNumber, EntrySummary>> read(const QSqlDatabase &database,
                                              const QList<EntryNumber> &numbers)
{
    QVariantList values;
    for (const EntryNumber number : numbers)
        values.append(qint64(number));
    Result<QSqlQuery> rows =
        execute(database,
                u"SELECT number, id, portal, bot, title, color, people, entity_type, entity_id,"
                " created_at, phase, chat FROM summaries WHERE number IN (%1)"_s.arg(
                    placeholders(numbers.size())),
                values);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<EntryNumber, EntrySummary> summaries;
    while (rows->next()) {
        Result<EntrySummary> summary = summaryIn(*rows);
        if (!summary)
            return std::unexpected(summary.error());
        summaries.insert(EntryNumber(rows->value(0).toLongLong()), *std::move(summary));
    }
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return summaries;
}

} // namespace EntryIndex
