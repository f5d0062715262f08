// SPDX-License-Identifier: Apache-2.0
#include "wirevalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> aboveZero(qint64 number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

std::optional<qint64> idIn(const QJsonValue &value)
{
    if (value.isDouble())
        return aboveZero(value.toInteger(0)); // 0 also for fractions
    const QString text = value.toString();
    if (!std::all_of(text.cbegin(), text.cend(), isDigit))
        return {};
    return aboveZero(text.toLongLong()); // 0 also for an empty text and where it does not fit
}

QJsonArray numbersOf(const QList<PersonId> &people)
{
    QJsonArray numbers;
    for (const PersonId person : people)
        numbers.append(person.value());
    return numbers;
}

QList<QJsonValue> itemsIn(const QJsonValue &value)
{
    QList<QJsonValue> items;
    const QJsonArray list = value.toArray();
    for (const auto &item : list)
        items.append(item);
    const QJsonObject map = value.toObject();
    for (const auto &item : map)
        items.append(item);
    return items;
}

QJsonValue memberIn(const QJsonValue &value, const QString &key)
{
    return value.toObject().value(key);
}

std::optional<bool> truthIn(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textIn(value).toUpper();
    if (text == "Y"_L1 || text == "TRUE"_L1 || text == "1"_L1)
        return true;
    if (text == "N"_L1 || text == "FALSE"_L1 || text == "0"_L1)
        return false;
    return {};
}

QString textIn(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString().trimmed();
}
