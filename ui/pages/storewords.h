// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QCoreApplication>

//! Why nothing can be sent in this window: its journal cannot be kept.
class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreWords)

public:
    //! Sentences: what is wrong, what to do, and the system's own words.
    [[nodiscard]] static QString sentences(const Failure &failure);

private:
    [[nodiscard]] static QString reason(Failure::StoreTrouble trouble);
};
