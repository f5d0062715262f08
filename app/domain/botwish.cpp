// SPDX-License-Identifier: Apache-2.0
#include "botwish.h"

#include <QRandomGenerator>

#include <array>

namespace {

constexpr qsizetype codeDigits = 12;

//! 32 digits that nobody can guess.
QString freshDigits()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    QString digits;
    for (const quint32 number : numbers)
        digits += QString::number(number, 16).rightJustified(8, u'0');
    return digits;
}

} // namespace

BotWish BotWish::fresh()
{
    return {.code = QLatin1String("chatwright-") + freshDigits().left(codeDigits),
            .clientId = Secret(freshDigits()),
            .name = {},
            .color = {}};
}
