// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

//! A handle on something under way that will answer once. Letting it go does not stop it; cancel()
//! does.
class Call final {
public:
    Call() = default;
    //! \a running emits or calls its answer by itself; \a cancel is a slot-like function of it.
    Call(QObject *running, std::function<void()> cancel);

    [[nodiscard]] bool isActive() const;
    //! Ends it. The answer still comes, and says that it was cancelled, if the call reports
    //! outcomes; else none comes.
    void cancel();

private:
    QPointer<QObject> m_running;
    std::function<void()> m_cancel;
};
