// SPDX-License-Identifier: Apache-2.0
#include "namesearch.h"

#include "namefit.h"
#include "searchtext.h"

#include <algorithm>
#include <span>
#include <utility>

namespace {

//! Of a name; what stands behind them is not searched.
constexpr size_t mostWords = 24;

} // namespace

//! The best names so far. One key holds everything that decides, so that comparing is cheap.
class NameSearch::Ranking {
public:
    Ranking(int limit, const Weights &weights)
        : m_limit(size_t(limit))
        , m_weights(weights)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_best.empty(); }
    [[nodiscard]] bool isFull() const { return m_best.size() >= m_limit; }

    void offer(quint32 number, const NameFit &fit)
    {
        push(keyOf(prefers(number) ? m_weights[number] : 0, fit) | number);
    }

    //! Whether a name that is not preferred and fits no better than \a fit may still be offered.
    [[nodiscard]] bool isOpenTo(const NameFit &fit) const
    {
        return !isFull() || keyOf(0, fit) <= m_best.front();
    }
    [[nodiscard]] bool prefers(quint32 number) const
    {
        return number < m_weights.size() && m_weights[number] != 0;
    }

    void merge(const Ranking &other)
    {
        for (const quint64 key : other.m_best) {
            const auto same = std::ranges::find(m_best, quint32(key), numberOf);
            if (same == m_best.end()) {
                push(key);
            } else if (key < *same) {
                *same = key;
                std::ranges::make_heap(m_best);
            }
        }
    }

    [[nodiscard]] QList<quint32> numbers() const
    {
        std::vector<quint64> keys = m_best;
        std::ranges::sort(keys);
        QList<quint32> numbers;
        numbers.reserve(qsizetype(keys.size()));
        for (const quint64 key : keys)
            numbers.append(numberOf(key));
        return numbers;
    }

private:
    static quint64 keyOf(quint32 weight, const NameFit &fit)
    {
        const quint32 order = fit.worst << 26 | fit.sum << 17 | (255U - weight) << 9
            | std::min(fit.leftOver, quint32(511));
        return quint64(order) << 32;
    }
    static quint32 numberOf(quint64 key) { return quint32(key); }

    void push(quint64 key)
    {
        if (isFull() && key > m_best.front())
            return;
        m_best.push_back(key);
        std::ranges::push_heap(m_best);
        if (m_best.size() > m_limit) {
            std::ranges::pop_heap(m_best);
            m_best.pop_back();
        }
    }

    size_t m_limit;
    const Weights &m_weights;
    std::vector<quint64> m_best; // a heap, the worst of them in front
};

void NameSearch::put(quint32 number, const QString &text)
{
    std::vector<quint32> words;
    for (const WordPlace &each : placesToFind(text)) {
        const quint32 word = m_words.add(each.word);
        if (words.size() < mostWords && std::ranges::find(words, word) == words.end())
            words.push_back(word);
    }
    m_chains.resize(m_words.size());
    if (number >= m_names.size())
        m_names.resize(number + 1);
    remove(number);
    addPlaces(number, words);
    if (m_places.size() > 2 * m_used + mostWords)
        sweep();
}

void NameSearch::remove(quint32 number)
{
    if (number >= m_names.size())
        return;
    m_used -= m_names[number].count;
    m_names[number] = {};
}

void NameSearch::addPlaces(quint32 number, const std::vector<quint32> &words)
{
    m_names[number] = {.first = quint32(m_places.size()), .count = quint32(words.size())};
    m_used += words.size();
    for (const quint32 word : words) {
        Chain &chain = m_chains[word];
        const auto place = quint32(m_places.size());
        m_placeWords.push_back(word);
        m_places.push_back({.name = number, .next = chain.first});
        chain = {.first = place, .length = chain.length + 1};
    }
}

void NameSearch::sweep()
{
    const std::vector<quint32> before = std::exchange(m_placeWords, {0});
    m_places = {Place()};
    std::ranges::fill(m_chains, Chain());
    m_used = 0;
    for (quint32 number = 0; number < m_names.size(); ++number) {
        const Name name = m_names[number];
        const auto first = before.begin() + std::ptrdiff_t(name.first);
        const std::vector<quint32> words(first, first + std::ptrdiff_t(name.count));
        addPlaces(number, words);
    }
}

