// SPDX-License-Identifier: Apache-2.0
#include "initials.h"

#include "palette.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

QColor Initials::colorOf(const Person &person)
{
    return rgbOf(allChatColors.at(size_t(person.id.value()) % allChatColors.size()));
}

void Initials::paint(QPainter *painter, const QRectF &disc, const QString &letters,
                     const QColor &background)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(background);
    painter->drawEllipse(disc);
    QFont font = painter->font();
    font.setPixelSize(qMax(6, int(disc.height() * 0.38)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(inkOn(background));
    painter->drawText(disc, Qt::AlignCenter | Qt::TextSingleLine, letters);
    painter->restore();
}

void Initials::paintPicture(QPainter *painter, const QRectF &disc, const QImage &picture)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addEllipse(disc);
    painter->setClipPath(round);
    painter->drawImage(disc, picture);
    painter->restore();
}

void Initials::paintFace(QPainter *painter, const QRectF &disc, const QImage &picture,
                         const QColor &background)
{
    if (picture.hasAlphaChannel())
        paint(painter, disc, {}, background);
    paintPicture(painter, disc, picture);
}
