// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

#include <algorithm>
#include <cmath>

namespace {

//! In the order of ChatColor. Source: REST reference, section 3.
constexpr std::array<QRgb, allChatColors.size()> paints = {
    0xffdf532d, 0xff64a513, 0xff4ba984, 0xff4ba5c3, 0xff3e99ce, 0xff8474c8, 0xff1eb4aa, 0xfff76187,
    0xff58cc47, 0xffab7761, 0xff29619b, 0xff728f7a, 0xffba9c7b, 0xff556574, 0xff909090, 0xff5e5f5e,
};

double linear(float channel)
{
    const double value = channel;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

//! Source: WCAG 2.2, "relative luminance".
double relativeLuminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QColor rgbOf(ChatColor color)
{
    return QColor::fromRgb(paints.at(static_cast<size_t>(color)));
}

std::optional<ChatColor> chatColorOf(const QColor &rgb)
{
    if (!rgb.isValid())
        return std::nullopt;
    const auto found = std::find(paints.begin(), paints.end(), rgb.rgba());
    if (found == paints.end())
        return std::nullopt;
    return allChatColors.at(static_cast<size_t>(found - paints.begin()));
}

QColor inkOn(const QColor &background)
{
    const double luminance = relativeLuminance(background);
    const double contrastOfWhite = 1.05 / (luminance + 0.05);
    const double contrastOfBlack = (luminance + 0.05) / 0.05;
    return contrastOfWhite >= contrastOfBlack ? QColor(Qt::white) : QColor(Qt::black);
}
