// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "botbook.h"

namespace demo {

struct CallContext;

//! The bot that a v1 call acts as: BOT_ID, else the first one of its CLIENT_ID.
[[nodiscard]] std::expected<Bot, Refusal> actingBot(const CallContext &call);

//! The bot that a v2 call acts as: botId and botToken.
[[nodiscard]] std::expected<Bot, Refusal> actingBotOfSecondVersion(const CallContext &call);

} // namespace demo
