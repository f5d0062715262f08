// SPDX-License-Identifier: Apache-2.0
#include "pacestate.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

using std::chrono::milliseconds;

namespace {

// Source: REST reference, section 8.3.
constexpr std::array<milliseconds, 6> pauses = {
    milliseconds(1'000), milliseconds(2'000),  milliseconds(4'000),
    milliseconds(8'000), milliseconds(16'000), milliseconds(30'000),
};
//! The portal reckons method time over ten minutes, so a longer wish is a mistake or ill will.
constexpr milliseconds longestPause{600'000};
constexpr double jitterShare = 0.25;
//! More than a double loses on the way, and less than anybody's clock can tell.
constexpr double roundingMs = 1e-6;

double secondsBetween(Instant from, Instant to)
{
    return std::chrono::duration<double>(to - from).count();
}

milliseconds pauseOf(int refusal, double jitter)
{
    const int step = std::clamp(refusal, 1, static_cast<int>(pauses.size())) - 1;
    const milliseconds base = pauses.at(static_cast<size_t>(step));
    const double share = std::clamp(jitter, 0.0, 1.0) * jitterShare;
    return base + std::chrono::duration_cast<milliseconds>(base * share);
}

} // namespace

PaceState::PaceState(Bucket bucket, double margin, double level, Instant at)
    : m_bucket(bucket)
    , m_margin(margin)
    , m_level(level)
    , m_levelAt(at)
    , m_pausedUntil(at)
{
    Q_ASSERT(bucket.drainPerSecond > 0);
}

double PaceState::levelAt(Instant now) const
{
    const double elapsed = std::max(0.0, secondsBetween(m_levelAt, now));
    return std::max(0.0, m_level - elapsed * m_bucket.drainPerSecond);
}

Instant PaceState::nextFree(Instant now, double kept) const
{
    const Instant allowed = std::max(now, m_pausedUntil);
    // At least one call must fit, or none would ever leave.
    const double fillable = std::max(1.0, m_bucket.capacity - m_margin - kept);
    const double excess = levelAt(allowed) + 1 - fillable;
    const double wait = std::ceil(excess / m_bucket.drainPerSecond * 1000 - roundingMs);
    return allowed + milliseconds(static_cast<milliseconds::rep>(std::max(0.0, wait)));
}

void PaceState::take(Instant now)
{
    m_level = levelAt(now) + 1;
    m_levelAt = std::max(m_levelAt, now);
}

void PaceState::pauseAfterRefusal(Instant now, std::optional<milliseconds> wish, double jitter)
{
    // Calls that had left before the pause began may be refused during it: the same refusal.
    if (now >= m_pausedUntil)
        ++m_refusals;
    const milliseconds pause =
        wish ? std::clamp(*wish, milliseconds(0), longestPause) : pauseOf(m_refusals, jitter);
    m_pausedUntil = std::max(m_pausedUntil, now + pause);
    // Others fill the bucket too; that it is full is what the portal has just said.
    m_level = std::max(levelAt(now), m_bucket.capacity);
    m_levelAt = std::max(m_levelAt, now);
}

void PaceState::noteSuccess()
{
    m_refusals = 0;
}

void PaceState::setBucket(const Bucket &bucket, Instant now)
{
    m_level = levelAt(now);
    m_levelAt = now;
    m_bucket = bucket;
}

PaceMemory PaceState::memoryAt(Instant now) const
{
    return {levelAt(now), std::max(milliseconds(0), m_pausedUntil - now)};
}

// A clock that was put back makes the age negative: as if no time had passed.
void PaceState::recall(const PaceMemory &memory, milliseconds age, Instant now)
{
    const milliseconds passed = std::max(milliseconds(0), age);
    const double drained = std::chrono::duration<double>(passed).count() * m_bucket.drainPerSecond;
    m_level = levelAt(now) + std::max(0.0, memory.level - drained);
    m_levelAt = std::max(m_levelAt, now);
    m_pausedUntil = std::max(m_pausedUntil, now + std::min(longestPause, memory.pause) - passed);
}
