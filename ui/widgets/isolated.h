// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! \a foreign for a place within a sentence: written from right to left it neither turns the
//! sentence round nor mixes with what stands beside it. Other texts are given as they are.
[[nodiscard]] QString isolated(const QString &foreign);
//! Names with commas between them, each of which is read in its own direction.
[[nodiscard]] QString isolatedNames(const QStringList &names);
