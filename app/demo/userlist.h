// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"

#include <QList>

namespace demo {

struct CallContext;

//! The people of the parameter USERS, duplicates merged; who they are is not looked at yet.
//! Source: REST reference, section 2.2.
[[nodiscard]] std::expected<QList<qint64>, Refusal> readUsers(const CallContext &call);

} // namespace demo
