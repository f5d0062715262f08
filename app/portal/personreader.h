// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "personrecord.h"

#include <QJsonValue>
#include <QList>

#include <optional>

//! A person as `im.*` ("first_name") or `user.*` and `profile` ("NAME") describe one; nothing where
//! there is no valid number. Somebody without a name is called by the number, as "#17".
//! Source: REST reference, sections 6.1, 6.2 and 1.10.
[[nodiscard]] std::optional<Person> personIn(const QJsonValue &value);

//! The same, with all that a directory keeps, as far as it is told.
//! Source: REST reference, 6.1 and 6.2.
[[nodiscard]] std::optional<PersonRecord> recordIn(const QJsonValue &value);

//! A department as `department.get` describes one. Source: REST reference, 6.3.
[[nodiscard]] std::optional<Department> departmentIn(const QJsonValue &value);

//! The people of a map or list who can be invited, by name: nobody who left, no bots, each once.
[[nodiscard]] QList<PersonRecord> invitablePeopleIn(const QJsonValue &value);
