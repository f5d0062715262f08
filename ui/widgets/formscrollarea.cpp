// SPDX-License-Identifier: Apache-2.0
#include "formscrollarea.h"

#include <QApplication>
#include <QEvent>

FormScrollArea::FormScrollArea(QWidget *parent)
    : ScrollColumn(parent)
{
    keepWidth();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

//! Of the whole program, from a press on.
bool FormScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        // The release itself is for what was pressed, and comes first.
        QMetaObject::invokeMethod(
            this, [this] { follow(QApplication::focusWidget()); }, Qt::QueuedConnection);
    }
    return ScrollColumn::eventFilter(watched, event);
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
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return qApp->installEventFilter(this);
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    const int around = 3 * fontMetrics().height(); // its label above, what is wrong with it below
    ensureVisible(place.left(), place.center().y(), 0,
                  qMin(place.height() / 2 + around, viewport()->height() / 2));
}
