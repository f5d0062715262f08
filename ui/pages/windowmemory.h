// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;
class QWidget;

//! Gives a window the place and size it had last time, and notes them when it goes.
class WindowMemory final {
public:
    //! Before the window is shown. Both must outlive the memory.
    WindowMemory(QWidget &window, QSettings &settings);
    ~WindowMemory();
    WindowMemory(const WindowMemory &) = delete;
    WindowMemory &operator=(const WindowMemory &) = delete;

private:
    QWidget &m_window;
    QSettings &m_settings;
};
