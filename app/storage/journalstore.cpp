// SPDX-License-Identifier: Apache-2.0
#include "journalstore.h"

#include "draftcodec.h"
#include "entrycodec.h"
#include "entryindex.h"
#include "entryrow.h"
#include "journalschema.h"
#include "setaside.h"
#include "sqlstatement.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QVariant avatarOf(const ChatDraft &draft)
{
    return draft.avatar ? QVariant(draft.avatar->encoded) : QVariant();
}

} // namespace

JournalStore::JournalStore(QString file)
    : m_file(std::move(file))
    , m_whyClosed(Failure::ofStore(Failure::StoreTrouble::Other, m_file))
{
}

JournalStore::~JournalStore()
{
    Q_ASSERT(m_connectionName.isEmpty());
}

QSqlDatabase JournalStore::database() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> JournalStore::open()
{
    close();
    m_connectionName = u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128);
    Result<void> opened = connectToFile();
    if (!opened) {
        close();
        m_whyClosed = opened.error();
    }
    return opened;
}

Result<void> JournalStore::connectToFile()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(m_file);
    const bool crashed = QFileInfo(m_file + "-wal"_L1).size() > 0; // a good end leaves none
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s); // nobody else should be there
    if (!connection.open())
        return std::unexpected(storeFailure(connection.lastError()));
    Result<void> ready = prepareJournal(connection);
    return ready && crashed ? checkJournal(connection) : ready;
}

void JournalStore::close()
{
    if (m_connectionName.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    m_connectionName.clear();
}

Result<QString> JournalStore::setAside()
{
    close();
    return setFileAside(m_file);
}

Result<Transaction> JournalStore::begin() const
{
    if (m_connectionName.isEmpty())
        return std::unexpected(m_whyClosed);
    return Transaction::begin(database());
}

Result<void> JournalStore::transact(const std::function<Result<void>()> &writes)
{
    Result<Transaction> transaction = begin();
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<void> written = writes(); !written)
        return written;
    return transaction->commit();
}

Result<void> JournalStore::add(const Entry &entry)
{
    return transact([this, &entry]() -> Result<void> {
        if (const auto inserted = insertEntry(entry); !inserted)
            return inserted;
        if (const auto listed = EntryIndex::write(database(), entry); !listed)
            return listed;
        if (const auto told = appendStory(entry); !told)
            return told;
        // Another draft may have been begun while this one waited for its turn: that one stays.
        return withoutRows(execute(database(),
                                   u"DELETE FROM saved_draft WHERE draft = ? AND avatar IS ?"_s,
                                   {columnText(draftToJson(entry.draft)), avatarOf(entry.draft)}));
    });
}

Result<void> JournalStore::update(const Entry &entry)
{
    return transact([this, &entry]() -> Result<void> {
        if (const auto written = writeState(entry); !written)
            return written;
        if (const auto listed = EntryIndex::update(database(), entry); !listed)
            return listed;
        return appendStory(entry);
    });
}

Result<void> JournalStore::insertEntry(const Entry &entry)
{
    return withoutRows(execute(
        database(),
        u"INSERT INTO entries"
        " (id, connection, portal, sender, draft, avatar, created_at, open, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.id.text(), entry.connection.text(), entry.portal.toString(QUrl::FullyEncoded),
         columnText(senderToJson(entry.sender)), columnText(draftToJson(entry.draft)),
         avatarOf(entry.draft), entry.createdAt.toMSecsSinceEpoch(), isOpen(entry.state.phase),
         columnText(stateToJson(entry.state))}));
}

Result<void> JournalStore::writeState(const Entry &entry)
{
    const auto query =
        execute(database(), u"UPDATE entries SET open = ?, state = ? WHERE id = ?"_s,
                {isOpen(entry.state.phase), columnText(stateToJson(entry.state)), entry.id.text()});
    if (query && query->numRowsAffected() != 1)
        return std::unexpected(damagedStore(entry.id.text()));
    return withoutRows(query);
}

Result<void> JournalStore::appendStory(const Entry &entry)
{
    for (qsizetype number = 0; number < entry.story.size(); ++number) {
        const auto query = execute(
            database(), u"INSERT OR IGNORE INTO story (entry, number, line) VALUES (?, ?, ?)"_s,
            {entry.id.text(), number, columnText(storyLineToJson(entry.story.at(number)))});
        if (!query)
            return std::unexpected(query.error());
    }
    return {};
}

Result<QList<Entry>> JournalStore::load(int closedLimit)
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    Result<QSqlQuery> rows =
        execute(database(),
                u"SELECT %1 FROM entries WHERE open OR number IN"
                " (SELECT number FROM entries WHERE NOT open ORDER BY number DESC LIMIT ?)"
                " ORDER BY number DESC"_s.arg(entryColumns),
                {closedLimit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Entry> entries;
    while (rows->next()) {
        const Result<Entry> entry = readEntry(*rows);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*entry);
    }
    if (rows->lastError().isValid())
        return std::unexpected(storeFailure(rows->lastError()));
    return entries;
}

