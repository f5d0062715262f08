// SPDX-License-Identifier: Apache-2.0
#include "textdecoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

//! The upper half of Windows-1251 up to 0xBF; behind it stand А to я. Qt reads it only where it was
//! built with ICU. Source: the Unicode consortium's CP1251.TXT (read 2026-11).
constexpr char16_t upperHalf[] = u"\u0402\u0403\u201a\u0453\u201e\u2026\u2020\u2021"
                                 u"\u20ac\u2030\u0409\u2039\u040a\u040c\u040b\u040f"
                                 u"\u0452\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                                 u"\ufffd\u2122\u0459\u203a\u045a\u045c\u045b\u045f"
                                 u"\u00a0\u040e\u045e\u0408\u00a4\u0490\u00a6\u00a7"
                                 u"\u0401\u00a9\u0404\u00ab\u00ac\u00ad\u00ae\u0407"
                                 u"\u00b0\u00b1\u0406\u0456\u0491\u00b5\u00b6\u00b7"
                                 u"\u0451\u2116\u0454\u00bb\u0458\u0405\u0455\u0457";

QChar letterOf1251(uchar byte)
{
    if (byte < 0x80)
        return QChar(char16_t(byte));
    return byte < 0xC0 ? QChar(upperHalf[byte - 0x80]) : QChar(char16_t(u'А' + (byte - 0xC0)));
}

QString from1251(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), letterOf1251);
    return text;
}

//! Latin letters, digits and separators have a zero byte in UTF-16, and in no other text.
bool hasZeros(const QByteArray &bytes, qsizetype first)
{
    qsizetype zeros = 0;
    for (qsizetype at = first; at < bytes.size(); at += 2)
        zeros += bytes.at(at) == '\0' ? 1 : 0;
    return zeros * 20 > bytes.size() / 2;
}

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    if (hasZeros(bytes, 1))
        return QStringConverter::Utf16LE;
    return hasZeros(bytes, 0) ? QStringConverter::Utf16BE : QStringConverter::Utf8;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    QStringDecoder decoder(encodingOf(bytes));
    QString text = decoder(bytes);
    return decoder.hasError() ? from1251(bytes) : text;
}
