// SPDX-License-Identifier: Apache-2.0
#include "picturefacts.h"

#include "bytesview.h"
#include "jpegfacts.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace {

//! Absurd numbers stay absurd.
QSize sizeOf(quint32 width, quint32 height)
{
    const auto edge = [](quint32 value) {
        constexpr quint32 most = std::numeric_limits<int>::max();
        return static_cast<int>(std::min(value, most));
    };
    return {edge(width), edge(height)};
}

//! An edge to reckon with: absurd ones are refused anyway, and products of this do not overflow.
qint64 reckoned(int edge)
{
    return std::min(edge, 1 << 20);
}

qint64 pixelsOf(const QSize &size)
{
    return reckoned(size.width()) * reckoned(size.height());
}

//! Source: PNG specification (third edition), section 5: length, type, data, CRC.
bool hasPngChunk(const BytesView &bytes, QByteArrayView type)
{
    constexpr qint64 frameBytes = 12;
    for (qint64 offset = 8; bytes.has(offset, frameBytes);) {
        const qint64 length = bytes.big32(offset);
        if (!bytes.has(offset, frameBytes + length))
            return false;
        if (bytes.matches(offset + 4, type))
            return true;
        offset += frameBytes + length;
    }
    return false;
}

//! What Qt's decoder averages row by row: eight bits each of red, green and blue, in one pass.
//! Others it would hold twice, and transparent colours would run into the others.
//! Source: QPngHandler of Qt 6.4.2, tried with every kind of pixel (2026-11-23).
bool isAveragedWhileRead(const BytesView &bytes)
{
    constexpr char rgbInOnePass[] = {8, 2, 0, 0, 0};
    return bytes.matches(24, QByteArrayView(rgbInOnePass, sizeof rgbInOnePass))
        && !hasPngChunk(bytes, "tRNS");
}

PictureFacts pngFactsOf(const BytesView &bytes)
{
    const QSize size = sizeOf(bytes.big32(16), bytes.big32(20));
    const int bytesPerPixel = bytes.byte(24) == 16 ? 8 : 4;
    const bool startsWell = bytes.matches(12, "IHDR");
    return {.format = "png",
            .size = size,
            .decodingBytes = pixelsOf(size) * bytesPerPixel,
            .complete = startsWell && hasPngChunk(bytes, "IEND"),
            .averagesWhileRead = isAveragedWhileRead(bytes)};
}

//! The size in bytes of a colour table as a packed field of a GIF tells it.
qint64 gifTableBytes(quint32 packed)
{
    return (packed & 0x80) != 0 ? 3 << ((packed & 7) + 1) : 0;
}

//! Past the sub-blocks at \a offset, each behind its length, up to and with the empty one.
qint64 pastGifBlocks(const BytesView &bytes, qint64 offset)
{
    while (bytes.byte(offset) != 0)
        offset += 1 + bytes.byte(offset);
    return offset + 1;
}

//! Source: GIF89a specification, sections 17 to 27. At least one picture, and the trailer.
bool reachesGifEnd(const BytesView &bytes)
{
    bool hasPicture = false;
    qint64 offset = 13 + gifTableBytes(bytes.byte(10));
    while (bytes.has(offset, 1)) {
        switch (bytes.byte(offset)) {
        case 0x21: // An extension: its label, then blocks.
            offset = pastGifBlocks(bytes, offset + 2);
            break;
        case 0x2c: // A picture: its descriptor, a table, the code size, then blocks.
            offset = pastGifBlocks(bytes, offset + 11 + gifTableBytes(bytes.byte(offset + 9)));
            hasPicture = true;
            break;
        case 0x3b:
            return hasPicture;
        default:
            return false;
        }
    }
    return false;
}

PictureFacts gifFactsOf(const BytesView &bytes)
{
    const QSize size = sizeOf(bytes.little16(6), bytes.little16(8));
    // Qt may keep a second picture to go back to.
    return {"gif", size, pixelsOf(size) * 8, reachesGifEnd(bytes)};
}

//! Source: RFC 9649, section 2.
PictureFacts webpFactsOf(const BytesView &bytes)
{
    const bool complete = bytes.size() >= qint64(bytes.little32(4)) + 8;
    QSize size;
    bool animated = false;
    if (bytes.matches(12, "VP8 ")) {
        size = sizeOf(bytes.little16(26) & 0x3fff, bytes.little16(28) & 0x3fff);
    } else if (bytes.matches(12, "VP8L")) {
        const quint32 packed = bytes.little32(21);
        size = sizeOf((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
    } else if (bytes.matches(12, "VP8X")) {
        size = sizeOf(bytes.little24(24) + 1, bytes.little24(27) + 1);
        animated = (bytes.byte(20) & 0x02) != 0;
    } else {
        return {"webp", QSize(), 0, false};
    }
    // The decoder works beside the picture; an animation has canvases of its own.
    const int bytesPerPixel = animated ? 12 : 8;
    return {"webp", size, pixelsOf(size) * bytesPerPixel, complete};
}

struct BmpHeader {
    qint64 width = 0;
    qint64 height = 0;
    quint32 bitsPerPixel = 0;
    bool coded = false; //!< Run lengths instead of rows.
};

//! Source: Microsoft, "Bitmap Header Types": OS/2's header of 12 bytes, or one of Windows'.
BmpHeader bmpHeaderOf(const BytesView &bytes)
{
    if (bytes.little32(14) == 12)
        return {bytes.little16(18), bytes.little16(20), bytes.little16(24), false};
    const quint32 compression = bytes.little32(30);
    const qint64 height = static_cast<qint32>(bytes.little32(22)); // Negative: from the top.
    return {static_cast<qint32>(bytes.little32(18)), std::abs(height), bytes.little16(28),
            compression == 1 || compression == 2};
}

PictureFacts bmpFactsOf(const BytesView &bytes)
{
    const BmpHeader header = bmpHeaderOf(bytes);
    const QSize size = sizeOf(static_cast<quint32>(std::max<qint64>(0, header.width)),
                              static_cast<quint32>(header.height));
    // Rows are filled up to four bytes. Coded ones have no fixed length: the file's own is taken.
    const qint64 rowBytes = (reckoned(size.width()) * header.bitsPerPixel + 31) / 32 * 4;
    const qint64 expected = header.coded ? qint64(bytes.little32(2))
                                         : bytes.little32(10) + rowBytes * reckoned(size.height());
    return {"bmp", size, pixelsOf(size) * 4, bytes.size() >= expected};
}

//! "BM" alone begins many a text as well, so the length of the second header is looked at.
bool isBmp(const BytesView &bytes)
{
    constexpr std::array<quint32, 7> headerLengths = {12, 40, 52, 56, 64, 108, 124};
    return bytes.matches(0, "BM")
        && std::find(headerLengths.begin(), headerLengths.end(), bytes.little32(14))
        != headerLengths.end();
}

} // namespace

std::optional<PictureFacts> pictureFactsOf(QByteArrayView data)
{
    const BytesView bytes(data);
    if (bytes.matches(0, "\x89PNG\r\n\x1a\n"))
        return pngFactsOf(bytes);
    if (bytes.matches(0, "\xff\xd8\xff"))
        return jpegFactsOf(data);
    if (bytes.matches(0, "GIF87a") || bytes.matches(0, "GIF89a"))
        return gifFactsOf(bytes);
    if (bytes.matches(0, "RIFF") && bytes.matches(8, "WEBP"))
        return webpFactsOf(bytes);
    if (isBmp(bytes))
        return bmpFactsOf(bytes);
    return std::nullopt;
}
