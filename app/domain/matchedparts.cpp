// SPDX-License-Identifier: Apache-2.0
#include "matchedparts.h"

#include "searchtext.h"
#include "wordmatching.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace {

//! A name as a dictionary of its own, in which its words are the numbers of its places.
class MarkedName {
public:
    explicit MarkedName(const QString &name)
        : m_places(placesToFind(name))
    {
        for (const WordPlace &place : std::as_const(m_places))
            m_numbers.append(m_words.add(place.word));
    }

    //! Nothing where one of the words is not found.
    [[nodiscard]] std::optional<QList<std::pair<int, int>>> matches(const PeopleQuery &query,
                                                                    Matching matching) const
    {
        QList<std::pair<int, int>> found;
        QList<qsizetype> taken;
        for (const QueryWord &word : query) {
            const WordFits fits = fitsOf(word, m_words, matching);
            const std::optional<qsizetype> at = bestPlace(fits, taken);
            if (!at)
                return std::nullopt;
            taken.append(*at);
            const WordPlace &place = m_places.at(*at);
            const auto [start, length] = partOf(place, word, fits.scores[m_numbers.at(*at)]);
            found.append({int(place.start + start), int(length)});
        }
        return found;
    }

private:
    static WordFits fitsOf(const QueryWord &word, const WordDictionary &words, Matching matching)
    {
        WordFits fits{.scores = std::vector<WordScore>(words.size(), WordScores::none),
                      .words = {}};
        for (const Matching each :
             {Matching::Exact, Matching::Forgiving, Matching::MostForgiving}) {
            if (each <= matching)
                addFits(words, word, each, fits);
        }
        return fits;
    }

    [[nodiscard]] std::optional<qsizetype> bestPlace(const WordFits &fits,
                                                     const QList<qsizetype> &taken) const
    {
        std::optional<qsizetype> best;
        const auto scoreAt = [this, &fits](qsizetype at) { return fits.scores[m_numbers.at(at)]; };
        for (qsizetype at = 0; at < m_places.size(); ++at) {
            if (scoreAt(at) != WordScores::none && !taken.contains(at)
                && (!best || scoreAt(at) < scoreAt(*best)))
                best = at;
        }
        return best;
    }

    static std::pair<qsizetype, qsizetype> partOf(const WordPlace &place, const QueryWord &word,
                                                  WordScore score)
    {
        const std::pair<qsizetype, qsizetype> whole(0, place.length);
        if (place.word.size() != place.length)
            return whole; // letters were left out or taken together
        switch (WordScores::tierOf(score)) {
        case WordScores::Initial:
            return {0, 1};
        case WordScores::Beginning:
            return {0, beginningOf(place.word, word)};
        case WordScores::Inside: {
            const qsizetype start = foldedForSearch(place.word).indexOf(word.typed);
            return start < 0 ? whole : std::pair(start, word.typed.size());
        }
        case WordScores::NearBeginning:
            return {0, std::min(place.length, word.typed.size())};
        case WordScores::Whole:
        case WordScores::NearWhole:
        case WordScores::Garbled:
            break;
        }
        return whole;
    }

    //! How many letters of \a text it takes to be what was typed: щ is found by shch.
    static qsizetype beginningOf(const QString &text, const QueryWord &word)
    {
        for (qsizetype length = 1; length < text.size(); ++length) {
            WordDictionary beginning;
            beginning.add(text.left(length));
            if (!fitsOf(word, beginning, Matching::Exact).words.empty())
                return length;
        }
        return text.size();
    }

    QList<WordPlace> m_places;
    QList<quint32> m_numbers;
    WordDictionary m_words;
};

} // namespace

QList<std::pair<int, int>> matchesIn(const QString &name, const QString &typed)
{
    const MarkedName marked(name);
    const QList<PeopleQuery> readings = readingsOf(typed);
    for (const Matching matching :
         {Matching::Exact, Matching::Forgiving, Matching::MostForgiving}) {
        for (const PeopleQuery &query : readings) {
            if (const auto matches = marked.matches(query, matching))
                return *matches;
        }
    }
    return {};
}
