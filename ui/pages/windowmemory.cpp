// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include "programsettings.h"

#include <QWidget>

using namespace Qt::StringLiterals;

WindowMemory::WindowMemory(QWidget &window, Keep keep)
    : m_window(window)
    , m_keep(keep)
{
    if (m_keep == Keep::Yes)
        m_window.restoreGeometry(programSettings().value(u"window/geometry"_s).toByteArray());
}

WindowMemory::~WindowMemory()
{
    if (m_keep == Keep::No)
        return;
    QSettings kept = programSettings();
    kept.setValue(u"window/geometry"_s, m_window.saveGeometry());
}
