// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace demo {

//! The hex value of the colour that is called \a name in v1, exactly; empty where there is none.
[[nodiscard]] QString hexOfColor(QStringView name);

//! The colour that the portal gives to what has none of its own: one of the first ten.
[[nodiscard]] QString automaticColorName(int number);

} // namespace demo
