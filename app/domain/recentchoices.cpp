// SPDX-License-Identifier: Apache-2.0
#include "recentchoices.h"

#include <algorithm>

namespace {

constexpr qsizetype mostRemembered = 200;
constexpr double fading = 0.95; // of a choice's weight, with each later one

} // namespace

void RecentChoices::note(PersonId person)
{
    for (double &score : m_scores)
        score *= fading;
    m_scores[person] += 1;
    if (m_scores.size() > mostRemembered)
        forgetTheFaintest();
}

void RecentChoices::forgetTheFaintest()
{
    m_scores.erase(std::min_element(m_scores.cbegin(), m_scores.cend()));
}
