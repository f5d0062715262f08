// SPDX-License-Identifier: Apache-2.0
#include "call.h"

#include <utility>

Call::Call(QObject *running, std::function<void()> cancel)
    : m_running(running)
    , m_cancel(std::move(cancel))
{
}

bool Call::isActive() const
{
    return !m_running.isNull();
}

void Call::cancel()
{
    const auto cancel = std::exchange(m_cancel, nullptr);
    if (isActive() && cancel)
        cancel();
}
