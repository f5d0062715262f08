// SPDX-License-Identifier: Apache-2.0
#include "entryrow.h"

#include "draftcodec.h"
#include "entrycodec.h"

#include <QJsonDocument>
#include <QSqlQuery>

QString columnText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject columnObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

Failure damagedStore(const QString &what)
{
    return Failure::ofStore(Failure::StoreTrouble::Damaged, what);
}

std::optional<ChatDraft> readDraftColumns(const QVariant &json, const QVariant &avatar)
{
    return draftFromJson(columnObject(json), avatar.isNull() ? QByteArray() : avatar.toByteArray());
}

Result<Entry> readEntryRow(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const std::optional<Sender> sender = senderFromJson(columnObject(row.value(3)));
    const std::optional<ChatDraft> draft = readDraftColumns(row.value(4), row.value(5));
    const std::optional<EntryState> state = stateFromJson(columnObject(row.value(7)));
    if (!sender || !draft || !state)
        return std::unexpected(damagedStore(id));
    return Entry{EntryId(QUuid(id)),
                 ConnectionId(QUuid(row.value(1).toString())),
                 QUrl(row.value(2).toString(), QUrl::StrictMode),
                 *sender,
                 *draft,
                 QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC),
                 *state,
                 {}};
}
