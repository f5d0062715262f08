// SPDX-License-Identifier: Apache-2.0
#include "firstframe.h"

#include <QEvent>
#include <QTimer>
#include <QWindow>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 500ms;

} // namespace

FirstFrame::FirstFrame(QWindow &window, std::function<void()> work)
    : m_work(std::move(work))
{
    window.installEventFilter(this);
    QTimer::singleShot(longestWait, this, &FirstFrame::run);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstFrame::run); // this event paints first
    }
    return QObject::eventFilter(watched, event);
}

void FirstFrame::run()
{
    if (m_work)
        std::exchange(m_work, {})();
}
