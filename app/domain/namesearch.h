// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "worddictionary.h"
#include "wordmatching.h"

#include <QList>
#include <QString>

#include <vector>

//! Finds names by what somebody types. Names are numbered by their owner; the numbers should be
//! dense. Searching looks at the different words first and then once along all names.
class NameSearch {
public:
    //! How much a name is preferred among equals, by its number; empty: none is.
    using Weights = std::vector<quint8>;

    //! \a text holds all words of a name, in any order; it replaces what had the number.
    void put(quint32 number, const QString &text);
    void remove(quint32 number);

    //! Numbers of at most \a limit names in which every word of \a typed is found, the best ones
    //! first.
    [[nodiscard]] QList<quint32> search(const QString &typed, int limit,
                                        const Weights &weights = {}) const;

private:
    //! Where a name's words stand among all places; it has none if count is 0.
    struct Name {
        quint32 first = 0;
        quint32 count = 0;
    };
    //! A word in a name, in a chain with the other places where it stands. A name that is replaced
    //! gets new places; its old ones stay in their chains until they are swept.
    struct Place {
        quint32 name = 0;
        quint32 next = 0;
    };
    struct Chain {
        quint32 first = 0; // 0: empty; the first place is never used
        quint32 length = 0;
    };
    using Fits = std::vector<WordFits>; // of each typed word

    class Ranking;

    void addPlaces(quint32 number, const std::vector<quint32> &words);
    void sweep();
    [[nodiscard]] size_t placesOf(const WordFits &fits) const;
    void rank(const PeopleQuery &query, const Fits &fits, Ranking &ranking) const;
    void rankByOne(const PeopleQuery &query, const Fits &fits, Ranking &ranking) const;
    void rankName(quint32 number, const PeopleQuery &query, const Fits &fits,
                  Ranking &ranking) const;
    [[nodiscard]] bool isFirstFit(quint32 place, const WordFits &fits) const;
    [[nodiscard]] bool isBestFit(quint32 place, const WordFits &fits) const;
    [[nodiscard]] Ranking ranked(const QList<PeopleQuery> &readings, QList<Fits> &fits,
                                 Matching matching, const Ranking &empty) const;

    WordDictionary m_words;
    std::vector<Name> m_names;
    std::vector<quint32> m_placeWords{0}; // the word at each place
    std::vector<Place> m_places{Place()};
    std::vector<Chain> m_chains; // by word
    size_t m_used = 0;
};
