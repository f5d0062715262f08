// SPDX-License-Identifier: Apache-2.0
#include "methodtime.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

//! From here on a method is called rarely, so that it is never refused: that comes at 420 s.
constexpr milliseconds muchTime = 300s;
constexpr milliseconds betweenRareCalls = 5s;
constexpr milliseconds longestBlock = 660s; // the portal's window, and a little

} // namespace

void MethodTime::take(const QString &method, Instant now)
{
    m_uses[method].takenAt = now;
}

void MethodTime::note(const QString &method, milliseconds operating)
{
    m_uses[method].operating = operating;
}

void MethodTime::refuse(const QString &method, milliseconds wait, Instant now)
{
    m_uses[method].blockedUntil = now + std::clamp(wait, 0ms, longestBlock);
}

bool MethodTime::isRefusedAt(const QString &method, Instant now) const
{
    return m_uses.value(method).blockedUntil.value_or(now) > now;
}

Instant MethodTime::nextFree(const QString &method, Instant now) const
{
    const Use use = m_uses.value(method);
    Instant free = std::max(now, use.blockedUntil.value_or(now));
    if (use.operating > muchTime && use.takenAt)
        free = std::max(free, *use.takenAt + betweenRareCalls);
    return free;
}
