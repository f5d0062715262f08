// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QHash>
#include <QList>

//! Who was chosen lately and often: suggested first among those who match equally well. Each choice
//! lets the older ones fade a little, so that both count.
class RecentChoices {
public:
    void note(PersonId person);

    [[nodiscard]] bool isEmpty() const { return m_scores.isEmpty(); }
    //! 0: never chosen; the more lately and often, the more.
    [[nodiscard]] double weightOf(PersonId person) const { return m_scores.value(person, 0); }
    //! In no order.
    [[nodiscard]] QList<PersonId> people() const { return m_scores.keys(); }

private:
    void forgetTheFaintest();

    QHash<PersonId, double> m_scores;
};
