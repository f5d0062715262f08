// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

#include <QByteArray>

namespace demo {

//! What PHP's parse_str gives: `USERS[]=1&USERS[]=2` and `FILTER[>ID]=0` become arrays, `+` a
//! space.
[[nodiscard]] PhpArray readForm(QByteArrayView text);

} // namespace demo
