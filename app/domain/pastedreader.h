// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedpeople.h"

#include <optional>

//! Who a cell is about, if that is clear; otherwise why it is not.
struct PastedFinding {
    PastedCell cell;
    std::optional<Person> clear = {};
    PastedDoubt doubt = {};

    //! Words that nobody is called by, or that cannot be read: nothing is lost where they stand in
    //! somebody's row.
    [[nodiscard]] bool isBesideThePoint() const
    {
        return doubt.reason == PastedDoubt::Reason::NotExact
            || doubt.reason == PastedDoubt::Reason::Unreadable;
    }
};

//! Reads the cells of a line with the people of a portal in hand.
class PastedReader {
public:
    //! Both must outlive it.
    PastedReader(const PeopleIndex &index, const PastedContext &context);

    //! Of each cell that says something. Names that stand in two or three cells are put together;
    //! a namesake whom another cell names is clear.
    [[nodiscard]] QList<PastedFinding> findingsIn(const PastedLine &line) const;

private:
    using Reason = PastedDoubt::Reason;

    [[nodiscard]] QList<PastedCell> joinedNames(const QList<PastedCell> &cells) const;
    [[nodiscard]] bool arePartsOfName(const QList<PastedCell> &cells) const;
    [[nodiscard]] bool isWholeName(const QString &name) const;
    void settleInRow(QList<PastedFinding> &findings) const;
    [[nodiscard]] bool describes(const QString &words, const Person &person) const;

    [[nodiscard]] QList<PastedFinding> readWithNumber(const PastedCell &cell) const;
    [[nodiscard]] QList<PastedFinding> numberBeside(const PastedCell &number,
                                                    QList<PastedFinding> &findings) const;
    [[nodiscard]] PastedFinding read(const PastedCell &cell) const;
    [[nodiscard]] PastedFinding readPointed(const PastedCell &cell,
                                            const QList<Person> &pointed) const;
    [[nodiscard]] PastedFinding readUnknown(const PastedCell &cell) const;
    void noteUnasked(const PastedCell &cell, PastedDoubt &doubt) const;
    [[nodiscard]] PastedFinding readUnknownEmail(const PastedCell &cell) const;
    [[nodiscard]] PastedFinding readName(const PastedCell &cell) const;
    [[nodiscard]] QList<Person> pointedAt(const PastedCell &cell) const;
    [[nodiscard]] bool contradicts(const PastedCell &cell, const Person &person) const;

    const PeopleIndex &m_index;
    const PastedContext &m_context;
};
