// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bbcode.h"

//! Changes that write BB-code into a text which somebody is typing.
namespace BbCode {

//! A part of a text in UTF-16 units; empty: where the cursor stands.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const Range &, const Range &) = default;
};

struct Edit {
    Range replaced;
    QString text; //!< What stands there instead.
    Range selection; //!< What is selected afterwards.

    friend bool operator==(const Edit &, const Edit &) = default;
};

//! Writes the codes of \a style, which is one of those without a value, around \a selection; takes
//! them away where they are already. Whoever has typed the words between them goes on behind them.
[[nodiscard]] Edit toggled(QStringView text, Range selection, Style style);
//! Quotes the lines that \a selection touches, or no longer if all of them were.
[[nodiscard]] Edit quoteToggled(QStringView text, Range selection);
//! Makes \a selection a link; where it is empty, \a address is also what is read.
[[nodiscard]] Edit linked(QStringView text, Range selection, const QString &address);
//! Mentions \a person instead of \a selection.
[[nodiscard]] Edit mentioning(const Person &person, Range selection);

//! What a person typed as an address, made one that a link can have: without a scheme it is one of
//! the web or of a mail box. Nothing if it is no address.
[[nodiscard]] std::optional<QString> linkAddress(const QString &typed);

} // namespace BbCode
