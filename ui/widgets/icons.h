// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPalette>

//! The monochrome icon \a name of resources/icons, tinted with \a palette's text colour at any
//! scale.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QPalette &palette);
//! The same in one colour, whatever its state.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &ink);
//! The program's own icon.
[[nodiscard]] QIcon applicationIcon();
