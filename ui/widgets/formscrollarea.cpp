// SPDX-License-Identifier: Apache-2.0
#include "formscrollarea.h"

#include <QApplication>

FormScrollArea::FormScrollArea(QWidget *parent)
    : ScrollColumn(parent)
{
    keepWidth();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FormScrollArea::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    follow(QApplication::focusWidget());
}

void FormScrollArea::follow(const QWidget *focused)
{
    if (!focused || !widget() || !widget()->isAncestorOf(focused))
        return;
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    const int label = 2 * fontMetrics().height(); // as much room as it may take above
    ensureVisible(place.left(), place.center().y(), 0,
                  qMin(place.height() / 2 + label, viewport()->height() / 2));
}
