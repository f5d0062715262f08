// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

//! The number of Unicode code points in \a text: the portal counts characters so (PHP mb_strlen),
//! while QString counts UTF-16 units. A lone surrogate counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);

//! \a text with U+FFFD in place of each lone surrogate: PHP refuses a JSON body that has one, and
//! the portal would call the method without any parameters (REST reference, section 1.2).
[[nodiscard]] QString withoutLoneSurrogates(const QString &text);

//! \a text without the ASCII white space at its ends, as the portal stores it (PHP trim). Limits
//! hold for what is left.
[[nodiscard]] QString trimmedAsPortal(QStringView text);
