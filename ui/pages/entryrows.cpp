// SPDX-License-Identifier: Apache-2.0
#include "entryrows.h"

#include "history.h"

#include <algorithm>
#include <utility>

namespace {

//! More rows than this are forgotten again.
constexpr qsizetype mostRowsKept = qsizetype(20) * EntryRows::pageSize;

} // namespace

EntryRows::EntryRows(History &history, const EntryOrder &order, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_order(order)
{
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &EntryRows::readWanted);
}

const EntrySummary *EntryRows::at(int row) const
{
    const auto found = m_rows.constFind(m_order.at(row));
    return found == m_rows.cend() ? nullptr : &*found;
}

int EntryRows::rowOf(EntryId id) const
{
    const auto number = m_numberOf.constFind(id);
    return number == m_numberOf.cend() ? -1 : m_order.rowOf(*number);
}

bool EntryRows::update(EntryId id)
{
    const std::optional<EntrySummary> now = m_history.current(id);
    EntrySummary &known = m_rows[m_numberOf.value(id)];
    if (!now || *now == known)
        return false;
    known = *now;
    return true;
}

//! While somebody scrolls fast only where they are now matters, not what flew past.
void EntryRows::want(int row)
{
    const bool near =
        m_wantedFirst >= 0 && row > m_wantedLast - pageSize && row < m_wantedFirst + pageSize;
    m_wantedFirst = near ? std::min(m_wantedFirst, row) : row;
    m_wantedLast = near ? std::max(m_wantedLast, row) : row;
    if (!m_reading && !m_readSoon.isActive())
        m_readSoon.start();
}

void EntryRows::readWanted()
{
    if (m_reading || m_wantedFirst < 0)
        return;
    const int middle = (m_wantedFirst + m_wantedLast) / 2;
    const int first = std::clamp(middle - pageSize / 2, 0, std::max(0, m_order.count() - pageSize));
    m_wantedFirst = m_wantedLast = -1;
    QList<EntryNumber> numbers = m_order.from(first, pageSize);
    numbers.removeIf([this](EntryNumber number) { return m_rows.contains(number); });
    if (numbers.isEmpty())
        return;
    read(numbers, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void EntryRows::read(const QList<EntryNumber> &numbers,
                     std::function<void(const Result<void> &)> done)
{
    m_reading = true;
    m_history.read(
        numbers, this,
        [this, done = std::move(done)](const Result<QHash<EntryNumber, EntrySummary>> &rows) {
            m_reading = false;
            if (!rows)
                return done(std::unexpected(rows.error()));
            take(*rows);
            done({});
        });
}

void EntryRows::take(const QHash<EntryNumber, EntrySummary> &rows)
{
    int first = m_order.count();
    int last = -1;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        // What happens to an entry is known here before it is on disk.
        m_rows.insert(row.key(), m_history.current(row->id).value_or(row.value()));
        m_numberOf.insert(row->id, row.key());
        if (const int place = m_order.rowOf(row.key()); place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0)
        Q_EMIT arrived(first, last);
    forgetFarFrom(last);
    if (m_wantedFirst >= 0)
        m_readSoon.start();
}

void EntryRows::forgetFarFrom(int row)
{
    if (m_rows.size() <= mostRowsKept)
        return;
    const int first = int(std::max(qsizetype(0), row - mostRowsKept / 4));
    QHash<EntryNumber, EntrySummary> near;
    QHash<EntryId, EntryNumber> numbers;
    const QList<EntryNumber> around = m_order.from(first, mostRowsKept / 2);
    for (const EntryNumber number : around) {
        if (const auto kept = m_rows.constFind(number); kept != m_rows.cend()) {
            near.insert(number, *kept);
            numbers.insert(kept->id, number);
        }
    }
    m_rows = near;
    m_numberOf = numbers;
}
