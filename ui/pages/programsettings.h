// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

//! The one file in the person's configuration folder. No secret is ever written there.
[[nodiscard]] QSettings programSettings();
//! Removes the file, and its folder where nothing else is in it. For the very end of a run.
void removeProgramSettings();
