// SPDX-License-Identifier: Apache-2.0
#include "pastedanchors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

//! Each begins where a word does, and is of a limited length: so that the search stays linear.
const QRegularExpression &anchorExpression()
{
    static const QRegularExpression expression(
        u"\\[USER=(?<mentioned>\\d{1,18})[^\\]\\n]*\\](?:(?<label>[^\\[\\n]*)\\[/USER\\])?"
        u"|(?<![\\p{L}\\p{N}._%+'-])(?:mailto:)?"
        u"(?<email>[\\p{L}\\p{N}._%+'-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*)"
        u"|(?<![\\p{L}\\p{N}._:/-])(?:https?://"
        u")?(?<host>[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*(?::\\d+)?)?"
        u"(?:/[^\\s<>\"',;/]{1,200}){0,10}?/personal/user/(?<profile>\\d{1,18})[^\\s<>\"',;)\\]]*"
        u"|(?<![\\p{L}\\p{N}])(?:id|ид)\\s*[:=#№]?\\s*(?<id>\\d{1,18})(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

PastedCell cellOf(const QRegularExpressionMatch &match)
{
    PastedCell cell{.text = match.captured().simplified()};
    if (match.hasCaptured(u"email"_s)) {
        cell.text = match.captured(u"email"_s);
        cell.emails = {cell.text};
        return cell;
    }
    for (const QString &group : {u"mentioned"_s, u"profile"_s, u"id"_s}) {
        if (match.hasCaptured(group))
            cell.id = PersonId(match.captured(group).toLongLong());
    }
    cell.number =
        match.hasCaptured(u"id"_s) ? PastedCell::Number::Column : PastedCell::Number::Portal;
    cell.name = match.captured(u"label"_s).simplified();
    cell.portal = match.captured(u"host"_s).toLower();
    return cell;
}

} // namespace

PastedAnchors::PastedAnchors(const QString &text)
{
    qsizetype end = 0;
    for (auto matches = anchorExpression().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        m_around += QStringView(text).sliced(end, match.capturedStart() - end);
        m_around += mark;
        m_found.append(cellOf(match));
        end = match.capturedEnd();
    }
    m_around += QStringView(text).sliced(end);
}
