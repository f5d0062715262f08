// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QVariant>

class QSqlQuery;

//! The columns of table `entries` that readEntryRow() wants, in its order.
inline constexpr QLatin1String
    entryColumns("id, connection, portal, sender, draft, avatar, created_at, state");

//! The entry of the row that \a row stands on, without its story and without the picture's preview.
//! Fails with StoreTrouble::Damaged where the row is not what this program writes.
[[nodiscard]] Result<Entry> readEntryRow(const QSqlQuery &row);

//! How a draft stands in two columns: JSON and the encoded picture.
[[nodiscard]] std::optional<ChatDraft> readDraftColumns(const QVariant &json,
                                                        const QVariant &avatar);

//! JSON as a column holds it.
[[nodiscard]] QString columnText(const QJsonObject &json);
[[nodiscard]] QJsonObject columnObject(const QVariant &text);

//! Something in the file is not what this program writes.
[[nodiscard]] Failure damagedStore(const QString &what);
