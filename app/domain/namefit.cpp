// SPDX-License-Identifier: Apache-2.0
#include "namefit.h"

#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

namespace {

constexpr quint32 shared = 8; // what sharing a word costs: as much as a tier

//! What a typed word can be in one name.
struct Options {
    size_t typedWord = 0;
    WordScore best = WordScores::none;
    int count = 0;
};

void add(NameFit &fit, WordScore score, quint32 penalty)
{
    const quint32 cost = (score >> WordScores::leftOverBits) + penalty;
    fit.worst = std::max(fit.worst, std::min(cost, quint32(63)));
    fit.sum = std::min(fit.sum + cost, quint32(511));
    fit.leftOver += score & ((1U << WordScores::leftOverBits) - 1);
}

bool fitsAny(const std::vector<WordScore> &scores, std::span<const quint32> words)
{
    return std::ranges::any_of(
        words, [&scores](quint32 word) { return scores[word] != WordScores::none; });
}

WordScore bestOf(const std::vector<WordScore> &scores, std::span<const quint32> words)
{
    WordScore best = WordScores::none;
    for (const quint32 word : words)
        best = std::min(best, scores[word]);
    return best;
}

Options optionsOf(const std::vector<WordScore> &scores, std::span<const quint32> words,
                  size_t typedWord)
{
    Options options{.typedWord = typedWord};
    for (const quint32 word : words) {
        const WordScore score = scores[word];
        options.best = std::min(options.best, score);
        options.count += score != WordScores::none ? 1 : 0;
    }
    return options;
}

//! The best of the words that are not taken yet, which is taken then.
WordScore takeBest(const std::vector<WordScore> &scores, std::span<const quint32> words,
                   quint32 &taken)
{
    WordScore best = WordScores::none;
    size_t which = 0;
    for (size_t at = 0; at < words.size(); ++at) {
        if (!(taken >> at & 1U) && scores[words[at]] < best) {
            best = scores[words[at]];
            which = at;
        }
    }
    taken |= 1U << which;
    return best;
}

} // namespace

NameFit fitOfOne(WordScore best)
{
    NameFit fit;
    add(fit, best, 0);
    return fit;
}

std::optional<NameFit> fitName(const PeopleQuery &query, const std::vector<WordFits> &fits,
                               std::span<const quint32> words)
{
    if (fits.size() == 1) {
        const WordScore best = bestOf(fits.front().scores, words);
        return best == WordScores::none ? std::nullopt : std::optional(fitOfOne(best));
    }
    for (const WordFits &typed : fits) {
        if (!fitsAny(typed.scores, words))
            return std::nullopt;
    }
    QVarLengthArray<Options, 8> all;
    for (size_t typed = 0; typed < fits.size(); ++typed)
        all.append(optionsOf(fits[typed].scores, words, typed));
    // Those with the least choice choose first.
    std::ranges::sort(all, {}, [](const Options &options) {
        return std::tuple(options.count, options.best, options.typedWord);
    });
    NameFit fit;
    quint32 taken = 0;
    for (const Options &options : all) {
        const WordScore score = takeBest(fits[options.typedWord].scores, words, taken);
        const bool isShared = score == WordScores::none;
        if (isShared && query.at(qsizetype(options.typedWord)).isInitial)
            return std::nullopt;
        add(fit, isShared ? options.best : score, isShared ? shared : 0);
    }
    return fit;
}
