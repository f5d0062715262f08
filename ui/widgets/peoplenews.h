// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chosenpeople.h"

#include <QCoreApplication>

//! What is announced when the chosen people change.
class PeopleNews final {
    Q_DECLARE_TR_FUNCTIONS(PeopleNews)

public:
    //! Such as "Anna Petrova added, 5 participants". \a total: how many there are now.
    [[nodiscard]] static QString words(const ChosenPeople::Change &change, qsizetype total);
};
