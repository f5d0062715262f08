// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QThread;

//! Reads the fonts of the system beside the start. Qt does so for the first text that it lays out,
//! which would take as long as to build half of the window; whoever needs a font meanwhile waits.
class FontReading final {
public:
    //! There is a QGuiApplication, and it outlives this.
    FontReading();
    ~FontReading();
    FontReading(const FontReading &) = delete;
    FontReading &operator=(const FontReading &) = delete;

private:
    std::unique_ptr<QThread> m_thread;
};
