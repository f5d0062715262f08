// SPDX-License-Identifier: Apache-2.0
#include "panel.h"

#include <QPainter>

Panel::Panel(Fill fill, Qt::Edges hairlines, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_hairlines(hairlines)
{
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme::Accents accents = Theme::accents(palette());
    QPainter painter(this);
    painter.fillRect(rect(), accents.*m_fill);
    painter.setPen(accents.line);
    if (m_hairlines.testFlag(Qt::TopEdge))
        painter.drawLine(rect().topLeft(), rect().topRight());
    if (m_hairlines.testFlag(Qt::LeftEdge))
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    if (m_hairlines.testFlag(Qt::RightEdge))
        painter.drawLine(rect().topRight(), rect().bottomRight());
    if (m_hairlines.testFlag(Qt::BottomEdge))
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
