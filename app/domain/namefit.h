// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wordmatching.h"

#include <optional>
#include <span>
#include <vector>

//! How well a whole name fits a query; the less the better. The worst word counts first, then all
//! of them.
struct NameFit {
    quint32 worst = 0; //!< Under 64.
    quint32 sum = 0; //!< Under 512.
    quint32 leftOver = 0; //!< Letters of the name's words that nobody typed.
};

//! Of a name that fits one typed word, by the best of its words.
[[nodiscard]] NameFit fitOfOne(WordScore best);

//! Gives each typed word a word of the name of its own; nothing where one of them fits none. Two
//! typed words may share one only where there is no other way, and that counts as a worse fit.
//! \a fits: of each typed word; \a words: those of the name.
[[nodiscard]] std::optional<NameFit> fitName(const PeopleQuery &query,
                                             const std::vector<WordFits> &fits,
                                             std::span<const quint32> words);
