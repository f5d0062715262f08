// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

//! Numbers in bytes that nobody has checked yet: what lies beyond the end reads as 0.
class BytesView {
public:
    explicit BytesView(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qint64 size() const { return m_bytes.size(); }
    //! Whether \a count bytes lie at \a offset.
    [[nodiscard]] bool has(qint64 offset, qint64 count) const
    {
        return offset >= 0 && count >= 0 && offset <= size() - count;
    }
    [[nodiscard]] bool matches(qint64 offset, QByteArrayView expected) const
    {
        return has(offset, expected.size()) && m_bytes.sliced(offset, expected.size()) == expected;
    }

    [[nodiscard]] quint32 byte(qint64 offset) const
    {
        return has(offset, 1) ? static_cast<quint8>(m_bytes[offset]) : 0;
    }
    [[nodiscard]] quint32 big16(qint64 offset) const
    {
        return byte(offset) << 8 | byte(offset + 1);
    }
    [[nodiscard]] quint32 big32(qint64 offset) const
    {
        return big16(offset) << 16 | big16(offset + 2);
    }
    [[nodiscard]] quint32 little16(qint64 offset) const
    {
        return byte(offset) | byte(offset + 1) << 8;
    }
    [[nodiscard]] quint32 little24(qint64 offset) const
    {
        return little16(offset) | byte(offset + 2) << 16;
    }
    [[nodiscard]] quint32 little32(qint64 offset) const
    {
        return little16(offset) | little16(offset + 2) << 16;
    }

private:
    QByteArrayView m_bytes;
};
