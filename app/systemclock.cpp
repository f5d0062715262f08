// SPDX-License-Identifier: Apache-2.0
#include "systemclock.h"

Clock systemClock()
{
    const auto now = [] {
        const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
        return Instant(std::chrono::duration_cast<Instant::duration>(sinceBoot));
    };
    return {.now = now, .wallTime = [] { return QDateTime::currentDateTime(); }};
}
