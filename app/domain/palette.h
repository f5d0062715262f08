// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>
#include <optional>

//! The colours a portal knows for a chat, in the portal's own order.
//! Source: REST reference, section 3 (imbot.chat.add, parameter COLOR).
enum class ChatColor {
    Red,
    Green,
    Mint,
    LightBlue,
    DarkBlue,
    Purple,
    Aqua,
    Pink,
    Lime,
    Brown,
    Azure,
    Khaki,
    Sand,
    Marengo,
    Gray,
    Graphite,
};

inline constexpr std::array allChatColors = {
    ChatColor::Red,      ChatColor::Green,   ChatColor::Mint,  ChatColor::LightBlue,
    ChatColor::DarkBlue, ChatColor::Purple,  ChatColor::Aqua,  ChatColor::Pink,
    ChatColor::Lime,     ChatColor::Brown,   ChatColor::Azure, ChatColor::Khaki,
    ChatColor::Sand,     ChatColor::Marengo, ChatColor::Gray,  ChatColor::Graphite,
};

//! The colour as the portal paints it.
[[nodiscard]] QColor rgbOf(ChatColor color);

//! The palette colour with exactly this paint, if there is one: answers carry hex values, requests
//! names.
[[nodiscard]] std::optional<ChatColor> chatColorOf(const QColor &rgb);

//! Black or white, whichever reads better on \a background (WCAG relative luminance).
[[nodiscard]] QColor inkOn(const QColor &background);
