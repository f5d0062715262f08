// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <chrono>

//! The longest the event loop was kept from doing anything, over and over.
class StallMeter final {
public:
    StallMeter()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { note(); });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(std::chrono::milliseconds(1));
        m_since.start();
    }

    [[nodiscard]] double milliseconds(double share) const
    {
        if (m_gaps.isEmpty())
            return 0;
        QList<double> sorted = m_gaps;
        std::ranges::sort(sorted);
        return sorted.at(qsizetype(double(sorted.size() - 1) * share));
    }

private:
    void note()
    {
        m_gaps.append(double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};
