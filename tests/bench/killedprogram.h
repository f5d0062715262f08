// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

//! The program that bench_kill kills: storage, services, the notices of the main window and the
//! Chats page, with waits made short. Says "ready" when the journal has been read, sends a chat
//! titled as told, and ends by itself when nothing is open any more; then it says what the window
//! says of every chat that was open, and what the page says of the newest chat.
//! Returns the exit code. Arguments: the journal, the webhook, the CLIENT_ID, the numbers of bot
//! and person, perhaps a title.
int runKilledProgram(const QStringList &arguments);

//! How a line about a chat begins: "told <title> <phase> <number> <chats the window names>".
inline constexpr auto toldPrefix = "told";
//! How the line about the page begins: "page <title> <state in words> <number>".
inline constexpr auto pagePrefix = "page";
