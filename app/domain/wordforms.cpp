// SPDX-License-Identifier: Apache-2.0
#include "wordforms.h"

#include "typingerrors.h"

#include <QString>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace {

constexpr size_t mostFresh = 4096;

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar letter : text)
        letters |= quint32(1) << (letter.unicode() % 32);
    return letters;
}

//! Whether more than \a most of \a letters are not in \a others.
bool lacksMoreThan(int most, quint32 letters, quint32 others)
{
    quint32 missing = letters & ~others;
    for (int forgiven = 0; forgiven < most; ++forgiven)
        missing &= missing - 1; // without its lowest bit
    return missing != 0;
}

//! A pair may share its bit with others.
quint64 pairsOf(QStringView text)
{
    quint64 pairs = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const quint32 pair = text.at(at - 1).unicode() * 31U + text.at(at).unicode() * 17U;
        pairs |= quint64(1) << (pair % 64);
    }
    return pairs;
}

} // namespace

void WordForms::add(QStringView form, quint32 word)
{
    const auto number = quint32(m_forms.size());
    m_forms.push_back(
        {.offset = quint32(m_text.size()), .word = word, .length = quint16(form.size())});
    m_letters.push_back(lettersOf(form));
    m_pairs.push_back(pairsOf(form.mid(1)));
    m_text.append(form.utf16(), size_t(form.size()));
    insert(number, m_order);
    insert(number, m_tails);
}

void WordForms::insert(quint32 form, Order &order) const
{
    const auto key = [this, &order](quint32 each) { return keyOf(each, order); };
    order.fresh.insert(std::ranges::upper_bound(order.fresh, key(form), {}, key), form);
    if (order.fresh.size() <= mostFresh)
        return;
    const auto middle = std::ptrdiff_t(order.sorted.size());
    order.sorted.insert(order.sorted.end(), order.fresh.cbegin(), order.fresh.cend());
    order.fresh.clear();
    std::inplace_merge(order.sorted.begin(), order.sorted.begin() + middle, order.sorted.end(),
                       [&key](quint32 a, quint32 b) { return key(a) < key(b); });
}

//! The forms that begin with \a start behind what \a order skips.
template <typename Look>
void WordForms::lookFrom(QStringView start, const Order &order, const Look &look) const
{
    const std::u16string_view wanted(start.utf16(), size_t(start.size()));
    const auto beginning = [this, &wanted, &order](quint32 form) {
        return keyOf(form, order).substr(0, wanted.size());
    };
    for (const std::vector<quint32> *forms : {&order.sorted, &order.fresh}) {
        const auto first = std::ranges::lower_bound(*forms, wanted, {}, beginning);
        const auto end = std::ranges::upper_bound(first, forms->end(), wanted, {}, beginning);
        std::for_each(first, end, look);
    }
}

void WordForms::visitBeginnings(QStringView start, const Visit &visit) const
{
    lookFrom(start, m_order,
             [this, &start, &visit](quint32 form) { visit(m_forms[form], start.size()); });
}

void WordForms::visitInsides(QStringView part, const Visit &visit) const
{
    const quint64 pairs = pairsOf(part);
    for (size_t at = 0; at < m_pairs.size(); ++at) {
        if ((pairs & ~m_pairs[at]) != 0)
            continue;
        const Form &form = m_forms[at];
        if (form.length > part.size() && textOf(form).mid(1).contains(part))
            visit(form, part.size());
    }
}

//! An error behind the first two letters leaves these; one in them leaves what follows, maybe a
//! place further on.
void WordForms::visitNearBeginnings(QStringView start, const Visit &visit) const
{
    const auto look = [this, &start, letters = lettersOf(start), &visit](quint32 at) {
        if (lacksMoreThan(1, letters, m_letters[at]))
            return;
        const Form &form = m_forms[at];
        const qsizetype matched = TypingErrors::nearBeginning(textOf(form), start);
        if (matched >= 0)
            visit(form, matched);
    };
    const QChar first = start.at(0);
    const QChar second = start.at(1);
    lookFrom(start.left(2), m_order, look);
    lookFrom(start.mid(1), m_order, look); // the first letter is one too many
    lookFrom(first + start.mid(2).toString(), m_order, look); // the second one is
    lookFrom(start.mid(2), m_tails, look); // one of them is wrong, or they are exchanged
    lookFrom(start.mid(1), m_tails, look); // one is missing
    lookFrom(second + start.mid(3).toString(), m_tails, look); // exchanged with the third one
}

void WordForms::visitNear(QStringView typed, int most, const VisitNear &visit) const
{
    const quint32 letters = lettersOf(typed);
    for (size_t at = 0; at < m_letters.size(); ++at) {
        const Form &form = m_forms[at];
        if (lacksMoreThan(most, letters, m_letters[at])
            || lacksMoreThan(most, m_letters[at], letters)
            || std::abs(form.length - typed.size()) > most)
            continue;
        const int errors = TypingErrors::between(textOf(form), typed, most);
        if (errors >= 0)
            visit(form, errors);
    }
}
