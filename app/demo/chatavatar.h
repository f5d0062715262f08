// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace demo {

struct CallContext;

//! The picture of the parameter AVATAR, or nothing where the portal would not take it: no text, no
//! Base64, no picture, no size, larger than 5000x5000 (a legacy portal does not look at the size).
[[nodiscard]] QByteArray readAvatar(const CallContext &call);

} // namespace demo
