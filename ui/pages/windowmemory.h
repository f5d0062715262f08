// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

//! Gives a window the place and size it had last time, and notes them when it goes.
class WindowMemory final {
public:
    enum class Keep { No, Yes };

    //! Before the window is shown. \a window must outlive the memory.
    WindowMemory(QWidget &window, Keep keep);
    ~WindowMemory();
    WindowMemory(const WindowMemory &) = delete;
    WindowMemory &operator=(const WindowMemory &) = delete;

private:
    QWidget &m_window;
    Keep m_keep;
};
