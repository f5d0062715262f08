// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peopleindex.h"

//! An engineer of the department 3, with an address of their own.
[[nodiscard]] PersonRecord record(qint64 id, const QString &first, const QString &last);

//! 11 and 12 are namesakes, 21 has left, 22 is a bot, 23 has no address; 3 is Logistics.
[[nodiscard]] PeopleIndex company();
