// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QSettings settings()
{
    const QString name = QCoreApplication::applicationName();
    return QSettings(name, name);
}

} // namespace

WindowMemory::WindowMemory(QWidget &window, Keep keep)
    : m_window(window)
    , m_keep(keep)
{
    if (m_keep == Keep::Yes)
        m_window.restoreGeometry(settings().value(u"window/geometry"_s).toByteArray());
}

WindowMemory::~WindowMemory()
{
    if (m_keep == Keep::No)
        return;
    QSettings kept = settings();
    kept.setValue(u"window/geometry"_s, m_window.saveGeometry());
}
