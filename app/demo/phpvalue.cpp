// SPDX-License-Identifier: Apache-2.0
#include "phpvalue.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! The number \a text begins with, in PHP's way: "12 apples" is 12, "apples" is 0.
qint64 leadingInteger(QStringView text)
{
    text = text.trimmed();
    qsizetype length = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+'))
        ++length;
    while (length < text.size() && text[length] >= u'0' && text[length] <= u'9')
        ++length;
    return text.first(length).toLongLong();
}

//! The list index that \a key stands for, or -1: "7" is one, "07" and "-1" are not.
qint64 indexOf(const QString &key)
{
    if (key.isEmpty() || key[0] < u'0' || key[0] > u'9')
        return -1; // most keys are words
    bool isNumber = false;
    const qint64 index = key.toLongLong(&isNumber);
    return isNumber && index >= 0 && QString::number(index) == key ? index : -1;
}

} // namespace

PhpArray::PhpArray(std::initializer_list<Entry> entries)
{
    m_entries.reserve(entries.size());
    for (const Entry &entry : entries)
        insertNew(entry.first, entry.second);
}

bool PhpArray::isEmpty() const
{
    return m_entries.empty();
}

qsizetype PhpArray::size() const
{
    return static_cast<qsizetype>(m_entries.size());
}

const PhpValue *PhpArray::find(QStringView key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    return found == m_entries.end() ? nullptr : &found->second;
}

void PhpArray::append(PhpValue value)
{
    insertNew(QString::number(m_nextIndex), std::move(value));
}

void PhpArray::insert(const QString &key, PhpValue value)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    if (found == m_entries.end())
        insertNew(key, std::move(value));
    else
        found->second = std::move(value);
}

void PhpArray::insertNew(QString key, PhpValue value)
{
    const qint64 index = indexOf(key);
    m_isList = m_isList && index == size();
    m_nextIndex = std::max(m_nextIndex, index + 1);
    m_entries.emplace_back(std::move(key), std::move(value));
}

PhpArray &PhpArray::subArray(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::first);
    if (found == m_entries.end()) {
        insertNew(key, PhpArray());
        return *m_entries.back().second.array();
    }
    if (!found->second.array())
        found->second = PhpArray();
    return *found->second.array();
}

QString PhpValue::toText() const
{
    if (const QString *text = string())
        return *text;
    if (const qint64 *number = integer())
        return QString::number(*number);
    if (const double *number = floating())
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (array())
        return u"Array"_s;
    return isTruthy() ? u"1"_s : QString();
}

qint64 PhpValue::toInteger() const
{
    if (const QString *text = string())
        return leadingInteger(*text);
    if (const qint64 *number = integer())
        return *number;
    if (const double *number = floating())
        return qAbs(*number) < 9e18 ? static_cast<qint64>(*number) : 0;
    return isTruthy() ? 1 : 0;
}

bool PhpValue::isTruthy() const
{
    if (const QString *text = string())
        return !text->isEmpty() && *text != "0"_L1;
    if (const qint64 *number = integer())
        return *number != 0;
    if (const double *number = floating())
        return *number != 0.0;
    if (const PhpArray *entries = array())
        return !entries->isEmpty();
    return boolean() && *boolean();
}

} // namespace demo
