// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

class QSqlDatabase;

//! Makes an open file ready for people: sets SQLite up and makes the tables in an empty file. Fails
//! with StoreTrouble::Damaged for any other file than one of this version: what is in it can be
//! read again from the portals, so nothing is brought up to date.
[[nodiscard]] Result<void> preparePeople(const QSqlDatabase &database);
