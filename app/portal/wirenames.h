// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"

#include <QLatin1String>

//! The method that makes a chat.
constexpr QLatin1String createMethod("imbot.chat.add");
//! The method that lists people.
constexpr QLatin1String userGetMethod("user.get");

//! The value of COLOR for \a color. Source: REST reference, section 3.
[[nodiscard]] QLatin1String wireName(ChatColor color);

//! The value of TYPE for \a type. Source: REST reference, section 2.2.
[[nodiscard]] QLatin1String wireName(ChatType type);
