// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

//! Typing errors: one letter too many, one missing, one wrong, or two neighbours exchanged.
namespace TypingErrors {

//! The longest beginning of \a form that is \a start with one typing error: how many letters it
//! has; -1 where there is none, or where \a form begins with \a start. The longest, since what it
//! leaves of the word counts against it: "жукв" is Жуков without a letter, and "жук" with one more.
[[nodiscard]] qsizetype nearBeginning(QStringView form, QStringView start);
//! How many errors make \a typed of \a form; -1 where it takes more than \a most.
[[nodiscard]] int between(QStringView form, QStringView typed, int most);

} // namespace TypingErrors
