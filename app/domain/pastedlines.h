// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QList>
#include <QString>
#include <QStringList>

//! What a piece of a pasted text says of somebody: any of a number, addresses and a name. None of
//! them: nothing that could be understood.
struct PastedCell {
    enum class Number {
        None,
        Plain, //!< Stands for itself: somebody's ID.
        Beside, //!< Stands in a row with somebody: their ID, or something else of theirs.
        Column, //!< Out of a column of IDs.
        Portal, //!< Out of a mention or a profile's address: surely an ID of a portal.
    };

    QString text; //!< As it was pasted.
    QString name = {};
    QStringList emails = {};
    PersonId id = {};
    Number number = Number::None;
    QString portal = {}; //!< The host whose profile it is; empty: none was named.

    [[nodiscard]] bool isName() const
    {
        return !name.isEmpty() && emails.isEmpty() && number == Number::None;
    }
    [[nodiscard]] bool isNumber() const
    {
        return name.isEmpty() && emails.isEmpty() && id.isValid();
    }
    [[nodiscard]] bool saysNothing() const
    {
        return name.isEmpty() && emails.isEmpty() && !id.isValid();
    }
};

//! What stands in one line: of one person or of several.
struct PastedLine {
    QList<PastedCell> cells;
    bool isRow = false; //!< Looks like a sheet's row.
    bool isInSheet = false; //!< So do the lines before or behind it, and in the same way.
};

//! Takes apart what people paste where people are wanted: numbers, e-mail addresses, names,
//! mentions such as [USER=12]Anna[/USER], addresses of profiles, vCards, "Name <address>" of mails,
//! and rows or columns of sheets, with a line of titles or without; separated by lines, tabs,
//! commas, semicolons, bullets, and by blanks where there are numbers and addresses only.
//! The numbers of lists and rows (1, 2, 3), telephone numbers and dates beside somebody are left
//! out. Whether there are such people it does not know.
[[nodiscard]] QList<PastedLine> pastedLines(const QString &pasted);

//! Whether \a pasted is no more than one name, or the beginning of one.
[[nodiscard]] bool isPlainName(const QString &pasted);
