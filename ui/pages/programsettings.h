// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

//! The one file in the person's configuration folder. No secret is ever written there.
[[nodiscard]] QSettings programSettings();
//! Qt's file dialogs note the folders that somebody has been in, in a file (QtProject.conf) that
//! all programs made with Qt share and nobody removes. From now on this program's own is in
//! \a folder, with all that it remembers. Source: QFileDialogPrivate::saveSettings() (Qt 6.4.2).
void keepToolkitSettingsIn(const QString &folder);
//! Removes the file, and its folder where nothing else is in it. For the very end of a run.
void removeProgramSettings();
