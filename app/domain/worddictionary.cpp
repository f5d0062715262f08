// SPDX-License-Identifier: Apache-2.0
#include "worddictionary.h"

#include "romanization.h"
#include "searchtext.h"
#include "skeleton.h"

#include <QHashFunctions>

#include <utility>

quint32 WordDictionary::add(const QString &word)
{
    const QString text = word.left(maxLength);
    const size_t hash = qHash(text);
    const auto isIt = [this, &text](quint32 number) { return textOf(number) == text; };
    if (const std::optional<quint32> known = m_numbers.find(hash, isIt))
        return *known;
    const auto number = quint32(m_words.size());
    m_words.push_back({.offset = quint32(m_text.size()), .length = quint16(text.size())});
    m_text.append(text.utf16(), text.utf16() + text.size());
    m_numbers.insert(hash, number);
    addForms(text, number);
    return number;
}

QStringView WordDictionary::textOf(quint32 word) const
{
    return {m_text.data() + m_words[word].offset, m_words[word].length};
}

void WordDictionary::addForms(const QString &text, quint32 word)
{
    const QString folded = foldedForSearch(text);
    m_folded.add(folded, word);
    QStringList spellings = romanizationsOf(text);
    QStringList sounds{spellings.isEmpty() ? folded : spellings.front()};
    if (const QString spelled = withUmlautsSpelledOut(text); !spelled.isEmpty()) {
        spellings.append(foldedForSearch(spelled));
        sounds.append(spellings.constLast());
    }
    for (const QString &spelling : std::as_const(spellings))
        m_romanized.add(spelling, word);
    for (const QString &sound : std::as_const(sounds)) {
        for (const QString &skeleton : skeletonsOf(sound))
            m_skeletons.add(skeleton, word);
    }
}
