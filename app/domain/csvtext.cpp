// SPDX-License-Identifier: Apache-2.0
#include "csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Full-width signs are formulas to some spreadsheets too.
bool beginsFormula(const QString &cell)
{
    constexpr QStringView signs = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && signs.contains(cell.front());
}

bool needsQuotes(const QString &cell)
{
    constexpr QStringView marks = u",;\"\r\n\t";
    return std::any_of(cell.cbegin(), cell.cend(),
                       [marks](QChar letter) { return marks.contains(letter); });
}

QString csvCell(const QString &cell)
{
    QString text = beginsFormula(cell) ? u'\'' + cell : cell;
    if (!needsQuotes(text))
        return text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

} // namespace

QString Csv::line(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    std::transform(cells.cbegin(), cells.cend(), std::back_inserter(quoted), csvCell);
    return quoted.join(u',') + "\r\n"_L1;
}
