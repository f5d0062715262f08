// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

//! \a text as searches compare it: neither case nor accents matter, ё is е, and white space is one
//! blank.
[[nodiscard]] QString foldedForSearch(const QString &text);
//! What somebody typed, as the folded words that must all be found.
[[nodiscard]] QStringList searchWordsOf(const QString &typed);

//! A word and where it stands in the text it was taken from.
struct WordPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    QString word; //!< In lower case, accents kept, apostrophes left out.
};

//! The words of a name: what stands between blanks, hyphens and other punctuation.
[[nodiscard]] QList<WordPlace> wordPlacesOf(const QString &text);
//! These and, behind them, what is joined by a hyphen as one word too: the hyphen may be left out.
[[nodiscard]] QList<WordPlace> placesToFind(const QString &text);
