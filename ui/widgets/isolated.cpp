// SPDX-License-Identifier: Apache-2.0
#include "isolated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool turnsText(char32_t character)
{
    switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

} // namespace

// First Strong Isolate and Pop Directional Isolate. Unicode Standard Annex 9, 2.3.
QString isolated(const QString &foreign)
{
    const QList<uint> characters = foreign.toUcs4();
    if (std::none_of(characters.cbegin(), characters.cend(), turnsText))
        return foreign;
    return QChar(0x2068) + foreign + QChar(0x2069);
}

QString isolatedNames(const QStringList &names)
{
    QStringList each;
    for (const QString &name : names)
        each += isolated(name);
    return each.join(u", "_s);
}
