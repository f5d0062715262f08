// SPDX-License-Identifier: Apache-2.0
#include "portrait.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {

namespace {

constexpr int edge = 150; // what IMAGE_RESIZE=small gives; REST reference, section 6.1

struct Rgb {
    int red = 0;
    int green = 0;
    int blue = 0;
};

struct Circle {
    double x = 0;
    double y = 0;
    double radius = 0;
};

constexpr auto backgrounds = std::to_array<Rgb>(
    {{74, 111, 165}, {150, 88, 126}, {74, 133, 96}, {176, 116, 60}, {96, 92, 160}});
constexpr auto faces =
    std::to_array<Rgb>({{244, 212, 186}, {226, 180, 140}, {188, 134, 94}, {132, 88, 62}});
constexpr auto clothes = std::to_array<Rgb>({{240, 240, 236}, {38, 50, 72}, {214, 84, 74}});

constexpr Circle shoulders{.x = 75, .y = 170, .radius = 68};
constexpr Circle head{.x = 75, .y = 66, .radius = 32};

template <std::size_t Count> Rgb pick(const std::array<Rgb, Count> &colors, int number)
{
    return colors[static_cast<std::size_t>(number) % Count];
}

//! How much of the pixel lies inside, from 0 to 1.
double coverOf(const Circle &circle, int x, int y)
{
    const double distance = std::hypot(x + 0.5 - circle.x, y + 0.5 - circle.y);
    return std::clamp(circle.radius - distance + 0.5, 0.0, 1.0);
}

Rgb mixed(const Rgb &below, const Rgb &above, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return {mix(below.red, above.red), mix(below.green, above.green), mix(below.blue, above.blue)};
}

//! Rows of pixels, each behind the number of its filter, which is none.
QByteArray pixelsOf(int id)
{
    QByteArray pixels;
    pixels.reserve(qsizetype(edge) * (1 + 3 * edge));
    for (int y = 0; y < edge; ++y) {
        pixels.append('\0');
        for (int x = 0; x < edge; ++x) {
            Rgb color = pick(backgrounds, id / 2);
            color = mixed(color, pick(clothes, id / 3), coverOf(shoulders, x, y));
            color = mixed(color, pick(faces, id / 5), coverOf(head, x, y));
            for (const int part : {color.red, color.green, color.blue})
                pixels.append(static_cast<char>(part));
        }
    }
    return pixels;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

//! The check that PNG puts behind each part. Source: PNG specification, annex D.
quint32 checkOf(const QByteArray &bytes)
{
    quint32 check = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        check ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ (check & 1U ? 0xEDB88320U : 0U);
    }
    return ~check;
}

QByteArray chunk(const QByteArray &name, const QByteArray &contents)
{
    const QByteArray checked = name + contents;
    return bigEndian(static_cast<quint32>(contents.size())) + checked + bigEndian(checkOf(checked));
}

} // namespace

QByteArray portraitOf(int id)
{
    constexpr char eightBitsOfThreeColors[] = {8, 2, 0, 0, 0};
    const QByteArray header = bigEndian(edge) + bigEndian(edge)
        + QByteArray(eightBitsOfThreeColors, sizeof eightBitsOfThreeColors);
    // Qt puts the length before what zlib gives.
    const QByteArray packed = qCompress(pixelsOf(id)).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", packed)
        + chunk("IEND", {});
}

} // namespace demo
