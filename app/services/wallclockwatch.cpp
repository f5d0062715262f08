// SPDX-License-Identifier: Apache-2.0
#include "wallclockwatch.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 250ms;
constexpr auto noticed = 500ms; // sentences tell seconds; a clock that is set right drifts by less

} // namespace

WallClockWatch::WallClockWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &WallClockWatch::look);
}

void WallClockWatch::setWatching(bool watching)
{
    if (watching == m_look.isActive())
        return;
    if (!watching)
        return m_look.stop();
    m_distance = distance();
    m_look.start();
}

void WallClockWatch::look()
{
    const auto now = distance();
    if (std::chrono::abs(now - m_distance) < noticed)
        return;
    m_distance = now;
    Q_EMIT moved();
}

std::chrono::milliseconds WallClockWatch::distance() const
{
    return std::chrono::milliseconds(m_clock.wallTime().toMSecsSinceEpoch())
        - m_clock.now().time_since_epoch();
}
