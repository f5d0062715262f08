// SPDX-License-Identifier: Apache-2.0
#include "leakybucket.h"

#include <algorithm>

namespace demo {

bool LeakyBucket::admit(Clock::time_point now)
{
    const std::chrono::duration<double> passed = now - m_levelAt;
    m_level = std::max(0.0, m_level - passed.count() * m_drainPerSecond);
    m_levelAt = now;
    if (m_level + 1 > m_capacity)
        return false;
    m_level += 1;
    return true;
}

} // namespace demo
