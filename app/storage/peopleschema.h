// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

class QSqlDatabase;

inline constexpr int peopleSchemaVersion = 2;

//! Makes an open file ready for people: sets SQLite up, makes the tables in an empty file and
//! brings an older one up to date. Fails with StoreTrouble::Damaged for any other file: what is in
//! it can be read again from the portals.
[[nodiscard]] Result<void> preparePeople(const QSqlDatabase &database);
