// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include "chatwrightstyle.h"

#include <QApplication>
#include <QPushButton>
#include <QToolTip>

namespace {

constexpr QRgb opaque(uint rgb)
{
    return 0xff000000U | rgb;
}

//! What both schemes are made of. The contrast of every pair that is used is tested in tst_theme.
struct Colors {
    QRgb window;
    QRgb text;
    QRgb disabledText;
    QRgb toolTip;
    QRgb shadow;
};

Colors colorsOf(Theme::Scheme scheme)
{
    if (scheme == Theme::Scheme::Dark)
        return {opaque(0x1c1f24), opaque(0xe7eaef), opaque(0x7b8697), opaque(0x343a44),
                opaque(0x0b0d10)};
    return {opaque(0xf6f7f9), opaque(0x1b2330), opaque(0x8a93a1), opaque(0x1b2330),
            opaque(0x9aa3b0)};
}

Theme::Accents accentsOf(Theme::Scheme scheme)
{
    if (scheme == Theme::Scheme::Dark)
        return {.sidebar = opaque(0x21252b),
                .card = opaque(0x24282f),
                .line = opaque(0x3a404a),
                .secondaryText = opaque(0xa4adba),
                .accent = opaque(0x6ea8ff),
                .accentInk = opaque(0x0e1a2c),
                .selection = opaque(0x2c3b56),
                .success = opaque(0x5cc983),
                .warning = opaque(0xe3b341),
                .danger = opaque(0xff8a80),
                .mark = opaque(0x8590a1),
                .chip = opaque(0x363d48)};
    return {.sidebar = opaque(0xedf0f5),
            .card = opaque(0xffffff),
            .line = opaque(0xd9dee6),
            .secondaryText = opaque(0x566172),
            .accent = opaque(0x1f66d6),
            .accentInk = opaque(0xffffff),
            .selection = opaque(0xdbe7fb),
            .success = opaque(0x1a7a3c),
            .warning = opaque(0x8f5a00),
            .danger = opaque(0xb3261e),
            .mark = opaque(0x737d8c),
            .chip = opaque(0xe8ebf1)};
}

void setInks(QPalette *palette, QPalette::ColorGroup group, const QColor &ink)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette->setColor(group, role, ink);
}

} // namespace

QPalette Theme::palette(Scheme scheme)
{
    const Colors colors = colorsOf(scheme);
    const Accents accents = accentsOf(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, accents.card);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Button, accents.card);
    palette.setColor(QPalette::Highlight, accents.accent);
    palette.setColor(QPalette::HighlightedText, accents.accentInk);
    palette.setColor(QPalette::Link, accents.accent);
    palette.setColor(QPalette::LinkVisited, accents.accent);
    palette.setColor(QPalette::BrightText, accents.danger);
    palette.setColor(QPalette::PlaceholderText, accents.secondaryText);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, QColor(opaque(0xf2f4f7)));
    palette.setColor(QPalette::Light, accents.card);
    palette.setColor(QPalette::Midlight, accents.chip);
    palette.setColor(QPalette::Mid, accents.line);
    palette.setColor(QPalette::Dark, accents.mark);
    palette.setColor(QPalette::Shadow, colors.shadow);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        setInks(&palette, group, colors.text);
    setInks(&palette, QPalette::Disabled, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, colors.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, accents.chip);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.disabledText);
    return palette;
}

Theme::Scheme Theme::schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Theme::Accents Theme::accents(const QPalette &palette)
{
    return accentsOf(schemeOf(palette));
}

void Theme::apply(Scheme scheme)
{
    // A style sheet of the desktop's or a second call must not stack proxies on one another.
    if (!qobject_cast<ChatwrightStyle *>(QApplication::style()))
        QApplication::setStyle(new ChatwrightStyle);
    const QPalette colors = palette(scheme);
    QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
}

QColor Theme::tinted(const QColor &base, const QColor &tint, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(base.redF(), tint.redF()), mix(base.greenF(), tint.greenF()),
                            mix(base.blueF(), tint.blueF()));
}

QFont Theme::smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void Theme::setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(ChatwrightStyle::primaryProperty, primary);
    button->update();
}
