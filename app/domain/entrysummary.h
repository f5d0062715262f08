// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

//! An entry's place in the journal: a later one has a higher number.
enum class EntryNumber : qint64 { };

//! An entry as a row of a list: enough to show it, light enough to be read by the hundred.
struct EntrySummary {
    EntryId id;
    QUrl portal;
    QString bot;
    QString title; //!< As it was sent; may be empty.
    std::optional<ChatColor> color;
    int people = 0; //!< How many were invited.
    QString entityType; //!< The person's own pair; empty: none.
    QString entityId;
    QDateTime createdAt; //!< Wall time, UTC.
    EntryPhase phase{};
    std::optional<ChatId> chat;

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

//! Which entries somebody wants to see.
struct EntryFilter {
    QString text; //!< Words that must all be found, as they were typed. Empty: all entries.
    QList<EntryPhase> phases; //!< Empty: all.

    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

[[nodiscard]] EntrySummary summaryOf(const Entry &entry);
//! What an entry is found by, folded: its title, chat number, entity pair and people.
[[nodiscard]] QString searchTextOf(const Entry &entry);
