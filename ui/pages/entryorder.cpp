// SPDX-License-Identifier: Apache-2.0
#include "entryorder.h"

#include <algorithm>
#include <functional>
#include <iterator>

EntryOrder::EntryOrder(const QList<EntryNumber> &numbers)
    : m_numbers(numbers)
{
}

QList<EntryNumber> EntryOrder::from(int first, qsizetype most) const
{
    return m_numbers.mid(first, most);
}

int EntryOrder::placeOf(EntryNumber number) const
{
    const auto place = std::ranges::lower_bound(m_numbers, number, std::greater());
    return int(place - m_numbers.cbegin());
}

int EntryOrder::rowOf(EntryNumber number) const
{
    const int place = placeOf(number);
    return place < count() && at(place) == number ? place : -1;
}

QList<EntryNumber> EntryOrder::missing(const EntryOrder &other) const
{
    QList<EntryNumber> missing;
    std::ranges::set_difference(other.m_numbers, m_numbers, std::back_inserter(missing),
                                std::greater());
    return missing;
}

bool EntryOrder::isBeginningOf(const EntryOrder &other) const
{
    return count() < other.count()
        && std::equal(m_numbers.cbegin(), m_numbers.cend(), other.m_numbers.cbegin());
}

void EntryOrder::insert(EntryNumber number)
{
    m_numbers.insert(placeOf(number), number);
}

void EntryOrder::remove(EntryNumber number)
{
    if (const int row = rowOf(number); row >= 0)
        m_numbers.removeAt(row);
}
