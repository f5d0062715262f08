// SPDX-License-Identifier: Apache-2.0
#include "wordmatching.h"

#include "skeleton.h"

#include <algorithm>

namespace {

//! Under this, one typing error makes a word another word.
constexpr qsizetype shortestForgiven = 5;
constexpr qsizetype shortestSkeleton = 3;
constexpr qsizetype shortestGarbled = 4;
constexpr qsizetype shortestInside = 2;
constexpr qsizetype longestRepaired = 24;
constexpr int mostLeftOver = (1 << WordScores::leftOverBits) - 1;

bool isLatin(const QString &text)
{
    return text.front().unicode() < 0x80;
}

//! How far what was looked for is from what was typed.
enum Distance : quint16 { AsTyped, Romanized, Converted, Skeleton, ConvertedSkeleton };

class Scorer {
public:
    Scorer(const WordDictionary &words, const QueryWord &word, WordFits &fits)
        : m_words(words)
        , m_word(word)
        , m_fits(fits)
    {
    }

    void run(Matching matching)
    {
        if (matching == Matching::MostForgiving) {
            findGarbled(m_word.latin, Skeleton);
            findGarbled(m_word.otherLatin, ConvertedSkeleton);
            return;
        }
        const auto spelled =
            matching == Matching::Exact ? &Scorer::findBeginnings : &Scorer::findForgiving;
        (this->*spelled)(m_words.folded(), m_word.typed, AsTyped);
        if (isLatin(m_word.typed))
            (this->*spelled)(m_words.romanized(), m_word.typed, Romanized);
        for (const QString &other : m_word.others) {
            (this->*spelled)(m_words.folded(), other, Converted);
            if (isLatin(other) && !isLatin(m_word.typed))
                (this->*spelled)(m_words.romanized(), other, Converted);
        }
        findSounds(m_word.latin, matching, Skeleton);
        findSounds(m_word.otherLatin, matching, ConvertedSkeleton);
    }

private:
    void findBeginnings(const WordForms &forms, const QString &text, Distance distance)
    {
        forms.visitBeginnings(text, [this, distance](WordForms::Run run, qsizetype matched) {
            for (const WordForms::Form &form : run) {
                const qsizetype rest = form.length - matched;
                if (m_word.isInitial)
                    mark(form.word, WordScores::Initial, distance, 0);
                else
                    mark(form.word, rest == 0 ? WordScores::Whole : WordScores::Beginning, distance,
                         rest);
            }
        });
    }

    void findSounds(const QString &latin, Matching matching, Distance distance)
    {
        if (latin.isEmpty())
            return;
        for (const QString &skeleton : skeletonsOf(latin)) {
            if (skeleton.size() == 1 && latin.size() > 1) // nothing is left to compare
                continue;
            if (matching == Matching::Exact)
                findBeginnings(m_words.skeletons(), skeleton, distance);
            else
                findNear(m_words.skeletons(), skeleton, distance);
        }
        if (matching == Matching::Forgiving && canBeRepaired(latin)) {
            for (const QString &skeleton : repairedSkeletonsOf(latin))
                findRepaired(skeleton, distance);
        }
    }

    //! A letter that was put into one that is written as two, or instead of a part of it: where it
    //! is left out again, the rest may still differ by one sound.
    void findGarbled(const QString &latin, Distance distance)
    {
        if (!canBeRepaired(latin))
            return;
        const auto markWhole = [this, distance](WordForms::Run run, qsizetype matched) {
            for (const WordForms::Form &form : run) {
                if (form.length == matched)
                    mark(form.word, WordScores::Garbled, distance, 0);
            }
        };
        for (const QString &skeleton : repairedSkeletonsOf(latin)) {
            if (skeleton.size() >= shortestGarbled)
                m_words.skeletons().visitNearBeginnings(skeleton, markWhole);
        }
    }

    [[nodiscard]] bool canBeRepaired(const QString &latin) const
    {
        return isForgivenWith(m_word.typed.size()) && latin.size() <= longestRepaired;
    }

    void findRepaired(const QString &skeleton, Distance distance)
    {
        if (skeleton.size() < shortestSkeleton)
            return;
        m_words.skeletons().visitBeginnings(
            skeleton, [this, distance](WordForms::Run run, qsizetype matched) {
                for (const WordForms::Form &form : run) {
                    if (form.length == matched)
                        mark(form.word, WordScores::NearWhole, distance, 0);
                }
            });
    }

    void findForgiving(const WordForms &forms, const QString &text, Distance distance)
    {
        if (text.size() >= shortestInside && !m_word.isInitial) {
            forms.visitInsides(text, [this, distance](WordForms::Run run, qsizetype matched) {
                for (const WordForms::Form &form : run)
                    mark(form.word, WordScores::Inside, distance, form.length - matched);
            });
        }
        findNear(forms, text, distance);
    }

    void findNear(const WordForms &forms, const QString &text, Distance distance)
    {
        // Five letters of which one was left out are four.
        const qsizetype letters = std::max(m_word.typed.size(), text.size());
        if (!isForgivenWith(letters + 1) || text.size() < shortestSkeleton)
            return;
        forms.visitNearBeginnings(
            text,
            [this, distance, letters, typed = text.size()](WordForms::Run run, qsizetype matched) {
                for (const WordForms::Form &form : run) {
                    const qsizetype rest = form.length - matched;
                    const bool isLong = isForgivenWith(letters);
                    const bool lacksOneOfFive = matched > typed
                        && isForgivenWith(std::max(qsizetype(form.length),
                                                   m_words.lengthOf(form.word)));
                    if (rest == 0 && (isLong || lacksOneOfFive))
                        mark(form.word, WordScores::NearWhole, distance, 0);
                    else if (rest > 0 && isLong && matched >= shortestSkeleton)
                        mark(form.word, WordScores::NearBeginning, distance, rest);
                }
            });
    }

    [[nodiscard]] bool isForgivenWith(qsizetype letters) const
    {
        return letters >= shortestForgiven && !m_word.isInitial;
    }

    void mark(quint32 word, WordScores::Tier tier, Distance distance, qsizetype leftOver)
    {
        const int score = ((int(tier) + int(distance)) << WordScores::leftOverBits)
            + int(std::min(leftOver, qsizetype(mostLeftOver)));
        WordScore &known = m_fits.scores[word];
        if (known == WordScores::none)
            m_fits.words.push_back(word);
        known = std::min(known, WordScore(score));
    }

    const WordDictionary &m_words;
    const QueryWord &m_word;
    WordFits &m_fits;
};

} // namespace

void addFits(const WordDictionary &words, const QueryWord &word, Matching matching, WordFits &fits)
{
    Scorer(words, word, fits).run(matching);
}
