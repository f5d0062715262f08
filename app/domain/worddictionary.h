// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hashslots.h"
#include "wordforms.h"

#include <QString>

//! The different words of many names, each once, with every way of writing them that is looked
//! for. A directory of 100,000 people has some thousands of words, which is what makes searching
//! it fast.
class WordDictionary {
public:
    //! Words are cut to this; some names are endless.
    static constexpr qsizetype maxLength = 64;

    //! The number of \a word (lower case, accents kept), which gets one if it is new.
    quint32 add(const QString &word);

    [[nodiscard]] size_t size() const { return m_words.size(); }
    [[nodiscard]] qsizetype lengthOf(quint32 word) const { return m_words[word].length; }

    //! As people type them: without accents.
    [[nodiscard]] const WordForms &folded() const { return m_folded; }
    [[nodiscard]] const WordForms &romanized() const { return m_romanized; }
    [[nodiscard]] const WordForms &skeletons() const { return m_skeletons; }

private:
    struct Word {
        quint32 offset = 0;
        quint16 length = 0;
    };

    [[nodiscard]] QStringView textOf(quint32 word) const;
    void addForms(const QString &text, quint32 word);

    std::u16string m_text;
    std::vector<Word> m_words;
    HashSlots m_numbers;
    WordForms m_folded;
    WordForms m_romanized;
    WordForms m_skeletons;
};
