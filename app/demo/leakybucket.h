// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace demo {

//! The portal's rate limit: every call adds one, time drains; what does not fit is refused.
//! Source: REST reference, section 8.1 (50 and 2 a second; Enterprise 250 and 5).
class LeakyBucket final {
public:
    using Clock = std::chrono::steady_clock;

    LeakyBucket(double capacity, double drainPerSecond)
        : m_capacity(capacity)
        , m_drainPerSecond(drainPerSecond)
    {
    }

    //! False when the call does not fit; then nothing is added.
    [[nodiscard]] bool admit(Clock::time_point now);

private:
    double m_capacity;
    double m_drainPerSecond;
    double m_level = 0;
    Clock::time_point m_levelAt = {};
};

} // namespace demo
