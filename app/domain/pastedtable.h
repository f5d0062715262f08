// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedlines.h"

#include <optional>

//! A sheet whose first line says what stands in its columns. Its rows are about one person each;
//! columns that say nothing of who somebody is (position, telephone, a row's number) are left out.
class PastedTable {
public:
    //! The sheet that begins with \a line, if those are titles of several columns.
    [[nodiscard]] static std::optional<PastedTable> startingWith(const QString &line);

    //! Whether \a line is the title of a single column, and nobody's name.
    [[nodiscard]] static bool isTitle(const QString &line);

    //! Whether \a line can be one of its rows.
    [[nodiscard]] bool holds(const QString &line) const;
    [[nodiscard]] PastedLine row(const QString &line) const;

private:
    enum class Column { Other, Id, Email, Name };

    [[nodiscard]] static Column columnCalled(const QString &title);
    [[nodiscard]] static QStringList cellsIn(const QString &line, QChar divider);

    QList<Column> m_columns;
    QChar m_separator;
};
