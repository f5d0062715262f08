// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QString geometryKey()
{
    return u"window/geometry"_s;
}

} // namespace

WindowMemory::WindowMemory(QWidget &window, QSettings &settings)
    : m_window(window)
    , m_settings(settings)
{
    m_window.restoreGeometry(m_settings.value(geometryKey()).toByteArray());
}

WindowMemory::~WindowMemory()
{
    m_settings.setValue(geometryKey(), m_window.saveGeometry());
}
