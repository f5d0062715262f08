// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

//! One word of what somebody typed, with everything else it may have been meant to be.
struct QueryWord {
    QString typed; //!< Folded.
    QStringList others; //!< Folded: of the other keyboard layout, and in Latin letters.
    QString other; //!< Folded: on the other layout, if that differs.
    QString latin; //!< In Latin letters, as in the press.
    QString otherLatin; //!< The same of the word on the other layout.
    bool isInitial = false; //!< One letter out of several that were typed as one word.
};

//! Words that must all be found.
using PeopleQuery = QList<QueryWord>;

//! What \a typed may mean, the likeliest first; empty for blank text. More than one where a
//! punctuation mark is a letter on the other layout, or where a few letters may be initials.
[[nodiscard]] QList<PeopleQuery> readingsOf(const QString &typed);
