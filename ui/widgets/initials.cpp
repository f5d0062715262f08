// SPDX-License-Identifier: Apache-2.0
#include "initials.h"

#include "palette.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr qreal partOfDisc = 0.38;
constexpr qreal leastPixels = 6;

//! Takes the letters of the bold labels and scales them: each size and weight of its own is another
//! font to find and to load, which the first window would wait for.
void paintLetters(QPainter *painter, const QRectF &disc, const QString &letters)
{
    QFont font = painter->font();
    font.setBold(true);
    painter->setFont(font);
    const qreal scale =
        std::max(leastPixels, disc.height() * partOfDisc) / QFontInfo(font).pixelSize();
    painter->translate(disc.center());
    painter->scale(scale, scale);
    QRectF room({}, disc.size() / scale);
    room.moveCenter({});
    painter->drawText(room, Qt::AlignCenter | Qt::TextSingleLine, letters);
}

} // namespace

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
    painter->setPen(inkOn(background));
    paintLetters(painter, disc, letters);
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
