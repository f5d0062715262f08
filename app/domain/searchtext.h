// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! \a text as searches compare it: neither case nor accents matter, ё is е, and white space is one
//! blank.
[[nodiscard]] QString foldedForSearch(const QString &text);
//! What somebody typed, as the folded words that must all be found.
[[nodiscard]] QStringList searchWordsOf(const QString &typed);
