// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <utility>

//! Where the words of \a typed are found in \a name, by the same rules as in searching: start and
//! length of each, in the order of the typed words. A word with a typing error is marked as far as
//! it was typed.
[[nodiscard]] QList<std::pair<int, int>> matchesIn(const QString &name, const QString &typed);
