// SPDX-License-Identifier: Apache-2.0
#include "secret.h"

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! Shorter parts occur in ordinary words and would blot them out.
constexpr qsizetype minPartLength = 4;
//! The same for what a secret becomes in Base64.
constexpr qsizetype minBase64Length = 8;

//! "[dD]" for a letter, so that both spellings of an escape match.
QString hexDigitPattern(int digit)
{
    const QString lower = QString::number(digit, 16);
    return digit < 10 ? lower : u'[' + lower + lower.toUpper() + u']';
}

QString percentPattern(QByteArrayView utf8)
{
    QString pattern;
    for (const char c : utf8) {
        const auto byte = static_cast<uchar>(c);
        pattern += u'%' + hexDigitPattern(byte >> 4) + hexDigitPattern(byte & 0xf);
    }
    return pattern;
}

//! \a character as JSON may write it: RFC 8259, section 7.
QString jsonPattern(const QString &character)
{
    static const QHash<QString, QString> shortForms{
        {u"\""_s, u"\""_s}, {u"\\"_s, u"\\\\"_s}, {u"/"_s, u"/"_s},  {u"\b"_s, u"b"_s},
        {u"\f"_s, u"f"_s},  {u"\n"_s, u"n"_s},    {u"\r"_s, u"r"_s}, {u"\t"_s, u"t"_s},
    };
    constexpr int digits = 4;
    QString pattern;
    for (const QChar unit : character) {
        pattern += "\\\\u"_L1;
        for (int digit = digits - 1; digit >= 0; --digit)
            pattern += hexDigitPattern(unit.unicode() >> (digit * 4) & 0xf);
    }
    if (const auto form = shortForms.constFind(character); form != shortForms.cend())
        pattern += "|\\\\"_L1 + *form;
    return pattern;
}

//! Matches \a text with any of its characters plain, percent-encoded or escaped as in JSON.
QString patternFor(const QString &text)
{
    QString pattern;
    const QList<uint> codePoints = text.toUcs4();
    for (const char32_t codePoint : codePoints) {
        const QString character = QString::fromUcs4(&codePoint, 1);
        pattern += "(?:"_L1 + QRegularExpression::escape(character) + u'|'
            + percentPattern(character.toUtf8()) + u'|' + jsonPattern(character)
            + (codePoint == U' ' ? "|\\+)"_L1 : ")"_L1);
    }
    return pattern;
}

//! "+" and "/" have other spellings, in addresses and in JSON.
QString base64CharacterPattern(char character)
{
    if (character == '+')
        return u"(?:\\+|-|%2[bB])"_s;
    if (character == '/')
        return u"(?:\\\\?/|_|%2[fF])"_s;
    return QChar::fromLatin1(character);
}

//! Matches \a text where it is part of something in Base64. What its characters become depends on
//! how many bytes stand before it: three patterns, without the characters at their ends that other
//! bytes have a share in. Empty: it is too short to be told from other text.
QString base64Pattern(const QString &text)
{
    constexpr int bitsPerCharacter = 6;
    constexpr int bitsPerByte = 8;
    QStringList patterns;
    for (int before = 0; before < 3; ++before) {
        const QByteArray bytes = QByteArray(before, '\0') + text.toUtf8();
        const qsizetype from = (before * bitsPerByte + bitsPerCharacter - 1) / bitsPerCharacter;
        const qsizetype to = bytes.size() * bitsPerByte / bitsPerCharacter;
        if (to - from < minBase64Length)
            return {};
        const QByteArray encoded = bytes.toBase64().mid(from, to - from);
        QString pattern;
        for (const char character : encoded)
            pattern += base64CharacterPattern(character);
        patterns += pattern;
    }
    return patterns.join(u'|');
}

//! What follows the last slash: of a webhook's "{userId}/{secret}/" it is the part that matters,
//! and it may turn up alone.
QString lastPart(const QString &text)
{
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.last();
}

//! Matches \a text, what is left of it after its last slash, and either in Base64.
QString everySpellingOf(const QString &text)
{
    QStringList patterns{patternFor(text)};
    const QString part = lastPart(text);
    if (part != text && part.size() >= minPartLength)
        patterns += patternFor(part);
    patterns += base64Pattern(text);
    if (part != text)
        patterns += base64Pattern(part);
    patterns.removeAll(QString());
    return patterns.join(u'|');
}

} // namespace

Secret::Secret(QString text)
    : m_text(std::move(text))
{
    if (!m_text.isEmpty())
        m_spellings = QRegularExpression(everySpellingOf(m_text),
                                         QRegularExpression::UseUnicodePropertiesOption);
}

QString Secret::redacted(const QString &text) const
{
    if (m_text.isEmpty())
        return text;
    QString result = text;
    return result.replace(m_spellings, u"***"_s);
}
