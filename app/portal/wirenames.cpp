// SPDX-License-Identifier: Apache-2.0
#include "wirenames.h"

using namespace Qt::StringLiterals;

QLatin1String wireName(ChatColor color)
{
    switch (color) {
    case ChatColor::Red:
        return "RED"_L1;
    case ChatColor::Green:
        return "GREEN"_L1;
    case ChatColor::Mint:
        return "MINT"_L1;
    case ChatColor::LightBlue:
        return "LIGHT_BLUE"_L1;
    case ChatColor::DarkBlue:
        return "DARK_BLUE"_L1;
    case ChatColor::Purple:
        return "PURPLE"_L1;
    case ChatColor::Aqua:
        return "AQUA"_L1;
    case ChatColor::Pink:
        return "PINK"_L1;
    case ChatColor::Lime:
        return "LIME"_L1;
    case ChatColor::Brown:
        return "BROWN"_L1;
    case ChatColor::Azure:
        return "AZURE"_L1;
    case ChatColor::Khaki:
        return "KHAKI"_L1;
    case ChatColor::Sand:
        return "SAND"_L1;
    case ChatColor::Marengo:
        return "MARENGO"_L1;
    case ChatColor::Gray:
        return "GRAY"_L1;
    case ChatColor::Graphite:
        return "GRAPHITE"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

QLatin1String wireName(ChatType type)
{
    return type == ChatType::Open ? "OPEN"_L1 : "CHAT"_L1;
}
