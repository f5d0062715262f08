// SPDX-License-Identifier: Apache-2.0
#include "fieldnotes.h"

#include "problemnote.h"

#include <algorithm>

void FieldNotes::add(Field field, QWidget *widget, ProblemNote *note)
{
    m_rows.append(Row{.field = field, .widget = widget, .note = note});
}

QWidget *FieldNotes::widgetFor(Field field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row != m_rows.cend() ? row->widget : nullptr;
}

void FieldNotes::show(const Problems &problems) const
{
    for (const Row &row : m_rows) {
        if (!row.note)
            continue;
        const auto first = std::ranges::find(problems, row.field, &Problem::field);
        row.note->setProblem(first != problems.cend() ? std::optional(*first) : std::nullopt);
    }
}
