// SPDX-License-Identifier: Apache-2.0
#include "iconlabel.h"

#include "icons.h"

#include <QPainter>

IconLabel::IconLabel(double lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int edge = qRound(fontMetrics().height() * m_lines);
    return {edge, edge};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    tintedIcon(m_name, Theme::accents(palette()).*m_ink).paint(&painter, rect());
}
