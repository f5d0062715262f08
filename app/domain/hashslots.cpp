// SPDX-License-Identifier: Apache-2.0
#include "hashslots.h"

#include <algorithm>
#include <utility>

void HashSlots::insert(size_t hash, quint32 slot)
{
    if ((m_used + 1) * 3 > m_cells.size() * 2)
        grow();
    put({.hash = shortened(hash), .slot = slot});
}

void HashSlots::remove(size_t hash, quint32 slot)
{
    for (size_t at = firstOf(hash); at < m_cells.size() && m_cells[at].slot != never;
         at = next(at)) {
        if (m_cells[at].slot == slot && m_cells[at].hash == shortened(hash)) {
            m_cells[at].slot = removed;
            return;
        }
    }
}

void HashSlots::put(Cell cell)
{
    size_t at = cell.hash & (m_cells.size() - 1);
    while (m_cells[at].slot != never)
        at = next(at);
    m_cells[at] = cell;
    ++m_used;
}

void HashSlots::grow()
{
    const auto live = std::ranges::count_if(
        m_cells, [](const Cell &cell) { return cell.slot != never && cell.slot != removed; });
    size_t size = 64;
    while (size < size_t(live) * 3)
        size *= 2;
    const std::vector<Cell> before = std::exchange(m_cells, std::vector<Cell>(size));
    m_used = 0;
    for (const Cell &cell : before) {
        if (cell.slot != never && cell.slot != removed)
            put(cell);
    }
}
