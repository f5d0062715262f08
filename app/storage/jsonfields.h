// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "storednames.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

//! Writing: what is not set is not written.
template <typename Kind>
void putId(QJsonObject &object, const QString &key, const std::optional<PortalId<Kind>> &id)
{
    if (id)
        object.insert(key, id->value());
}

template <typename Enum>
void putEnum(QJsonObject &object, const QString &key, const std::optional<Enum> &value)
{
    if (value)
        object.insert(key, storedName(*value));
}

//! Reading: nothing where there is nothing.
template <typename Id>
[[nodiscard]] std::optional<Id> takeId(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return std::nullopt;
    return Id(value.toInteger());
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> takeEnum(const QJsonObject &object, const QString &key)
{
    return fromStoredName<Enum>(object.value(key).toString());
}

//! Milliseconds since 1970, UTC.
[[nodiscard]] inline QDateTime takeTime(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromMSecsSinceEpoch(object.value(key).toInteger(), Qt::UTC);
}
