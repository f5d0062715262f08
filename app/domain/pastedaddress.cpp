// SPDX-License-Identifier: Apache-2.0
#include "pastedaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! One character that an address may contain and that is none of \a others: not what people and
//! programs put around one. A part of a regular expression.
QString addressCharacter(QLatin1StringView others = {})
{
    return u"[^"_s + others + uR"(\s'"`<>«»“”„‘’\\^|{}()])"_s;
}

//! Copied texts carry marks that nobody sees: zero-width spaces, joiners, direction marks, a BOM.
QString withoutInvisible(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

QString withoutEscapes(const QString &text)
{
    QString plain = text;
    plain.replace(u"\\/"_s, u"/"_s);
    if (plain.contains("://"_L1) || !plain.contains("%3A%2F%2F"_L1, Qt::CaseInsensitive))
        return plain;
    return QUrl::fromPercentEncoding(plain.toUtf8());
}

//! Mail programs and terminals break long lines, and a line field makes spaces of the breaks. Only
//! what becomes a secret of the usual length is put together. Source: REST reference, section 1.1.
QString withWholeSecret(QString text)
{
    constexpr qsizetype usualLength = 16;
    static const QRegularExpression broken(uR"(/rest/\d+/([a-z0-9]+)\s+([a-z0-9]+)(?![a-z0-9.]))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = broken.match(text);
    if (match.capturedLength(1) + match.capturedLength(2) == usualLength)
        text.remove(match.capturedEnd(1), match.capturedStart(2) - match.capturedEnd(1));
    return text;
}

QString withoutClosingPunctuation(QString address)
{
    constexpr QStringView closingPunctuation = u".,;:!?";
    while (!address.isEmpty() && closingPunctuation.contains(address.back()))
        address.chop(1);
    return address;
}

bool hasRestPath(const QString &address)
{
    return address.contains("/rest/"_L1, Qt::CaseInsensitive);
}

QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(withoutClosingPunctuation(matches.next().captured()));
    return found;
}

QString bestOf(const QStringList &addresses)
{
    const auto rest = std::find_if(addresses.begin(), addresses.end(), hasRestPath);
    if (rest != addresses.end())
        return *rest;
    return addresses.value(0);
}

//! Words that could be an address without its scheme: a host with a dot, a port or brackets, or
//! anything before "/rest/".
QStringList schemelessAddresses(const QString &text)
{
    const QString any = addressCharacter();
    const QString hostCharacter = addressCharacter("/@:"_L1);
    const QString wordStart = u"(?<!"_s + addressCharacter("/"_L1) + u')';
    const QString beforeRest = addressCharacter("/@"_L1) + u"+/(?:"_s + any + u"*/)?rest/"_s;
    const QString clearHost = u"(?:localhost|\\[[0-9a-f:.]+\\]|"_s + hostCharacter + u"+\\."_s
        + hostCharacter + u"{2,})(?::\\d+)?(?![^/?#\\s'\"])[/?#]?"_s;
    return allMatches(text,
                      wordStart + u"(?:"_s + beforeRest + u'|' + clearHost + u')' + any + u'*');
}

} // namespace

QString addressInPastedText(const QString &text)
{
    const QString plain = withWholeSecret(withoutEscapes(withoutInvisible(text)));
    const QString scheme = u"[a-z][a-z0-9+.-]*://"_s;
    QString full = bestOf(allMatches(plain, scheme + addressCharacter() + u'+'));
    if (!full.isEmpty())
        return full;
    const QString bare = bestOf(schemelessAddresses(plain));
    return bare.isEmpty() ? QString() : "https://"_L1 + bare;
}
