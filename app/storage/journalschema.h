// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

class QSqlDatabase;

//! The version of the journal's tables that this program writes; kept in the file as user_version.
inline constexpr int journalSchemaVersion = 3;

//! Makes an open file ready for use: refuses what is newer or no journal, sets SQLite up for
//! durability, makes the tables in an empty file, and brings an older one up to this version.
[[nodiscard]] Result<void> prepareJournal(const QSqlDatabase &database);

//! Reads all of the file; fails with StoreTrouble::Damaged where it is no longer whole.
[[nodiscard]] Result<void> checkJournal(const QSqlDatabase &database);
