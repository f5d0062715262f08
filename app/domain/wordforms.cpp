// SPDX-License-Identifier: Apache-2.0
#include "wordforms.h"

#include "typingerrors.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace {

constexpr size_t mostFresh = 4096;

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar letter : text)
        letters |= quint32(1) << (letter.unicode() % 32);
    return letters;
}

quint32 letterAt(QStringView text, qsizetype place)
{
    return place < text.size() ? text.at(place).unicode() : 0;
}

//! The first two letters: the first in the lower half.
quint32 beginningOf(QStringView text)
{
    return letterAt(text, 0) | letterAt(text, 1) << 16;
}

//! Whether one error can make \a typed of \a form, two beginnings: one that is not in the first
//! letter leaves it, and one that is leaves the others.
bool canBeNear(quint32 form, quint32 typed)
{
    const quint32 low = 0xFFFF;
    const quint32 same = form ^ typed;
    return (same & low) == 0 || (same >> 16) == 0 || (form >> 16) == (typed & low)
        || (form & low) == (typed >> 16);
}

} // namespace

void WordForms::add(QStringView form, quint32 word)
{
    const auto number = quint32(m_forms.size());
    m_forms.push_back(
        {.offset = quint32(m_text.size()), .word = word, .length = quint16(form.size())});
    m_letters.push_back(lettersOf(form));
    m_beginnings.push_back(beginningOf(form));
    m_text.append(form.utf16(), size_t(form.size()));
    const auto text = [this](quint32 each) { return textOf(m_forms[each]); };
    m_fresh.insert(std::ranges::upper_bound(m_fresh, form, {}, text), number);
    if (m_fresh.size() > mostFresh)
        mergeFresh();
}

void WordForms::mergeFresh()
{
    const auto middle = std::ptrdiff_t(m_sorted.size());
    m_sorted.insert(m_sorted.end(), m_fresh.cbegin(), m_fresh.cend());
    m_fresh.clear();
    std::inplace_merge(
        m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(),
        [this](quint32 a, quint32 b) { return textOf(m_forms[a]) < textOf(m_forms[b]); });
}

void WordForms::visitBeginnings(QStringView start, const Visit &visit) const
{
    const auto beginning = [this, &start](quint32 form) {
        return textOf(m_forms[form]).left(start.size());
    };
    for (const Order *order : {&m_sorted, &m_fresh}) {
        const auto first = std::ranges::lower_bound(*order, start, {}, beginning);
        const auto end = std::ranges::upper_bound(first, order->end(), start, {}, beginning);
        std::for_each(first, end,
                      [this, &start, &visit](quint32 form) { visit(m_forms[form], start.size()); });
    }
}

//! Forms in which at most so many of \a letters are missing.
template <typename Look>
void WordForms::lookLackingAtMost(int most, quint32 letters, const Look &look) const
{
    for (size_t form = 0; form < m_letters.size(); ++form) {
        quint32 missing = letters & ~m_letters[form];
        for (int forgiven = 0; forgiven < most; ++forgiven)
            missing &= missing - 1; // without its lowest bit
        if (missing == 0)
            look(form);
    }
}

void WordForms::visitInsides(QStringView part, const Visit &visit) const
{
    lookLackingAtMost(0, lettersOf(part), [this, &part, &visit](size_t at) {
        const Form &form = m_forms[at];
        if (form.length > part.size() && textOf(form).mid(1).contains(part))
            visit(form, part.size());
    });
}

void WordForms::visitNearBeginnings(QStringView start, const Visit &visit) const
{
    const quint32 beginning = beginningOf(start);
    lookLackingAtMost(1, lettersOf(start), [this, &start, beginning, &visit](size_t at) {
        if (!canBeNear(m_beginnings[at], beginning))
            return;
        const Form &form = m_forms[at];
        if (form.length + 1 < start.size())
            return;
        const qsizetype matched = TypingErrors::nearBeginning(textOf(form), start);
        if (matched >= 0)
            visit(form, matched);
    });
}

void WordForms::visitNear(QStringView typed, int most, const VisitNear &visit) const
{
    const quint32 letters = lettersOf(typed);
    lookLackingAtMost(most, letters, [this, &typed, most, letters, &visit](size_t at) {
        const Form &form = m_forms[at];
        if (std::abs(form.length - typed.size()) > most
            || std::popcount(m_letters[at] & ~letters) > most)
            return;
        const int errors = TypingErrors::between(textOf(form), typed, most);
        if (errors >= 0)
            visit(form, errors);
    });
}
