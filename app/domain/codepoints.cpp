// SPDX-License-Identifier: Apache-2.0
#include "codepoints.h"

#include <QList>

#include <algorithm>

namespace {

//! What PHP's trim() removes; QString::trimmed() would take every Unicode space.
bool isTrimmedByPortal(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'\n':
    case u'\r':
    case u'\0':
    case u'\v':
        return true;
    default:
        return false;
    }
}

} // namespace

qsizetype codePointCount(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i - 1].isHighSurrogate() && text[i].isLowSurrogate())
            ++pairs;
    }
    return text.size() - pairs;
}

QString trimmedAsPortal(QStringView text)
{
    const auto *first = std::find_if_not(text.begin(), text.end(), isTrimmedByPortal);
    const auto *last = text.end();
    while (last != first && isTrimmedByPortal(*(last - 1)))
        --last;
    return QStringView(first, last).toString();
}

QString withoutLoneSurrogates(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    const QList<uint> points = text.toUcs4(); // which replaces them
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}
