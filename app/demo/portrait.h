// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace demo {

//! A picture for the person \a id, as PNG: head and shoulders, in colors that always are the same
//! for the same id.
[[nodiscard]] QByteArray portraitOf(int id);

} // namespace demo
