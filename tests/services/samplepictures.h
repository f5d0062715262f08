// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>

//! Pictures made in memory, so that each test shows what matters about its own.
namespace SamplePictures {

//! \a quality as QImageWriter takes it: of a JPEG or WebP its fidelity; -1 is the usual one.
inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

//! A square of four: red and green above, blue and white below; in the middle of a black picture.
inline QImage quarters(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    const int edge = std::min(size.width(), size.height());
    const int half = edge / 2;
    const QPoint corner((size.width() - edge) / 2, (size.height() - edge) / 2);
    const QSize quarter(half, half);
    painter.fillRect(QRect(corner, quarter), Qt::red);
    painter.fillRect(QRect(corner + QPoint(half, 0), quarter), Qt::green);
    painter.fillRect(QRect(corner + QPoint(0, half), quarter), Qt::blue);
    painter.fillRect(QRect(corner + QPoint(half, half), quarter), Qt::white);
    painter.end();
    return image.convertToFormat(format);
}

//! Nothing can be saved by compressing it.
inline QImage noise(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.fillRange(row, size.width());
    }
    return image;
}

inline QByteArray big32(quint32 value)
{
    return QByteArray(1, char(value >> 24)) + char(value >> 16) + char(value >> 8) + char(value);
}

inline QByteArray little16(quint32 value)
{
    return QByteArray(1, char(value)) + char(value >> 8);
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    // Decoders look at the size before they look at the checksum, which is wrong here.
    return big32(static_cast<quint32>(data.size())) + type + data + big32(0);
}

//! A PNG that claims a size and holds nothing.
inline QByteArray pngBomb(quint32 width, quint32 height)
{
    const QByteArray eightBitColor("\x08\x02\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n")
        + pngChunk("IHDR", big32(width) + big32(height) + eightBitColor)
        + pngChunk("IDAT", QByteArray(64, '\0')) + pngChunk("IEND", {});
}

//! A JPEG that claims a size and holds \a scans empty scans.
inline QByteArray jpegBomb(quint16 width, quint16 height, int scans = 1)
{
    const auto big16 = [](quint16 value) { return big32(value).last(2); };
    const QByteArray component("\x01\x11\x00", 3);
    const QByteArray scan("\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x2a", 11);
    return QByteArray("\xff\xd8\xff\xc2\x00\x0b\x08", 7) + big16(height) + big16(width) + '\x01'
        + component + scan.repeated(scans) + QByteArray("\xff\xd9");
}

//! A frame of one colour of gifOf()'s table. Its codes are not compressed: three bits each, and
//! the table is cleared before it would need a fourth.
inline QByteArray gifFrame(const QSize &size, int color)
{
    QList<int> codes;
    for (int pixel = 0; pixel < size.width() * size.height(); ++pixel) {
        if (pixel % 2 == 0)
            codes.append(4);
        codes.append(color);
    }
    codes.append(5);
    QByteArray packed((codes.size() * 3 + 7) / 8, '\0');
    for (qsizetype bit = 0; bit < codes.size() * 3; ++bit) {
        if ((codes[bit / 3] >> (bit % 3) & 1) != 0)
            packed[bit / 8] = char(packed[bit / 8] | 1 << bit % 8);
    }
    QByteArray blocks;
    for (qsizetype offset = 0; offset < packed.size(); offset += 255) {
        const QByteArray block = packed.mid(offset, 255);
        blocks += char(block.size()) + block;
    }
    return QByteArray("\x2c\0\0\0\0", 5) + little16(size.width()) + little16(size.height())
        + QByteArray("\0\x02", 2) + blocks + QByteArray(1, '\0');
}

//! A GIF whose frames are each of one colour: 0 red, 1 green, 2 blue, 3 white.
inline QByteArray gifOf(const QSize &size, const QList<int> &colors)
{
    QByteArray gif = "GIF89a" + little16(size.width()) + little16(size.height())
        + QByteArray("\x81\0\0", 3) + QByteArray("\xff\0\0\0\xff\0\0\0\xff\xff\xff\xff", 12);
    for (const int color : colors)
        gif += QByteArray("\x21\xf9\x04\0\x0a\0\0\0", 8) + gifFrame(size, color);
    return gif + '\x3b';
}

//! \a jpeg with an EXIF segment that says how to turn it, and where the camera was.
inline QByteArray withExif(const QByteArray &jpeg, char orientation)
{
    const QByteArray tiff = QByteArray("MM\0\x2a\0\0\0\x08\0\x01", 10)
        + QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9) + orientation + QByteArray(6, '\0')
        + "GPS-SECRET";
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<quint32>(body.size() + 2);
    return jpeg.first(2) + QByteArray("\xff\xe1") + big32(length).last(2) + body + jpeg.mid(2);
}

} // namespace SamplePictures
