// SPDX-License-Identifier: Apache-2.0
#include "programsettings.h"

#include <QCoreApplication>

QSettings programSettings()
{
    const QString name = QCoreApplication::applicationName();
    return QSettings(QSettings::IniFormat, QSettings::UserScope, name, name);
}
