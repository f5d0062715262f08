// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

//! A portal's JSON comes out of PHP: numbers may be texts, and an empty map is an empty list. These
//! read what is meant. Source: REST reference, section 1.10.

//! A number above 0, given as an integer or as decimal digits; nothing for anything else.
[[nodiscard]] std::optional<qint64> idIn(const QJsonValue &value);

//! As a list of JSON integers.
[[nodiscard]] QJsonArray numbersOf(const QList<PersonId> &people);

//! The values of a map or of a list, without their keys.
[[nodiscard]] QList<QJsonValue> itemsIn(const QJsonValue &value);

//! The member \a key of \a value if that is a map, else undefined. An empty list is an empty map.
[[nodiscard]] QJsonValue memberIn(const QJsonValue &value, const QString &key);

//! Yes, given as true, "Y", "true", "1" or 1; nothing where the value is none of these nor their
//! opposites.
[[nodiscard]] std::optional<bool> truthIn(const QJsonValue &value);

//! A text or a number as text, trimmed; empty for anything else.
[[nodiscard]] QString textIn(const QJsonValue &value);