Result<QList<EntryNumber>> JournalStore::find(const EntryFilter &filter)
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return EntryIndex::find(database(), filter);
}

Result<QList<EntryNumber>> JournalStore::findNewest(const EntryFilter &filter, int most)
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return EntryIndex::findNewest(database(), filter, most);
}

Result<QHash<EntryNumber, EntrySummary>> JournalStore::summaries(const QList<EntryNumber> &numbers)
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return EntryIndex::read(database(), numbers);
}

Result<Entry> JournalStore::entry(EntryId id)
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    Result<QSqlQuery> row = execute(
        database(), u"SELECT %1 FROM entries WHERE id = ?"_s.arg(entryColumns), {id.text()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::unexpected(damagedStore(id.text()));
    Result<Entry> entry = readEntry(*row);
    if (entry)
        entry->draft = withPreview(std::move(entry->draft));
    return entry;
}

Result<Entry> JournalStore::readEntry(const QSqlQuery &row)
{
    Result<Entry> entry = readEntryRow(row);
    if (!entry)
        return entry;
    Result<QList<StoryLine>> story = readStory(entry->id.text());
    if (!story)
        return std::unexpected(story.error());
    entry->story = *std::move(story);
    if (isOpen(entry->state.phase))
        entry->draft = withPreview(std::move(entry->draft));
    return entry;
}

Result<QList<StoryLine>> JournalStore::readStory(const QString &entryId)
{
    Result<QSqlQuery> rows =
        execute(database(), u"SELECT line FROM story WHERE entry = ? ORDER BY number"_s, {entryId});
    if (!rows)
        return std::unexpected(rows.error());
    QList<StoryLine> story;
    while (rows->next()) {
        const std::optional<StoryLine> line = storyLineFromJson(columnObject(rows->value(0)));
        if (!line)
            return std::unexpected(damagedStore(entryId));
        story.append(*line);
    }
    return story;
}

Result<void> JournalStore::saveDraft(const ChatDraft &draft)
{
    return transact([this, &draft] {
        return withoutRows(execute(
            database(),
            u"INSERT OR REPLACE INTO saved_draft (number, draft, avatar) VALUES (1, ?, ?)"_s,
            {columnText(draftToJson(draft)), avatarOf(draft)}));
    });
}

Result<std::optional<ChatDraft>> JournalStore::loadDraft()
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    Result<QSqlQuery> row = execute(database(), u"SELECT draft, avatar FROM saved_draft"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    std::optional<ChatDraft> draft = readDraftColumns(row->value(0), row->value(1));
    if (!draft)
        return std::unexpected(damagedStore(u"saved_draft"_s));
    return withPreview(*std::move(draft));
}

Result<void> JournalStore::removeOf(ConnectionId connection)
{
    return transact([this, connection]() -> Result<void> {
        for (const QString &statement : {
                 u"DELETE FROM story WHERE entry IN "
                 "(SELECT id FROM entries WHERE connection = ?)"_s,
                 u"DELETE FROM summaries WHERE number IN "
                 "(SELECT number FROM entries WHERE connection = ?)"_s,
                 u"DELETE FROM entries WHERE connection = ?"_s,
                 u"DELETE FROM proven_connections WHERE connection = ?"_s,
             }) {
            const auto done = withoutRows(execute(database(), statement, {connection.text()}));
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> JournalStore::setLookUpsProven(ConnectionId connection)
{
    return transact([this, connection] {
        return withoutRows(execute(database(),
                                   u"INSERT OR IGNORE INTO proven_connections VALUES (?)"_s,
                                   {connection.text()}));
    });
}

Result<QList<ConnectionId>> JournalStore::loadProven()
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    Result<QSqlQuery> rows = execute(database(), u"SELECT connection FROM proven_connections"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ConnectionId> proven;
    while (rows->next())
        proven.append(ConnectionId(QUuid(rows->value(0).toString())));
    return proven;
}

Result<void> JournalStore::savePace(const StoredPace &pace)
{
    return transact([this, &pace] {
        return withoutRows(execute(
            database(),
            u"INSERT OR REPLACE INTO paces (portal, level, pause, at) VALUES (?, ?, ?, ?)"_s,
            {pace.portal.toString(QUrl::FullyEncoded), pace.memory.level,
             qint64(pace.memory.pause.count()), pace.at.toMSecsSinceEpoch()}));
    });
}

Result<QList<StoredPace>> JournalStore::loadPaces()
{
    const Result<Transaction> snapshot = begin();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    Result<QSqlQuery> rows = execute(database(), u"SELECT portal, level, pause, at FROM paces"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<StoredPace> paces;
    while (rows->next())
        paces.append(
            {QUrl(rows->value(0).toString(), QUrl::StrictMode),
             {rows->value(1).toDouble(), std::chrono::milliseconds(rows->value(2).toLongLong())},
             QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC)});
    return paces;
}
