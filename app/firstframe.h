// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWindow;

//! Runs something once, as soon as a window has been painted for the first time: work in another
//! thread, too, takes time from the first frame. Where the window stays out of sight, it runs after
//! a while all the same.
class FirstFrame final : public QObject {
    Q_OBJECT

public:
    //! \a window is shown already, and outlives this.
    FirstFrame(QWindow &window, std::function<void()> work);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();

    std::function<void()> m_work;
};
