// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

//! One line of words that may be foreign, as controls of their own painting show it.
namespace WordLine {

//! Paints \a words in the middle of \a place's height, ending in "…" where there is no room. They
//! are read in their own direction, but begin on one line with those of the window, whose is \a
//! layout.
void paint(QPainter *painter, const QRect &place, Qt::LayoutDirection layout, const QString &words);

} // namespace WordLine
