// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"

#include <QHash>
#include <QSqlDatabase>

//! The table beside the entries by which they are listed and searched: an entry's own row holds
//! pictures, and a list of a hundred thousand must not wade through them.
namespace EntryIndex {

//! Makes the table and fills it from the entries that are there.
[[nodiscard]] Result<void> make(const QSqlDatabase &database);
//! Writes what is listed of \a entry, which must be in its table already.
[[nodiscard]] Result<void> write(const QSqlDatabase &database, const Entry &entry);
//! The same for one that was written before; only its state, its chat and its portal may differ.
[[nodiscard]] Result<void> update(const QSqlDatabase &database, const Entry &entry);

//! Newest first.
[[nodiscard]] Result<QList<EntryNumber>> find(const QSqlDatabase &database,
                                              const EntryFilter &filter);
//! The first \a most of those, without a look at the rest where there is no text to find.
[[nodiscard]] Result<QList<EntryNumber>> findNewest(const QSqlDatabase &database,
                                                    const EntryFilter &filter, int most);
[[nodiscard]] Result<QHash<EntryNumber, EntrySummary>> read(const QSqlDatabase &database,
                                                            const QList<EntryNumber> &numbers);

} // namespace EntryIndex
