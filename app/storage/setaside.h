// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

//! Renames the database \a file, which nobody has open, and what SQLite keeps beside it. Gives the
//! file's new path. Nothing is deleted or overwritten.
[[nodiscard]] Result<QString> setFileAside(const QString &file);
