// SPDX-License-Identifier: Apache-2.0
#include "searchtext.h"

QString foldedForSearch(const QString &text)
{
    // Taken apart, ё and accented letters are a letter and a mark; the marks are left out.
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!letter.isMark())
            folded.append(letter);
    }
    return folded.toUpper().toCaseFolded().simplified(); // upper case first: ß is SS then
}

QStringList searchWordsOf(const QString &typed)
{
    return foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
}
