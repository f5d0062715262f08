// SPDX-License-Identifier: Apache-2.0
#include "colortable.h"

#include <algorithm>
#include <array>

namespace demo {

namespace {

struct Color {
    QStringView name;
    QStringView hex;
};

// Source: REST reference, section 3. COPILOT is accepted though undocumented; ORANGE is not.
constexpr std::array colors = {
    Color{u"RED", u"#df532d"},        Color{u"GREEN", u"#64a513"},     Color{u"MINT", u"#4ba984"},
    Color{u"LIGHT_BLUE", u"#4ba5c3"}, Color{u"DARK_BLUE", u"#3e99ce"}, Color{u"PURPLE", u"#8474c8"},
    Color{u"AQUA", u"#1eb4aa"},       Color{u"PINK", u"#f76187"},      Color{u"LIME", u"#58cc47"},
    Color{u"BROWN", u"#ab7761"},      Color{u"AZURE", u"#29619b"},     Color{u"KHAKI", u"#728f7a"},
    Color{u"SAND", u"#ba9c7b"},       Color{u"MARENGO", u"#556574"},   Color{u"GRAY", u"#909090"},
    Color{u"GRAPHITE", u"#5e5f5e"},   Color{u"COPILOT", u"#8d51eb"},
};
constexpr int automaticColorCount = 10;

} // namespace

QString hexOfColor(QStringView name)
{
    const auto found = std::ranges::find(colors, name, &Color::name);
    return found == colors.end() ? QString() : found->hex.toString();
}

QString automaticColorName(int number)
{
    return colors[static_cast<std::size_t>(number % automaticColorCount)].name.toString();
}

} // namespace demo
