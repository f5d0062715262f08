// SPDX-License-Identifier: Apache-2.0
#include "programsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

QSettings programSettings()
{
    const QString name = QCoreApplication::applicationName();
    return QSettings(QSettings::IniFormat, QSettings::UserScope, name, name);
}

void keepToolkitSettingsIn(const QString &folder)
{
    // Ours are of IniFormat, and stay where they are.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

void removeProgramSettings()
{
    const QString file = programSettings().fileName();
    QFile::remove(file);
    const QString folder = QFileInfo(file).path();
    QDir().rmdir(folder);
}
