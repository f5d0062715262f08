// SPDX-License-Identifier: Apache-2.0
#include "pictureheader.h"

#include <QtEndian>

#include <array>

namespace demo {

namespace {

template <typename Number> Number bigEndianAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

template <typename Number> Number littleEndianAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

std::optional<QSize> sizeOfPng(QByteArrayView bytes)
{
    if (bytes.size() < 24 || !bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return std::nullopt;
    return QSize(bigEndianAt<qint32>(bytes, 16), bigEndianAt<qint32>(bytes, 20));
}

std::optional<QSize> sizeOfGif(QByteArrayView bytes)
{
    if (bytes.size() < 10 || !(bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")))
        return std::nullopt;
    return QSize(littleEndianAt<quint16>(bytes, 6), littleEndianAt<quint16>(bytes, 8));
}

std::optional<QSize> sizeOfBmp(QByteArrayView bytes)
{
    if (bytes.size() < 26 || !bytes.startsWith("BM"))
        return std::nullopt;
    // Rows may be counted from the top: then the height is negative.
    return QSize(littleEndianAt<qint32>(bytes, 18), qAbs(littleEndianAt<qint32>(bytes, 22)));
}

//! Frame headers are FFC0 to FFCF without the tables (C4, CC) and the reserved C8.
bool isJpegFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<QSize> sizeOfJpeg(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xFF\xD8\xFF"))
        return std::nullopt;
    qsizetype at = 2;
    while (at + 9 <= bytes.size() && bytes[at] == '\xFF') {
        if (isJpegFrame(static_cast<quint8>(bytes[at + 1])))
            return QSize(bigEndianAt<quint16>(bytes, at + 7), bigEndianAt<quint16>(bytes, at + 5));
        at += 2 + bigEndianAt<quint16>(bytes, at + 2);
    }
    return std::nullopt;
}

QSize sizeOfLosslessWebp(QByteArrayView bytes)
{
    const auto bits = littleEndianAt<quint32>(bytes, 21);
    return QSize(static_cast<int>(bits & 0x3FFFU) + 1, static_cast<int>(bits >> 14U & 0x3FFFU) + 1);
}

std::optional<QSize> sizeOfWebp(QByteArrayView bytes)
{
    if (bytes.size() < 30 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WEBP")
        return std::nullopt;
    const QByteArrayView chunk = bytes.sliced(12, 4);
    if (chunk == "VP8L")
        return sizeOfLosslessWebp(bytes);
    if (chunk == "VP8 ")
        return QSize(littleEndianAt<quint16>(bytes, 26) & 0x3FFF,
                     littleEndianAt<quint16>(bytes, 28) & 0x3FFF);
    if (chunk != "VP8X")
        return std::nullopt;
    return QSize(static_cast<int>(littleEndianAt<quint32>(bytes, 24) & 0xFFFFFFU) + 1,
                 static_cast<int>(littleEndianAt<quint32>(bytes, 26) >> 8U) + 1);
}

struct Format {
    const char *mimeType;
    std::optional<QSize> (*sizeOf)(QByteArrayView bytes);
};

constexpr std::array formats = {
    Format{"image/png", sizeOfPng},   Format{"image/jpeg", sizeOfJpeg},
    Format{"image/gif", sizeOfGif},   Format{"image/bmp", sizeOfBmp},
    Format{"image/webp", sizeOfWebp},
};

} // namespace

std::optional<PictureHeader> readPictureHeader(QByteArrayView bytes)
{
    for (const Format &format : formats) {
        if (const std::optional<QSize> size = format.sizeOf(bytes))
            return PictureHeader{.mimeType = format.mimeType, .size = *size};
    }
    return std::nullopt;
}

} // namespace demo
