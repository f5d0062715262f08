// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <expected>

//! Why a message is not known to be posted.
struct NotPosted {
    Failure failure;
    bool inDoubt = false; //!< It may be there all the same: it must not be repeated by itself.

    friend bool operator==(const NotPosted &, const NotPosted &) = default;
};

//! What became of one posting of a message.
using PostResult = std::expected<void, NotPosted>;
