// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

//! Finds numbers (places in somebody's array) by a hash of what stands there: 8 bytes each, where
//! QMultiHash takes some fifty. Who asks compares what stands there, since hashes can be equal.
class HashSlots {
public:
    void insert(size_t hash, quint32 slot);
    void remove(size_t hash, quint32 slot);

    //! The first slot under \a hash of which \a isIt says yes.
    template <typename IsIt>
    [[nodiscard]] std::optional<quint32> find(size_t hash, const IsIt &isIt) const
    {
        for (size_t at = firstOf(hash); at < m_cells.size() && m_cells[at].slot != never;
             at = next(at)) {
            if (m_cells[at].hash == shortened(hash) && m_cells[at].slot != removed
                && isIt(m_cells[at].slot))
                return m_cells[at].slot;
        }
        return std::nullopt;
    }

    //! Every slot under \a hash.
    template <typename Visit> void visit(size_t hash, const Visit &visitSlot) const
    {
        const auto goesOn = [&visitSlot](quint32 slot) {
            visitSlot(slot);
            return false;
        };
        static_cast<void>(find(hash, goesOn));
    }

private:
    static constexpr quint32 never = 0xFFFFFFFF;
    static constexpr quint32 removed = 0xFFFFFFFE;

    struct Cell {
        quint32 hash = 0;
        quint32 slot = never;
    };

    static quint32 shortened(size_t hash) { return quint32(hash ^ (hash >> 32)); }
    [[nodiscard]] size_t firstOf(size_t hash) const
    {
        return m_cells.empty() ? 0 : shortened(hash) & (m_cells.size() - 1);
    }
    [[nodiscard]] size_t next(size_t at) const { return (at + 1) & (m_cells.size() - 1); }
    void put(Cell cell);
    void grow();

    std::vector<Cell> m_cells; // a power of two of them, at most two thirds used
    size_t m_used = 0; // removed ones included
};
