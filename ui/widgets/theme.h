// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPalette>

class QPushButton;

//! Our own light and dark palettes on Fusion, with text at 4.5:1 and marks at 3:1 at least.
namespace Theme {

enum class Scheme { Light, Dark };

//! Colours that QPalette has no role for.
struct Accents {
    QColor sidebar; //!< Background of the navigation at the left.
    QColor card; //!< Fields, cards, the side panel.
    QColor line; //!< Hairlines and borders of fields (decoration).
    QColor secondaryText;
    QColor accent; //!< Primary buttons, focus ring, links.
    QColor accentInk; //!< Text on it.
    QColor selection; //!< Background of the current row.
    QColor success;
    QColor warning;
    QColor danger;
    QColor mark; //!< Outlines that tell what a thing is: boxes to check, rings, arrows.
    QColor chip; //!< Background of a chip or badge on a card.
};

[[nodiscard]] QPalette palette(Scheme scheme);
//! Of what is shown now, told from \a palette's own lightness, so that nothing goes stale after a
//! switch.
[[nodiscard]] Accents accents(const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
//! Fusion, our focus ring, our sizes and \a scheme on the whole application; may be called again
//! while running.
void apply(Scheme scheme);

//! \a base with a little of \a tint over it: the quiet background of a message.
[[nodiscard]] QColor tinted(const QColor &base, const QColor &tint, qreal share = 0.1);

//! \a font for what stands in small beside or below something else.
[[nodiscard]] QFont smaller(QFont font);

//! Makes \a button the one that stands out, filled with the accent colour.
void setPrimary(QPushButton *button, bool primary = true);

} // namespace Theme
