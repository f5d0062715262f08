// SPDX-License-Identifier: Apache-2.0
#include "keyboardlayout.h"

namespace {

// The same keys in the same order; those with Shift pressed at the end.
constexpr QStringView latinKeys = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:\"<>";
constexpr QStringView russianKeys = u"ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю";
static_assert(latinKeys.size() == russianKeys.size());

} // namespace

QString onOtherLayout(const QString &typed)
{
    QString other = typed;
    for (QChar &letter : other) {
        if (const qsizetype key = latinKeys.indexOf(letter); key >= 0)
            letter = russianKeys.at(key);
        else if (const qsizetype same = russianKeys.indexOf(letter); same >= 0)
            letter = latinKeys.at(same);
    }
    return other;
}
