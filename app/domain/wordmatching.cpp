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

//! Doubled letters are single in a skeleton, so they do not make a word long enough to be forgiven.
qsizetype lengthWithoutDoubles(const QString &word)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < word.size(); ++at)
        length += at == 0 || word.at(at) != word.at(at - 1) ? 1 : 0;
    return length;
}

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
        , m_differentLetters(lengthWithoutDoubles(word.typed))
    {
    }

    void run(Matching matching)
    {
        if (matching == Matching::MostForgiving) {
            findGarbled(m_word.latin, Skeleton);
            findGarbled(m_word.otherLatin, ConvertedSkeleton);
            return;
        }
        if (matching == Matching::Exact)
            findSpelled();
        else
            findForgiven();
        findSounds(m_word.latin, matching, Skeleton);
        findSounds(m_word.otherLatin, matching, ConvertedSkeleton);
    }

private:
    void findSpelled()
    {
        findBeginnings(m_words.folded(), m_word.typed, AsTyped);
        if (isLatin(m_word.typed))
            findBeginnings(m_words.romanized(), m_word.typed, Romanized);
        for (const QString &other : m_word.others) {
            findBeginnings(m_words.folded(), other, Converted);
            if (isLatin(other) && !isLatin(m_word.typed))
                findBeginnings(m_words.romanized(), other, Converted);
        }
    }

    //! One spelling of each reading: the sounds stand for the others.
    void findForgiven()
    {
        findForgiving(m_words.folded(), m_word.typed, AsTyped);
        if (isLatin(m_word.typed))
            findForgiving(m_words.romanized(), m_word.typed, Romanized);
        else
            findForgiving(m_words.folded(), m_word.latin, Converted);
        if (!m_word.other.isEmpty())
            findForgiving(m_words.folded(), m_word.other, Converted);
    }

    void findBeginnings(const WordForms &forms, const QString &text, Distance distance)
    {
        forms.visitBeginnings(
            text, [this, distance](const WordForms::Form &form, qsizetype matched) {
                const qsizetype rest = form.length - matched;
                if (m_word.isInitial)
                    mark(form.word, WordScores::Initial, distance, 0);
                else
                    mark(form.word, rest == 0 ? WordScores::Whole : WordScores::Beginning, distance,
                         rest);
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
                findNear(m_words.skeletons(), skeleton, m_differentLetters, distance);
        }
        if (matching == Matching::Forgiving && canBeRepaired(latin)) {
            for (const QString &skeleton : repairedSkeletonsOf(latin))
                findRepaired(skeleton, distance);
        }
    }

    //! A typing error in the midst of another spelling may have torn a sound apart: then two errors
    //! are one.
    void findGarbled(const QString &latin, Distance distance)
    {
        if (std::min(latin.size(), m_differentLetters) < shortestGarbled || m_word.isInitial)
            return;
        for (const QString &skeleton : skeletonsOf(latin)) {
            if (skeleton.size() < shortestSkeleton)
                continue;
            const int most = skeleton.size() < shortestForgiven ? 1 : 2;
            m_words.skeletons().visitNear(
                skeleton, most, [this, distance](const WordForms::Form &form, int errors) {
                    if (form.length >= shortestSkeleton)
                        mark(form.word, WordScores::Garbled, distance, errors);
                });
        }
    }

    [[nodiscard]] bool canBeRepaired(const QString &latin) const
    {
        return isForgivenWith(m_differentLetters) && latin.size() <= longestRepaired;
    }

    void findRepaired(const QString &skeleton, Distance distance)
    {
        if (skeleton.size() < shortestSkeleton)
            return;
        m_words.skeletons().visitBeginnings(
            skeleton, [this, distance](const WordForms::Form &form, qsizetype matched) {
                if (form.length == matched)
                    mark(form.word, WordScores::NearWhole, distance, 0);
            });
    }

    void findForgiving(const WordForms &forms, const QString &text, Distance distance)
    {
        if (text.size() >= shortestInside && !m_word.isInitial) {
            forms.visitInsides(
                text, [this, distance](const WordForms::Form &form, qsizetype matched) {
                    mark(form.word, WordScores::Inside, distance, form.length - matched);
                });
        }
        findNear(forms, text, m_word.typed.size(), distance);
    }

    //! \a typed: of how many letters what was typed is made.
    void findNear(const WordForms &forms, const QString &text, qsizetype typed, Distance distance)
    {
        // Five letters of which one was left out are four.
        const qsizetype letters = std::max(typed, text.size());
        if (!isForgivenWith(letters + 1) || text.size() < shortestSkeleton)
            return;
        const bool isLong = isForgivenWith(letters);
        const auto markNear = [this, distance, isLong, length = text.size()](
                                  const WordForms::Form &form, qsizetype matched) {
            const qsizetype rest = form.length - matched;
            const bool lacksOneOfFive = matched > length
                && isForgivenWith(std::max(qsizetype(form.length), m_words.lengthOf(form.word)));
            if (rest == 0 && (isLong || lacksOneOfFive))
                mark(form.word, WordScores::NearWhole, distance, 0);
            else if (rest > 0 && isLong && matched >= shortestSkeleton)
                mark(form.word, WordScores::NearBeginning, distance, rest);
        };
        forms.visitNearBeginnings(text, markNear);
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
    const qsizetype m_differentLetters; // in a row
};

} // namespace

void addFits(const WordDictionary &words, const QueryWord &word, Matching matching, WordFits &fits)
{
    Scorer(words, word, fits).run(matching);
}
