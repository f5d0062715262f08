// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

//! A clock that only goes forward and stands still while the computer sleeps (CLOCK_MONOTONIC on
//! Linux). Rules reckon in its instants, never in wall time, which people and daylight saving move
//! about.
struct Monotonic {
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<Monotonic>;
    static constexpr bool is_steady = true;
};

using Instant = Monotonic::time_point;

//! The two questions about time, as values that are passed in. Wall time is for showing only.
struct Clock {
    std::function<Instant()> now;
    std::function<QDateTime()> wallTime;
};
