// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "quantile.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <vector>

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

    [[nodiscard]] double milliseconds(double share) const { return quantile(m_gaps, share); }

private:
    void note()
    {
        m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};
