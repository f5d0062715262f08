// SPDX-License-Identifier: Apache-2.0
#include "pastedtable.h"

#include "searchtext.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

std::optional<PastedTable> PastedTable::startingWith(const QString &line)
{
    constexpr qsizetype longestTitles = 1000;
    if (line.size() > longestTitles || line.contains(u'@'))
        return std::nullopt;
    for (const QChar divider : {u'\t', u';', u','}) {
        if (!line.contains(divider))
            continue;
        PastedTable table;
        table.m_separator = divider;
        const QStringList titles = cellsIn(line, divider);
        for (const QString &title : titles)
            table.m_columns.append(columnCalled(title));
        const auto others = std::ranges::count(table.m_columns, Column::Other);
        if (others < table.m_columns.size())
            return table;
    }
    return std::nullopt;
}

bool PastedTable::isTitle(const QString &line)
{
    return columnCalled(line) != Column::Other;
}

PastedTable::Column PastedTable::columnCalled(const QString &title)
{
    static const QHash<QString, Column> columns = [] {
        QHash<QString, Column> known;
        const auto know = [&known](Column column, const QString &titles) {
            for (const QString &each : titles.split(u'|'))
                known.insert(foldedForSearch(each), column);
        };
        know(Column::Id,
             u"id|ид|user id|userid|user_id|id пользователя|id сотрудника|bitrix24 id"_s);
        know(Column::Email,
             u"email|e-mail|mail|email address|e-mail address|почта|эл. почта|эл.почта|"
             u"электронная почта|адрес электронной почты|емейл|имейл"_s);
        know(Column::Name,
             u"name|full name|display name|first name|given name|last name|family name|surname|"
             u"middle name|second name|patronymic|employee|user|participant|participants|member|"
             u"имя|фамилия|отчество|фио|ф.и.о.|фамилия имя|имя фамилия|имя и фамилия|"
             u"фамилия и имя|фамилия имя отчество|сотрудник|пользователь|участник|участники"_s);
        return known;
    }();
    return columns.value(foldedForSearch(title), Column::Other);
}

//! As RFC 4180 has it: quotes hold a divider, two of them are one.
QStringList PastedTable::cellsIn(const QString &line, QChar divider)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line.at(at);
        const bool isTwice = isQuoted && line.mid(at, 2) == "\"\""_L1;
        if (letter == u'"' && !isTwice) {
            isQuoted = !isQuoted;
        } else if (letter == divider && !isQuoted) {
            cells.append(QString());
        } else {
            cells.back().append(letter);
            at += isTwice ? 1 : 0;
        }
    }
    return cells;
}

bool PastedTable::holds(const QString &line) const
{
    return line.contains(m_separator) && !line.trimmed().isEmpty();
}

PastedLine PastedTable::row(const QString &line) const
{
    const QStringList cells = cellsIn(line, m_separator);
    PastedCell person{.text = line.simplified()};
    for (qsizetype at = 0; at < std::min(cells.size(), m_columns.size()); ++at) {
        const QString cell = cells.at(at).simplified();
        if (m_columns.at(at) == Column::Name) {
            person.name = (person.name + u' ' + cell).simplified();
        } else if (m_columns.at(at) == Column::Email && cell.contains(u'@')) {
            person.emails.append(cell);
        } else if (m_columns.at(at) == Column::Id && cell.toLongLong() > 0) {
            person.id = PersonId(cell.toLongLong());
            person.number = PastedCell::Number::Column;
        }
    }
    return {.cells = {person}, .isRow = true};
}
