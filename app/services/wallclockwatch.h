// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"

#include <QObject>
#include <QTimer>

//! Notices that the clock on the wall has gone another way than time itself: somebody has set it,
//! or the computer slept.
class WallClockWatch final : public QObject {
    Q_OBJECT

public:
    explicit WallClockWatch(Clock clock, QObject *parent = nullptr);

    //! To begin with it does not look.
    void setWatching(bool watching);

Q_SIGNALS:
    void moved();

private:
    void look();
    //! How far the two clocks are apart.
    [[nodiscard]] std::chrono::milliseconds distance() const;

    Clock m_clock;
    QTimer m_look;
    std::chrono::milliseconds m_distance{0};
};
