// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

//! The number of Unicode code points in \a text: the portal counts characters so (PHP mb_strlen),
//! while QString counts UTF-16 units. A lone surrogate counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);
