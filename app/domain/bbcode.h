// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QFlags>
#include <QList>
#include <QRgb>
#include <QString>
#include <QStringView>

#include <optional>

//! The portal's BB-code as far as it can be shown without asking anybody: all but [img], which
//! names a picture elsewhere, and [timestamp]. Source: REST reference, section 5.10.
namespace BbCode {

//! Link: whatever can be pressed, be it a page, a chat, a command or a telephone.
enum class Style { Bold = 1, Italic = 2, Underline = 4, Strikethrough = 8, Link = 16, Code = 32 };
Q_DECLARE_FLAGS(Styles, Style)

//! Words that look alike. Plain text: whatever else stands in it is to be shown as it is.
struct Span {
    QString text;
    Styles styles;
    //! Somebody is mentioned; not valid: everybody, or words with a style of their own. The name is
    //! as it was typed.
    std::optional<PersonId> mention;
    std::optional<QRgb> color; //!< The author's own.
    int size = 0; //!< The author's own, in the portal's pixels; 0: as everything.

    friend bool operator==(const Span &, const Span &) = default;
};

struct Line {
    QList<Span> spans; //!< None: an empty line.
    bool quoted = false;

    friend bool operator==(const Line &, const Line &) = default;
};

//! Takes any text. Codes that are unknown, unclosed or do not make sense (a link to a script, a
//! mention of nobody) stay as they were typed; wrongly nested ones do what they say, each from its
//! beginning to its end. Takes time in proportion to the length of \a text.
[[nodiscard]] QList<Line> read(QStringView text);

//! \a lines with those of \a people who are mentioned called by their names; other mentions stay as
//! they were typed.
[[nodiscard]] QList<Line> withNames(QList<Line> lines, const QList<Person> &people);

//! As much of \a lines as about \a length UTF-16 units hold; every line counts for some.
[[nodiscard]] QList<Line> beginningOf(const QList<Line> &lines, qsizetype length);

//! Without any code, the lines joined by a space: a message as a list of chats tells it.
[[nodiscard]] QString plainText(const QList<Line> &lines);

} // namespace BbCode

Q_DECLARE_OPERATORS_FOR_FLAGS(BbCode::Styles)
