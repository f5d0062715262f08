// SPDX-License-Identifier: Apache-2.0
#include "avatarencoder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace {

//! Drawings keep fewer colours than this even with soft edges, photographs never do.
constexpr qsizetype maxColorsOfDrawing = 4096;
constexpr std::array jpegQualities = {90, 80, 70, 60};
//! Where the best edge does not fit, these are tried; the last one always fits.
constexpr std::array smallerEdges = {768, 512, 256};

QRect centreSquare(const QSize &size, int edge)
{
    return {(size.width() - edge) / 2, (size.height() - edge) / 2, edge, edge};
}

//! Sums up \a factor rows of \a strip, and as many of their columns, into one row of averages.
void averageInto(QRgb *target, int width, const QImage &strip, int factor)
{
    std::vector<std::array<quint32, 4>> sums(static_cast<size_t>(width));
    for (int y = 0; y < factor; ++y) {
        const auto *pixel = reinterpret_cast<const QRgb *>(strip.constScanLine(y));
        for (auto &sum : sums) {
            for (int x = 0; x < factor; ++x, ++pixel) {
                sum[0] += qRed(*pixel);
                sum[1] += qGreen(*pixel);
                sum[2] += qBlue(*pixel);
                sum[3] += qAlpha(*pixel);
            }
        }
    }
    const quint32 count = static_cast<quint32>(factor) * static_cast<quint32>(factor);
    const auto average = [count](quint32 sum) {
        return static_cast<int>((sum + count / 2) / count);
    };
    std::transform(sums.begin(), sums.end(), target, [average](const auto &sum) {
        return qRgba(average(sum[0]), average(sum[1]), average(sum[2]), average(sum[3]));
    });
}

//! The centre of \a picture, \a factor times smaller, taken strip by strip: to convert or scale a
//! large picture as a whole would need its memory twice.
QImage reducedSquare(const QImage &picture, int factor)
{
    const int edge = std::min(picture.width(), picture.height()) / factor;
    const QRect square = centreSquare(picture.size(), edge * factor);
    QImage reduced(edge, edge, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < edge; ++y) {
        const QImage strip =
            picture.copy(square.x(), square.y() + y * factor, square.width(), factor)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        averageInto(reinterpret_cast<QRgb *>(reduced.scanLine(y)), edge, strip, factor);
    }
    return reduced;
}

QImage scaledTo(const QImage &square, int edge)
{
    if (square.width() <= edge)
        return square;
    return square.scaled(edge, edge, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage inStandardColors(QImage square)
{
    const QColorSpace standard(QColorSpace::SRgb);
    if (square.colorSpace().isValid() && square.colorSpace() != standard)
        square.convertToColorSpace(standard);
    square.convertTo(QImage::Format_ARGB32_Premultiplied);
    return square;
}

bool isOpaque(const QImage &square)
{
    for (int y = 0; y < square.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(square.constScanLine(y));
        if (std::any_of(row, row + square.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return false;
    }
    return true;
}

//! The pixels alone: copies of a QImage carry texts, resolution and profile along.
QImage withoutMetadata(const QImage &square)
{
    const auto format =
        isOpaque(square) ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied;
    QImage clean(square.size(), format);
    for (int y = 0; y < square.height(); ++y) {
        std::memcpy(clean.scanLine(y), square.constScanLine(y),
                    static_cast<size_t>(square.width()) * sizeof(QRgb));
    }
    return clean;
}

bool hasFewColors(const QImage &square)
{
    QSet<QRgb> colors;
    for (int y = 0; y < square.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(square.constScanLine(y));
        for (int x = 0; x < square.width(); ++x) {
            colors.insert(row[x]);
            if (colors.size() > maxColorsOfDrawing)
                return false;
        }
    }
    return true;
}

//! Empty if it does not fit.
QByteArray encoded(const QImage &square, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(square) || bytes.size() > AvatarImage::maxEncodedBytes)
        return {};
    return bytes;
}

QByteArray encodedAsFits(const QImage &square, bool drawing)
{
    constexpr int usualQuality = -1;
    if (drawing || square.hasAlphaChannel()) {
        const QByteArray png = encoded(square, "png", usualQuality);
        if (!png.isEmpty() || square.hasAlphaChannel())
            return png;
    }
    for (const int quality : jpegQualities) {
        const QByteArray jpeg = encoded(square, "jpeg", quality);
        if (!jpeg.isEmpty())
            return jpeg;
    }
    return {};
}

} // namespace

QImage smallSquareOf(const QImage &picture, int edge)
{
    const int whole = std::min(picture.width(), picture.height());
    const int factor = std::max(1, whole / edge);
    QImage square = factor > 1 ? reducedSquare(picture, factor)
                               : picture.copy(centreSquare(picture.size(), whole))
                                     .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    square.setColorSpace(picture.colorSpace());
    return scaledTo(square, edge);
}

AvatarImage encodeAvatar(const QImage &picture)
{
    const QImage best =
        withoutMetadata(inStandardColors(smallSquareOf(picture, AvatarImage::maxEdgePixels)));
    const bool drawing = hasFewColors(best);
    AvatarImage avatar{encodedAsFits(best, drawing), best};
    for (const int edge : smallerEdges) {
        if (!avatar.encoded.isEmpty())
            break;
        avatar.preview = scaledTo(best, edge);
        avatar.encoded = encodedAsFits(avatar.preview, drawing);
    }
    return avatar;
}
