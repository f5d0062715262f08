// SPDX-License-Identifier: Apache-2.0
#include "nearforms.h"

#include <algorithm>

NearForms::NearForms(const WordForms &forms, QStringView start, const WordForms::Visit &visit)
    : m_forms(forms)
    , m_start(start)
    , m_visit(visit)
{
}

void NearForms::search(Run forms) const
{
    for (qsizetype depth = 0; depth < m_start.size() && !forms.empty(); ++depth) {
        tryErrorsAt(depth, forms);
        forms = narrowed(forms, depth, m_start.at(depth));
    }
}

//! \a forms begin with the letters before \a depth.
void NearForms::tryErrorsAt(qsizetype depth, Run forms) const
{
    const QStringView behind = m_start.mid(depth + 1);
    visitIfAny(descended(forms, depth, behind), m_start.size() - 1); // one letter too many
    if (!behind.isEmpty() && behind.front() != m_start.at(depth)) { // two neighbours exchanged
        const Run first = narrowed(forms, depth, behind.front());
        const Run second = narrowed(first, depth + 1, m_start.at(depth));
        visitIfAny(descended(second, depth + 2, behind.mid(1)), m_start.size());
    }
    tryOtherLettersAt(depth, forms);
}

void NearForms::tryOtherLettersAt(qsizetype depth, Run forms) const
{
    const auto letter = [this, depth](const WordForms::Form &form) {
        return letterAt(form, depth);
    };
    auto place = std::ranges::upper_bound(forms, -1, {}, letter); // behind those that end here
    while (place != forms.end()) {
        const int other = letterAt(*place, depth);
        const auto end = std::ranges::upper_bound(place, forms.end(), other, {}, letter);
        if (other != m_start.at(depth).unicode()) {
            const Run child(place, end);
            visitIfAny(descended(child, depth + 1, m_start.mid(depth + 1)), m_start.size());
            visitIfAny(descended(child, depth + 1, m_start.mid(depth)), m_start.size() + 1);
        }
        place = end;
    }
}

void NearForms::visitIfAny(Run forms, qsizetype matched) const
{
    if (!forms.empty())
        m_visit(forms, matched);
}

int NearForms::letterAt(const WordForms::Form &form, qsizetype depth) const
{
    return depth < form.length ? int(m_forms.textOf(form).at(depth).unicode()) : -1;
}

NearForms::Run NearForms::narrowed(Run forms, qsizetype depth, QChar letter) const
{
    const auto letterHere = [this, depth](const WordForms::Form &form) {
        return letterAt(form, depth);
    };
    const int code = letter.unicode();
    return Run(std::ranges::lower_bound(forms, code, {}, letterHere),
               std::ranges::upper_bound(forms, code, {}, letterHere));
}

NearForms::Run NearForms::descended(Run forms, qsizetype depth, QStringView rest) const
{
    for (const QChar letter : rest) {
        if (forms.empty())
            break;
        forms = narrowed(forms, depth++, letter);
    }
    return forms;
}
