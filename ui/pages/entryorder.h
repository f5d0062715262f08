// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QList>

//! Which entry stands in which row of a list that shows the newest first: their numbers fall.
class EntryOrder final {
public:
    EntryOrder() = default;
    explicit EntryOrder(const QList<EntryNumber> &numbers);

    [[nodiscard]] int count() const { return int(m_numbers.size()); }
    [[nodiscard]] EntryNumber at(int row) const { return m_numbers.at(row); }
    //! At most \a most of them, from row \a first on.
    [[nodiscard]] QList<EntryNumber> from(int first, qsizetype most) const;
    //! Where \a number stands or would stand.
    [[nodiscard]] int placeOf(EntryNumber number) const;
    //! -1 where it is not listed.
    [[nodiscard]] int rowOf(EntryNumber number) const;
    //! Those that \a other lists and this does not.
    [[nodiscard]] QList<EntryNumber> missing(const EntryOrder &other) const;
    //! \a other begins with all that is listed here, and has more.
    [[nodiscard]] bool isBeginningOf(const EntryOrder &other) const;

    void insert(EntryNumber number);
    void remove(EntryNumber number);

    friend bool operator==(const EntryOrder &, const EntryOrder &) = default;

private:
    QList<EntryNumber> m_numbers;
};