QList<quint32> NameSearch::search(const QString &typed, int limit, const Weights &weights) const
{
    const QList<PeopleQuery> readings = readingsOf(typed);
    if (readings.isEmpty() || limit <= 0)
        return {};
    QList<Fits> fits;
    for (const PeopleQuery &query : readings) {
        const WordFits nothing{.scores = std::vector<WordScore>(m_words.size(), WordScores::none),
                               .words = {}};
        fits.append(Fits(size_t(query.size()), nothing));
    }
    const Ranking empty(limit, weights);
    const Ranking exact = ranked(readings, fits, Matching::Exact, empty);
    if (exact.isFull())
        return exact.numbers();
    const Ranking forgiven = ranked(readings, fits, Matching::Forgiving, empty);
    const bool isWholeName = readings.constFirst().size() > 1;
    if (!forgiven.isEmpty() || !isWholeName)
        return forgiven.numbers();
    return ranked(readings, fits, Matching::MostForgiving, empty).numbers();
}

//! What forgives adds to what the exact search has put into \a fits.
NameSearch::Ranking NameSearch::ranked(const QList<PeopleQuery> &readings, QList<Fits> &fits,
                                       Matching matching, const Ranking &empty) const
{
    Ranking all = empty;
    for (qsizetype at = 0; at < readings.size(); ++at) {
        const PeopleQuery &query = readings.at(at);
        Fits &its = fits[at];
        for (size_t typed = 0; typed < its.size(); ++typed)
            addFits(m_words, query.at(qsizetype(typed)), matching, its[typed]);
        Ranking ranking = empty;
        rank(query, its, ranking);
        all.merge(ranking);
    }
    return all;
}

//! Goes through the names that have the rarest of the typed words.
void NameSearch::rank(const PeopleQuery &query, const Fits &fits, Ranking &ranking) const
{
    if (fits.size() == 1)
        return rankByOne(query, fits, ranking);
    const auto places = [this](const WordFits &each) { return placesOf(each); };
    const WordFits &rarest = *std::ranges::min_element(fits, {}, places);
    if (placesOf(rarest) > m_names.size() / 2) { // in their order that is faster
        for (quint32 number = 0; number < m_names.size(); ++number)
            rankName(number, query, fits, ranking);
        return;
    }
    for (const quint32 word : rarest.words) {
        for (quint32 place = m_chains[word].first; place != 0; place = m_places[place].next) {
            if (isFirstFit(place, rarest))
                rankName(m_places[place].name, query, fits, ranking);
        }
    }
}

//! One letter fits a word of nearly everybody. The best words come first, so that the others need
//! not be looked at; only those who are preferred are found in all of them.
void NameSearch::rankByOne(const PeopleQuery &query, const Fits &fits, Ranking &ranking) const
{
    const WordFits &typed = fits.front();
    for (quint32 number = 0; number < m_names.size(); ++number) {
        if (ranking.prefers(number))
            rankName(number, query, fits, ranking);
    }
    std::vector<quint32> words = typed.words;
    const auto score = [&typed](quint32 word) { return typed.scores[word]; };
    std::ranges::sort(words, {}, score);
    for (const quint32 word : words) {
        if (!ranking.isOpenTo(fitOfOne(score(word))))
            return;
        for (quint32 place = m_chains[word].first; place != 0; place = m_places[place].next) {
            if (isBestFit(place, typed) && !ranking.prefers(m_places[place].name))
                ranking.offer(m_places[place].name, fitOfOne(score(word)));
        }
    }
}

size_t NameSearch::placesOf(const WordFits &fits) const
{
    size_t places = 0;
    for (const quint32 word : fits.words)
        places += m_chains[word].length;
    return places;
}

//! Whether the name is met here for the first time: it may have several words that fit.
bool NameSearch::isFirstFit(quint32 place, const WordFits &fits) const
{
    const Name &name = m_names[m_places[place].name];
    const bool isStale = place < name.first || place >= name.first + name.count;
    if (isStale)
        return false;
    for (quint32 before = name.first; before < place; ++before) {
        if (fits.scores[m_placeWords[before]] != WordScores::none)
            return false;
    }
    return true;
}

//! Whether the name has no word that fits better, nor an earlier one that fits as well.
bool NameSearch::isBestFit(quint32 place, const WordFits &fits) const
{
    const Name &name = m_names[m_places[place].name];
    const WordScore score = fits.scores[m_placeWords[place]];
    if (place < name.first || place >= name.first + name.count)
        return false; // stale
    for (quint32 other = name.first; other < name.first + name.count; ++other) {
        const WordScore its = fits.scores[m_placeWords[other]];
        if (its < score || (its == score && other < place))
            return false;
    }
    return true;
}

void NameSearch::rankName(quint32 number, const PeopleQuery &query, const Fits &fits,
                          Ranking &ranking) const
{
    const Name &name = m_names[number];
    const std::span<const quint32> words(m_placeWords.data() + name.first, name.count);
    if (const std::optional<NameFit> fit = fitName(query, fits, words))
        ranking.offer(number, *fit);
}
