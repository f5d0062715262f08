// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listfile.h"
#include "pastedpeople.h"

#include <QCoreApplication>

class PeopleIndex;

//! What is said about a pasted list of people.
class PasteWords final {
    Q_DECLARE_TR_FUNCTIONS(PasteWords)

public:
    //! "“Petrov”: choose who is meant"
    [[nodiscard]] static QString sentence(const PastedDoubt &doubt);
    //! "Ivan Petrov · Engineer · Logistics · ivan@example.com · ID 12"
    [[nodiscard]] static QString choice(const Person &person, const PeopleIndex &index);
    //! "38 people found, 3 to choose, 2 not found": without what there is none of.
    [[nodiscard]] static QString summary(int found, int toChoose, int notFound);
    [[nodiscard]] static QString summaryWhileSearching(int found);
    [[nodiscard]] static QString sentence(ListFile::Refusal refusal);

private:
    [[nodiscard]] static QString reason(const PastedDoubt &doubt);
    [[nodiscard]] static QString openReason(const PastedDoubt &doubt);
};
