// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QRandomGenerator;

//! Ways in which people type a name that is written otherwise. Independent of how the search reads
//! them: it was made from the tables of the schemes.
namespace Misspelling {

enum class Scheme { Bgn, Iso9, Passport, Gost, Informal };

//! One typing error in each word of five letters or more: a letter too many, one missing, one
//! wrong, or two neighbours exchanged.
[[nodiscard]] QString withTypingErrors(const QString &name, QRandomGenerator &random);
//! With Latin letters; an informal writer chooses among the usual spellings of each letter.
[[nodiscard]] QString inLatin(const QString &name, Scheme scheme, QRandomGenerator &random);
//! As such names are met in English and German texts: Yelena, Xenia, Alexander, Scherbakow.
[[nodiscard]] QString asAbroad(const QString &name, QRandomGenerator &random);
//! Typed without looking at the screen while the other layout is on, in lower case or with the
//! capital letters of \a name.
[[nodiscard]] QString onWrongLayout(const QString &name);
[[nodiscard]] QString onWrongLayoutWithCapitals(const QString &name);
//! ё for е or the other way, wherever it is possible.
[[nodiscard]] QString withOtherYo(const QString &name);
//! The words in the reverse order.
[[nodiscard]] QString reversed(const QString &name);

//! One way of typing a name, and what it is called.
struct Kind {
    QString title;
    std::function<QString(const QString &name, QRandomGenerator &random)> typed;
    bool isForCyrillic = false; //!< Other names stay as they are.
};
//! All of the above, and those that are met together.
[[nodiscard]] QList<Kind> kinds();

} // namespace Misspelling
