// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyleOption;

//! The shapes that ChatwrightStyle and our own controls are drawn with.
namespace StylePainting {

//! The ring of whatever has the focus, within \a rect.
void drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &ink, qreal radius);
//! A rounded surface with a hairline; \a line may be transparent.
void drawPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
               qreal radius);
void drawButton(QPainter *painter, const QStyleOption &option, bool primary);
void drawFlatButton(QPainter *painter, const QStyleOption &option);
//! The border of a field, as a ring while it has the focus.
void drawFieldFrame(QPainter *painter, const QStyleOption &option, bool focused);
void drawCheckIndicator(QPainter *painter, const QStyleOption &option);
void drawRadioIndicator(QPainter *painter, const QStyleOption &option);
//! The header of a table: plain, with a hairline beneath.
void drawHeader(QPainter *painter, const QStyleOption &option);
//! The handle of a scroll bar, within \a rect.
void drawHandle(QPainter *painter, const QRect &rect, const QStyleOption &option);
//! The tick that says "chosen", fitted into \a rect.
void drawTick(QPainter *painter, const QRectF &rect, const QColor &ink);
//! An arrow head that points down.
void drawChevron(QPainter *painter, const QRectF &rect, const QColor &ink);

} // namespace StylePainting
