// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"
#include "botbook.h"
#include "chatbook.h"

namespace demo {

struct CallContext;

//! What most v1 methods of a chat begin with. `chat` is null where there is none with this number.
struct ChatAndBot {
    Chat *chat = nullptr;
    Bot bot;
};

//! CHAT_ID (or DIALOG_ID in its place) and the acting bot; refuses where either cannot be meant.
[[nodiscard]] std::expected<ChatAndBot, Refusal> chatAndBot(const CallContext &call);
//! The answer where a bot may not do to a chat what was asked.
[[nodiscard]] std::unexpected<Refusal> wrongRequest();

//! 2725 for "chat2725"; 0 for everything else.
[[nodiscard]] qint64 chatNumberOf(const QString &dialogId);
[[nodiscard]] QString dialogIdOf(const Chat &chat);
//! Where the portal shows the chat's picture, without the host; empty where it has none.
[[nodiscard]] QString avatarAddressOf(const Chat &chat);

//! Whether the person behind the webhook may look into \a chat.
[[nodiscard]] bool canCallerSee(const Chat &chat);
//! "owner", "manager", "member" or "guest".
[[nodiscard]] QString roleOf(const Chat &chat, int person);

} // namespace demo
