// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peoplequery.h"
#include "worddictionary.h"

//! How well one typed word fits one word of a name; the less the better. Above the last six bits
//! stands how it was found, in these how much of the name's word is left over.
using WordScore = quint16;

namespace WordScores {

inline constexpr WordScore none = 0xFFFF;
inline constexpr int leftOverBits = 6;

//! How a word was found, from best to worst.
enum Tier : quint16 {
    Whole = 0,
    Beginning = 8,
    Initial = 16,
    Inside = 24,
    NearWhole = 32,
    NearBeginning = 40,
    Garbled = 48
};

[[nodiscard]] constexpr Tier tierOf(WordScore score)
{
    return Tier((score >> leftOverBits) & ~7);
}

} // namespace WordScores

//! What a typed word is looked for as: the exact ones first, only if they do not find enough the
//! ones that forgive, and only if these find nobody those that forgive a typing error in the midst
//! of another spelling.
enum class Matching { Exact, Forgiving, MostForgiving };

//! How well each word of a dictionary fits one typed word.
struct WordFits {
    std::vector<WordScore> scores; //!< By the word's number; none where it does not fit.
    std::vector<quint32> words; //!< Those that fit, each once.
};

//! Adds to \a fits, made for as many words as \a words has, those that \a word fits; better scores
//! that are there stay.
void addFits(const WordDictionary &words, const QueryWord &word, Matching matching, WordFits &fits);
