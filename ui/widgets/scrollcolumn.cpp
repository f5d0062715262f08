// SPDX-License-Identifier: Apache-2.0
#include "scrollcolumn.h"

#include <QStyle>

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::hold(QWidget *contents)
{
    setWidget(contents);
    contents->setAutoFillBackground(false); // setWidget() fills it
}

void ScrollColumn::keepWidth()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it paints nothing where nothing scrolls
}

int ScrollColumn::barWidth() const
{
    return style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

QMargins ScrollColumn::marginsBeside(int beside) const
{
    const int atBar = beside - barWidth();
    return isRightToLeft() ? QMargins(atBar, 0, beside, 0) : QMargins(beside, 0, atBar, 0);
}
