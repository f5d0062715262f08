// SPDX-License-Identifier: Apache-2.0
#include "wordline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

void WordLine::paint(QPainter *painter, const QRect &place, Qt::LayoutDirection layout,
                     const QString &words)
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(
        place,
        int(Qt::TextSingleLine | QStyle::visualAlignment(layout, Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(painter->font()).elidedText(words, Qt::ElideRight, place.width()));
    painter->setLayoutDirection(before);
}
