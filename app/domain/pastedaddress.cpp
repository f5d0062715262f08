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

//! Where a mail program or a terminal breaks a long line: by an "=" in front where the source of a
//! mail was copied, with a ">" behind where one mail quotes another. A line field makes a space of
//! the break. A part of a regular expression.
constexpr QLatin1StringView lineBreak(R"(=?\s+(?:>\s*)*)");

//! Without a break between \a before and \a after, which are parts of a regular expression.
QString joined(QString text, QLatin1StringView before, QLatin1StringView after)
{
    return text.remove(QRegularExpression(u"%1\\K%2(?=%3)"_s.arg(before, lineBreak, after),
                                          QRegularExpression::CaseInsensitiveOption));
}

//! Only what becomes a secret of the usual length is put together, of a few lines at the most:
//! words that follow a shorter one are none of it. Source: REST reference, section 1.1.
QString withWholeSecret(QString text)
{
    constexpr qsizetype mostPieces = 3;
    static const QRegularExpression broken(
        uR"(/rest/\d+/\K(?:(?:%1)?[a-z0-9]){16}(?![a-z0-9.]))"_s.arg(lineBreak),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression breaks{QString(lineBreak)};
    const QRegularExpressionMatch match = broken.match(text);
    const QStringList pieces = match.captured().split(breaks);
    if (match.hasMatch() && pieces.size() <= mostPieces)
        text.replace(match.capturedStart(), match.capturedLength(), pieces.join(QString()));
    return text;
}

//! Lines are broken at a slash or in the midst of a word. A name is put together only before a dot:
//! two hosts that follow each other must not become a third one.
QString withoutLineBreaks(QString text)
{
    text = joined(text, R"(://[^\s/=]+)"_L1, R"(\.[^\s/]+/)"_L1);
    text = joined(text, R"([^\s/]/)"_L1, R"(rest/)"_L1);
    text = joined(text, R"(/rest)"_L1, R"(/\d)"_L1);
    text = joined(text, R"(/rest/)"_L1, R"(\d+\s*/)"_L1);
    text = joined(text, R"(/rest/\d+)"_L1, R"(/[a-z0-9]{16}(?![a-z0-9.]))"_L1);
    return withWholeSecret(text);
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
    const QString plain = withoutLineBreaks(withoutEscapes(withoutInvisible(text)));
    const QString scheme = u"[a-z][a-z0-9+.-]*://"_s;
    QString full = bestOf(allMatches(plain, scheme + addressCharacter() + u'+'));
    if (!full.isEmpty())
        return full;
    const QString bare = bestOf(schemelessAddresses(plain));
    return bare.isEmpty() ? QString() : "https://"_L1 + bare;
}
