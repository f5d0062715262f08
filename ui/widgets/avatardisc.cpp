// SPDX-License-Identifier: Apache-2.0
#include "avatardisc.h"

#include "initials.h"
#include "theme.h"

#include <QPainter>

AvatarDisc::AvatarDisc(int diameter, QWidget *parent)
    : QLabel(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

void AvatarDisc::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void AvatarDisc::setPlaceholder(const QString &initials, const QColor &background)
{
    m_initials = initials;
    m_background = background;
    update();
}

void AvatarDisc::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void AvatarDisc::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Theme::Accents accents = Theme::accents(palette());
    const QRectF disc(0, 0, m_diameter, m_diameter);
    if (!m_picture.isNull())
        Initials::paintPicture(&painter, disc, m_picture);
    else
        Initials::paint(&painter, disc, m_initials,
                        m_background.isValid() ? m_background : accents.chip);
    if (m_highlighted) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accents.accent, 4, Qt::DashLine));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
    }
}
