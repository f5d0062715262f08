// SPDX-License-Identifier: Apache-2.0
#include "pastedrows.h"

#include <algorithm>

namespace {

using Number = PastedCell::Number;

bool isNumber(const PastedCell &cell)
{
    return cell.isNumber() && (cell.number == Number::Plain || cell.number == Number::Beside);
}

bool hasOthers(const PastedLine &line)
{
    return !std::ranges::all_of(line.cells, &PastedCell::isNumber);
}

//! Whether both have the same kinds of cells in the same order.
bool areAlike(const PastedLine &a, const PastedLine &b)
{
    return std::ranges::equal(a.cells, b.cells, [](const PastedCell &one, const PastedCell &other) {
        return isNumber(one) == isNumber(other) && one.emails.isEmpty() == other.emails.isEmpty();
    });
}

void makeRow(PastedLine &line)
{
    line.isRow = true;
    for (PastedCell &cell : line.cells) {
        if (cell.number == Number::Plain)
            cell.number = Number::Beside;
    }
}

//! Of the line's first cell; 0 where it has none.
qint64 countOf(const PastedLine &line)
{
    const bool isBeside = !line.cells.isEmpty() && line.cells.constFirst().number == Number::Beside;
    return isBeside ? line.cells.constFirst().id.value() : 0;
}

void removeCount(PastedLine &line)
{
    PastedCell &first = line.cells.front();
    if (first.isNumber()) {
        line.cells.removeFirst();
        return;
    }
    first.id = {};
    first.number = Number::None;
}

void makeRows(QList<PastedLine> &lines)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!hasOthers(lines.at(at)))
            continue;
        if (lines.at(at).isRow)
            makeRow(lines[at]);
        if (at > 0 && lines.at(at).cells.size() > 1 && areAlike(lines.at(at - 1), lines.at(at))) {
            for (PastedLine *line : {&lines[at - 1], &lines[at]}) {
                makeRow(*line);
                line->isInSheet = true;
            }
        }
    }
}

} // namespace

void findRows(QList<PastedLine> &lines)
{
    makeRows(lines);
    QList<qint64> counts;
    for (const PastedLine &line : lines)
        counts.append(countOf(line));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const qint64 count = counts.at(at);
        const bool goesOn = at > 0 && counts.at(at - 1) > 0 && counts.at(at - 1) + 1 == count;
        const bool isGoneOn = at + 1 < counts.size() && counts.at(at + 1) == count + 1;
        if (count > 0 && (goesOn || isGoneOn || count == 1))
            removeCount(lines[at]);
    }
}
