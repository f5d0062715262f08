// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace demo {

//! Unicode code points, as PHP's mb_strlen counts.
[[nodiscard]] qsizetype characterCount(QStringView text);

//! Without the spaces that PHP's trim takes off: no-break spaces and the like stay.
[[nodiscard]] QString trimmedText(const QString &text);

//! The first \a count code points of \a text (mb_substr).
[[nodiscard]] QString firstCharacters(const QString &text, qsizetype count);

//! The first \a count bytes of \a text in UTF-8, without a character that was cut in two.
[[nodiscard]] QString firstBytes(const QString &text, qsizetype count);

//! Whether there are digits only; so it is for an empty text.
[[nodiscard]] bool isNumber(const QString &text);

} // namespace demo
