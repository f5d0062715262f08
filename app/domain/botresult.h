// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "person.h"

#include <expected>

//! Why a bot is not known to be registered.
struct NotRegistered {
    Failure failure;
    bool inDoubt = false; //!< It may be there all the same.

    friend bool operator==(const NotRegistered &, const NotRegistered &) = default;
};

//! What became of one registration.
using BotResult = std::expected<Bot, NotRegistered>;
