// SPDX-License-Identifier: Apache-2.0
#include "fontreading.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QThread>

#include <tuple>

// Qt's fonts may be used in any thread, and what one has read of the system serves all
// (https://doc.qt.io/qt-6/threads-modules.html, "Threads and Painting", read in 2026).
FontReading::FontReading()
    : m_thread(QThread::create(
          [font = QGuiApplication::font()] { std::ignore = QFontMetrics(font).height(); }))
{
    m_thread->start();
}

FontReading::~FontReading()
{
    m_thread->wait();
}
