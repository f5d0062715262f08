// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedlines.h"

//! What names somebody by itself, wherever it stands in a text: e-mail addresses, mentions,
//! addresses of profiles, "ID 12". They are taken out of the text before it is split, since
//! separators may stand in them, and are given in their order to whoever meets their marks.
class PastedAnchors {
public:
    //! Stands for one of them.
    static constexpr QChar mark{0xFFFC};

    //! Those in \a text, which has no marks yet.
    explicit PastedAnchors(const QString &text);

    //! The text, with a mark in the place of each of them.
    [[nodiscard]] const QString &textAround() const { return m_around; }
    [[nodiscard]] PastedCell takeNext() { return m_found.value(m_taken++); }

private:
    QString m_around;
    QList<PastedCell> m_found;
    qsizetype m_taken = 0;
};
