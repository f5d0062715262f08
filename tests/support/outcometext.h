// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outcome.h"

//! "HostNotFound", …
[[nodiscard]] QString kindText(Failure::Kind kind);

//! An outcome in one line, so that a failed comparison says all: "Created 2725",
//! "Refused PortalRefused USERS_EMPTY", "Refused? PortalRefused WRONG_REQUEST" (it may have run),
//! "Deferred PortalLimit OPERATION_TIME_LIMIT 60000 ms", "NotSent HostNotFound",
//! "Moved to https://new.example (other domain)", "Unknown AnswerTimeout".
[[nodiscard]] QString outcomeText(const Outcome::Any &outcome);

//! Every text in \a outcome's failure, to be searched for what must not be there.
[[nodiscard]] QString allTextsIn(const Failure &failure);
[[nodiscard]] QString allTextsIn(const Outcome::Any &outcome);
