// SPDX-License-Identifier: Apache-2.0
#include "jpegfacts.h"

#include "bytesview.h"

#include <algorithm>

namespace {

//! A progressive picture needs about ten scans. Each one costs a pass over the whole picture, so
//! that a small file with thousands of them would keep a decoder busy for hours.
constexpr int maxScans = 100;
//! The decoded square, its scaled copy and the decoder's lines.
constexpr qint64 plainDecodingBytes = 40'000'000;

constexpr quint32 startOfImage = 0xd8;
constexpr quint32 endOfImage = 0xd9;
constexpr quint32 startOfScan = 0xda;

bool isRestart(quint32 marker)
{
    return marker >= 0xd0 && marker <= 0xd7;
}

bool standsAlone(quint32 marker)
{
    return isRestart(marker) || marker == startOfImage || marker == 0x01;
}

//! SOF0 to SOF15, without the three markers that lie between them.
bool isFrame(quint32 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool isProgressive(quint32 frameMarker)
{
    return (frameMarker & 0x03) == 2;
}

//! Walks from marker to marker, over the coded data between them.
class JpegWalk {
public:
    explicit JpegWalk(QByteArrayView data)
        : m_data(data)
        , m_bytes(data)
    {
    }

    [[nodiscard]] PictureFacts facts()
    {
        while (goToMarker() && !m_atEnd)
            takeSegment();
        const bool sound = m_atEnd && m_scans > 0 && m_scans <= maxScans;
        const bool buffered = m_progressive || m_scans > 1;
        return {"jpeg", m_size,
                buffered ? m_coefficientBytes + plainDecodingBytes : plainDecodingBytes, sound};
    }

private:
    //! To the next marker that is not part of coded data; false if there is none.
    bool goToMarker()
    {
        while (m_bytes.has(m_offset, 2)) {
            m_offset = m_data.indexOf('\xff', m_offset);
            if (!m_bytes.has(m_offset, 2))
                return false;
            const quint32 marker = m_bytes.byte(m_offset + 1);
            if (marker != 0x00 && marker != 0xff && !isRestart(marker))
                return true;
            ++m_offset;
        }
        return false;
    }

    void takeSegment()
    {
        const quint32 marker = m_bytes.byte(m_offset + 1);
        m_offset += 2;
        if (marker == endOfImage)
            m_atEnd = true;
        if (marker == endOfImage || standsAlone(marker))
            return;
        if (isFrame(marker) && m_size.isNull())
            takeFrame(marker);
        if (marker == startOfScan)
            ++m_scans;
        m_offset += std::max<qint64>(2, m_bytes.big16(m_offset));
    }

    void takeFrame(quint32 marker)
    {
        m_progressive = isProgressive(marker);
        const qint64 height = m_bytes.big16(m_offset + 3);
        const qint64 width = m_bytes.big16(m_offset + 5);
        m_size = QSize(static_cast<int>(width), static_cast<int>(height));
        m_coefficientBytes = coefficientBytes(width, height);
    }

    //! Two bytes for each value of each component, at the component's own sampling.
    [[nodiscard]] qint64 coefficientBytes(qint64 width, qint64 height) const
    {
        const qint64 components = m_bytes.byte(m_offset + 7);
        qint64 samples = 0;
        qint64 largest = 1;
        for (qint64 i = 0; i < components; ++i) {
            const quint32 sampling = m_bytes.byte(m_offset + 9 + 3 * i);
            const qint64 area = qint64(sampling >> 4) * (sampling & 0x0f);
            samples += area;
            largest = std::max(largest, area);
        }
        return 2 * width * height * samples / largest;
    }

    QByteArrayView m_data;
    BytesView m_bytes;
    qint64 m_offset = 2;
    QSize m_size{0, 0};
    qint64 m_coefficientBytes = 0;
    int m_scans = 0;
    bool m_progressive = false;
    bool m_atEnd = false;
};

} // namespace

PictureFacts jpegFactsOf(QByteArrayView data)
{
    return JpegWalk(data).facts();
}
