// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

#include <QStringList>

namespace demo {

struct Person;

//! A person as the im.* methods show one: numbers are numbers, names in lower case.
[[nodiscard]] PhpArray messengerShapeOf(const Person &person);

//! Whether the user.* methods show and filter addresses and telephones.
[[nodiscard]] bool seesContactsWith(const QStringList &scopes);

//! A person as the user.* methods show one: ids are texts, names in upper case; what is shown
//! depends on
//! \a scopes.
[[nodiscard]] PhpArray userShapeOf(const Person &person, const QStringList &scopes);

} // namespace demo
