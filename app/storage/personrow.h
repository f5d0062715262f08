// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "personrecord.h"

class QSqlDatabase;

//! People as rows of the table that peopleschema makes.
namespace PersonRow {

//! At most \a limit, by ascending number, from above \a after on.
[[nodiscard]] Result<QList<PersonRecord>> read(const QSqlDatabase &database, qint64 directory,
                                               PersonId after, int limit);

//! Adds or replaces \a people; all of them were read in \a pass.
[[nodiscard]] Result<void> write(const QSqlDatabase &database, qint64 directory,
                                 const QList<PersonRecord> &people, int pass);

} // namespace PersonRow
