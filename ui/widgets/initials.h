// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QColor>
#include <QRectF>

class QImage;
class QPainter;

//! What stands for somebody or something that has no picture: letters on a disc.
namespace Initials {

//! Always the same for the same person, from the portal's own colours.
[[nodiscard]] QColor colorOf(const Person &person);
void paint(QPainter *painter, const QRectF &disc, const QString &letters, const QColor &background);
//! \a picture cut round, filling \a disc.
void paintPicture(QPainter *painter, const QRectF &disc, const QImage &picture);
//! The same, on \a background where the picture lets it through.
void paintFace(QPainter *painter, const QRectF &disc, const QImage &picture,
               const QColor &background);

} // namespace Initials
