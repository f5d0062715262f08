// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

QString Texts::colorName(ChatColor color)
{
    switch (color) {
    case ChatColor::Red:
        return tr("Red", "@item colour of a chat");
    case ChatColor::Green:
        return tr("Green", "@item colour of a chat");
    case ChatColor::Mint:
        return tr("Mint", "@item colour of a chat");
    case ChatColor::LightBlue:
        return tr("Light blue", "@item colour of a chat");
    case ChatColor::DarkBlue:
        return tr("Dark blue", "@item colour of a chat");
    case ChatColor::Purple:
        return tr("Purple", "@item colour of a chat");
    case ChatColor::Aqua:
        return tr("Aqua", "@item colour of a chat");
    case ChatColor::Pink:
        return tr("Pink", "@item colour of a chat");
    case ChatColor::Lime:
        return tr("Lime", "@item colour of a chat");
    case ChatColor::Brown:
        return tr("Brown", "@item colour of a chat");
    case ChatColor::Azure:
        return tr("Azure", "@item colour of a chat");
    case ChatColor::Khaki:
        return tr("Khaki", "@item colour of a chat");
    case ChatColor::Sand:
        return tr("Sand", "@item colour of a chat");
    case ChatColor::Marengo:
        return tr("Marengo", "@item colour of a chat");
    case ChatColor::Gray:
        return tr("Gray", "@item colour of a chat");
    case ChatColor::Graphite:
        return tr("Graphite", "@item colour of a chat");
    }
    Q_UNREACHABLE();
}

QString Texts::automaticColorName()
{
    return tr("Chosen by the portal", "@item colour of a chat");
}
