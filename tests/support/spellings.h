// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

//! All that would give a secret away: itself and its two halves, each plain, in percent with every
//! character encoded, and in Base64 wherever it stands.
[[nodiscard]] inline QList<QByteArray> spellingsOf(const QByteArray &secret)
{
    const qsizetype half = secret.size() / 2;
    QList<QByteArray> spellings;
    for (const QByteArray &part : {secret, secret.first(half), secret.sliced(half)}) {
        QByteArray percent;
        for (const char c : part)
            percent += '%' + QByteArray(1, c).toHex().toUpper();
        spellings += {part, percent, percent.toLower()};
        for (int before = 0; before < 3; ++before) {
            const QByteArray coded = (QByteArray(before, 'x') + part).toBase64();
            spellings += coded.mid(before + 1, part.size() * 8 / 6 - 2);
        }
    }
    return spellings;
}
