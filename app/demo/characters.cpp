// SPDX-License-Identifier: Apache-2.0
#include "characters.h"

#include <algorithm>

namespace demo {

namespace {

bool isTrimmed(QChar character)
{
    return QStringView(u" \t\n\r\v").contains(character) || character.isNull();
}

bool isSecondHalf(QChar character)
{
    return character.isLowSurrogate();
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return text.size() - std::ranges::count_if(text, isSecondHalf);
}

QString trimmedText(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isTrimmed(text[begin]))
        ++begin;
    while (begin < end && isTrimmed(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

QString firstCharacters(const QString &text, qsizetype count)
{
    qsizetype end = 0;
    while (end < text.size() && count > 0) {
        ++end;
        if (end < text.size() && isSecondHalf(text[end]))
            ++end;
        --count;
    }
    return text.left(end);
}

QString firstBytes(const QString &text, qsizetype count)
{
    QByteArray bytes = text.toUtf8().left(count + 1);
    if (bytes.size() <= count)
        return text;
    // Step back over continuation bytes (10xxxxxx) to the beginning of the character that is cut.
    while (count > 0 && (static_cast<unsigned char>(bytes[count]) & 0xC0U) == 0x80U)
        --count;
    return QString::fromUtf8(bytes.left(count));
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
}

} // namespace demo
