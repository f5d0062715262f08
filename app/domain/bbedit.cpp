// SPDX-License-Identifier: Apache-2.0
#include "bbedit.h"

#include "bbtag.h"

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BbCode {

namespace {

struct Codes {
    QLatin1StringView open;
    QLatin1StringView close;

    [[nodiscard]] qsizetype length() const { return open.size() + close.size(); }
};

Codes codesOf(Style style)
{
    switch (style) {
    case Style::Bold:
        return {"[b]"_L1, "[/b]"_L1};
    case Style::Italic:
        return {"[i]"_L1, "[/i]"_L1};
    case Style::Underline:
        return {"[u]"_L1, "[/u]"_L1};
    case Style::Strikethrough:
        return {"[s]"_L1, "[/s]"_L1};
    case Style::Link: // has an address: linked()
    case Style::Code:
        break;
    }
    return {"[url]"_L1, "[/url]"_L1};
}

QStringView partOf(QStringView text, Range range)
{
    return text.sliced(range.begin, range.end - range.begin);
}

Edit replacing(Range range, const QString &text)
{
    return {range, text, {range.begin, range.begin + text.size()}};
}

//! The codes are the ends of \a words, and belong to each other.
bool isWrapped(QStringView words, const Codes &codes)
{
    return words.size() >= codes.length() && words.startsWith(codes.open, Qt::CaseInsensitive)
        && words.indexOf(codes.close, 0, Qt::CaseInsensitive) == words.size() - codes.close.size();
}

bool isWithin(QStringView text, Range selection, const Codes &codes)
{
    return text.first(selection.begin).endsWith(codes.open, Qt::CaseInsensitive)
        && text.sliced(selection.end).startsWith(codes.close, Qt::CaseInsensitive);
}

//! The cursor stands behind words of the style that is to end.
bool isAtTheEnd(QStringView text, Range selection, const Codes &codes)
{
    const QStringView before = text.first(selection.begin);
    return selection.begin == selection.end
        && text.sliced(selection.end).startsWith(codes.close, Qt::CaseInsensitive)
        && before.lastIndexOf(codes.open, -1, Qt::CaseInsensitive)
        > before.lastIndexOf(codes.close, -1, Qt::CaseInsensitive);
}

Range linesTouchedBy(QStringView text, Range selection)
{
    const bool endsBeforeALine =
        selection.end > selection.begin && text[selection.end - 1] == u'\n';
    const qsizetype last = selection.end - (endsBeforeALine ? 1 : 0);
    const qsizetype end = text.indexOf(u'\n', last);
    return {text.first(selection.begin).lastIndexOf(u'\n') + 1, end >= 0 ? end : text.size()};
}

QString unquoted(const QString &line)
{
    return line.sliced(line.startsWith(">> "_L1) ? 3 : 2);
}

bool isDigitAt(const QString &text, qsizetype at)
{
    return at < text.size() && text.at(at).isDigit();
}

//! Brackets would end the code.
QString withoutBrackets(QString address)
{
    return address.replace(u'[', "%5B"_L1).replace(u']', "%5D"_L1);
}

} // namespace

Edit toggled(QStringView text, Range selection, Style style)
{
    const Codes codes = codesOf(style);
    const QStringView words = partOf(text, selection);
    if (isWrapped(words, codes))
        return replacing(selection,
                         words.sliced(codes.open.size(), words.size() - codes.length()).toString());
    if (isWithin(text, selection, codes)) {
        const Range around{selection.begin - codes.open.size(), selection.end + codes.close.size()};
        return replacing(around, words.toString());
    }
    if (isAtTheEnd(text, selection, codes)) {
        const qsizetype behind = selection.end + codes.close.size();
        return {selection, {}, {behind, behind}};
    }
    const qsizetype begin = selection.begin + codes.open.size();
    return {selection, codes.open + words.toString() + codes.close, {begin, begin + words.size()}};
}

Edit quoteToggled(QStringView text, Range selection)
{
    const Range touched = linesTouchedBy(text, selection);
    QStringList lines = partOf(text, touched).toString().split(u'\n');
    const auto isQuoted = [](const QString &line) { return line.startsWith(">>"_L1); };
    const bool all = std::ranges::all_of(lines, isQuoted);
    for (QString &line : lines) {
        if (all)
            line = unquoted(line);
        else if (!isQuoted(line))
            line.prepend(">> "_L1);
    }
    Edit edit = replacing(touched, lines.join(u'\n'));
    if (selection.begin == selection.end) // the cursor stays where it was in its line
        edit.selection.begin = edit.selection.end = std::max(
            touched.begin, selection.begin + edit.text.size() - (touched.end - touched.begin));
    return edit;
}

Edit linked(QStringView text, Range selection, const QString &address)
{
    const QString words = partOf(text, selection).toString();
    if (words.isEmpty()) {
        Edit edit = replacing(selection, u"[url]%1[/url]"_s.arg(address));
        edit.selection.begin = edit.selection.end;
        return edit;
    }
    const QString open = u"[url=%1]"_s.arg(address);
    const qsizetype begin = selection.begin + open.size();
    return {selection, open + words + "[/url]"_L1, {begin, begin + words.size()}};
}

Edit mentioning(const Person &person, Range selection)
{
    QString name = person.name.simplified();
    name.replace(u'[', u'(').replace(u']', u')');
    Edit edit = replacing(selection, u"[user=%1]"_s.arg(person.id.value()) + name + "[/user]"_L1);
    edit.selection.begin = edit.selection.end;
    return edit;
}

std::optional<QString> linkAddress(const QString &typed)
{
    QString address = withoutBrackets(typed.trimmed());
    const bool hasSpaces = std::ranges::any_of(address, [](QChar c) { return c.isSpace(); });
    if (hasSpaces || address.isEmpty())
        return std::nullopt;
    if (isLinkable(address))
        return address;
    // A colon is a port's, or the address has a scheme that no link may have.
    const qsizetype colon = address.indexOf(u':');
    const bool hasScheme = colon >= 0 && !isDigitAt(address, colon + 1);
    const bool isBare = !hasScheme && address.contains(u'.') && !address.startsWith(u'.')
        && !address.endsWith(u'.');
    if (!isBare)
        return std::nullopt;
    const bool isMailBox = address.contains(u'@') && !address.contains(u'/');
    return (isMailBox ? "mailto:"_L1 : "https://"_L1) + address;
}

} // namespace BbCode
