// SPDX-License-Identifier: Apache-2.0
#include "wordforms.h"

#include "nearforms.h"

#include <algorithm>
#include <array>

namespace {

constexpr size_t mostFresh = 4096;

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar letter : text)
        letters |= quint32(1) << (letter.unicode() % 32);
    return letters;
}

} // namespace

void WordForms::add(QStringView form, quint32 word)
{
    const Form added{.offset = quint32(m_text.size()),
                     .word = word,
                     .letters = lettersOf(form),
                     .length = quint16(form.size())};
    m_text.append(form.utf16(), size_t(form.size()));
    const auto text = [this](const Form &each) { return textOf(each); };
    m_fresh.insert(std::ranges::upper_bound(m_fresh, form, {}, text), added);
    if (m_fresh.size() > mostFresh)
        mergeFresh();
}

void WordForms::mergeFresh()
{
    const auto middle = std::ptrdiff_t(m_sorted.size());
    m_sorted.insert(m_sorted.end(), m_fresh.cbegin(), m_fresh.cend());
    m_fresh.clear();
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end(),
                       [this](const Form &a, const Form &b) { return textOf(a) < textOf(b); });
}

void WordForms::visitBeginnings(QStringView start, const Visit &visit) const
{
    const auto beginning = [this, &start](const Form &form) {
        return textOf(form).left(start.size());
    };
    for (const Run forms : {Run(m_sorted), Run(m_fresh)}) {
        const Run found(std::ranges::lower_bound(forms, start, {}, beginning),
                        std::ranges::upper_bound(forms, start, {}, beginning));
        if (!found.empty())
            visit(found, start.size());
    }
}

void WordForms::visitInsides(QStringView part, const Visit &visit) const
{
    const quint32 needed = lettersOf(part);
    for (const Run forms : {Run(m_sorted), Run(m_fresh)}) {
        for (const Form &form : forms) {
            if ((form.letters & needed) == needed && form.length > part.size()
                && textOf(form).mid(1).contains(part))
                visit(Run(&form, 1), part.size());
        }
    }
}

void WordForms::visitNearBeginnings(QStringView start, const Visit &visit) const
{
    for (const Run forms : {Run(m_sorted), Run(m_fresh)})
        NearForms(*this, start, visit).search(forms);
}
