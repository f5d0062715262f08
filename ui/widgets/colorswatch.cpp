// SPDX-License-Identifier: Apache-2.0
#include "colorswatch.h"

#include "stylepainting.h"
#include "texts.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

ColorSwatch::ColorSwatch(std::optional<ChatColor> color, QWidget *parent)
    : QAbstractButton(parent)
    , m_color(color)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void ColorSwatch::retranslate()
{
    const QString name = m_color ? Texts::colorName(*m_color) : Texts::automaticColorName();
    setAccessibleName(name);
    setToolTip(name);
}

void ColorSwatch::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Accents accents = Theme::accents(palette());
    const QRectF disc = QRectF(rect()).adjusted(4, 4, -4, -4);
    if (m_color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled() ? rgbOf(*m_color)
                                     : Theme::tinted(rgbOf(*m_color), accents.card, 0.5));
        painter.drawEllipse(disc);
    } else {
        painter.setPen(QPen(accents.mark, 1.5, Qt::DashLine));
        painter.setBrush(accents.card);
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (isChecked())
        StylePainting::drawTick(&painter, disc,
                                m_color ? inkOn(rgbOf(*m_color)) : palette().color(QPalette::Text));
    painter.setBrush(Qt::NoBrush);
    if (hasFocus()) {
        painter.setPen(QPen(accents.accent, 2.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1.25, 1.25, -1.25, -1.25));
    } else if (isChecked() || underMouse()) {
        painter.setPen(QPen(isChecked() ? accents.secondaryText : accents.mark, 1.5));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ColorSwatch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}
