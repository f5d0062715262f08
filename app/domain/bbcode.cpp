// SPDX-License-Identifier: Apache-2.0
#include "bbcode.h"

#include "bbtag.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace BbCode {

namespace {

//! What [size] takes. REST reference, 5.10.
constexpr int smallestSize = 8;
constexpr int largestSize = 30;

constexpr std::size_t indexOf(Tag::Kind kind)
{
    return std::size_t(kind);
}

//! A code at its place, and whether it counts: only those do that have found their other half.
struct Token {
    Tag tag;
    qsizetype at = 0;
    bool counts = false;
    std::optional<PersonId> whom; //!< Of an opening [user] that names one person and no styles.

    [[nodiscard]] qsizetype end() const { return at + tag.length; }
};

//! Nothing if nobody is meant.
std::optional<PersonId> mentionedBy(QStringView value)
{
    const qsizetype space = value.indexOf(u' '); // [user=17 replace]
    const QStringView who = space >= 0 ? value.first(space) : value;
    if (who.compare("all"_L1, Qt::CaseInsensitive) == 0)
        return PersonId();
    bool isNumber = false;
    const PersonId id(who.toLongLong(&isNumber));
    return isNumber && id.isValid() ? std::optional(id) : std::nullopt;
}

//! #rgb or #rrggbb.
std::optional<QRgb> colorOf(QStringView value)
{
    const QStringView digits = value.startsWith(u'#') ? value.sliced(1) : QStringView();
    bool isNumber = false;
    const uint number = digits.toUInt(&isNumber, 16);
    if (!isNumber || digits.front() == u'+' || (digits.size() != 3 && digits.size() != 6))
        return std::nullopt;
    if (digits.size() == 6)
        return qRgb(int(number >> 16U), int(number >> 8U & 0xffU), int(number & 0xffU));
    constexpr uint twice = 0x11; // #abc is #aabbcc
    return qRgb(int((number >> 8U) * twice), int((number >> 4U & 0xfU) * twice),
                int((number & 0xfU) * twice));
}

//! 0 where it is none that the portal takes.
int sizeOf(QStringView value)
{
    const int size = value.toInt();
    return size >= smallestSize && size <= largestSize ? size : 0;
}

bool isChat(QStringView value)
{
    return value.toLongLong() > 0;
}

std::vector<Token> codesIn(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at + 1)) {
        if (const std::optional<Tag> tag = tagAt(text.sliced(at)))
            tokens.push_back({.tag = *tag, .at = at, .counts = false, .whom = {}});
    }
    return tokens;
}

//! What \a open and \a close mean together; \a words is what stands between them if that is no
//! code.
bool makesSense(Token &open, std::optional<QStringView> words)
{
    switch (open.tag.kind) {
    case Tag::Kind::Link:
        return isLinkable(open.tag.value.isNull() ? words.value_or(QStringView()) : open.tag.value);
    case Tag::Kind::Mention: {
        const std::optional<PersonId> whom = mentionedBy(open.tag.value);
        if (whom)
            open.whom = words && !words->contains(u'\n') ? *whom : PersonId();
        return whom.has_value();
    }
    case Tag::Kind::Chat:
        return isChat(open.tag.value);
    case Tag::Kind::Color:
        return colorOf(open.tag.value).has_value();
    case Tag::Kind::Size:
        return sizeOf(open.tag.value) > 0;
    default:
        return true;
    }
}

bool isCode(const Token &token, bool closing)
{
    return token.tag.kind == Tag::Kind::Code && token.tag.closing == closing;
}

//! Whatever stands between [code] and [/code] is no code: leaves only those that are.
void keepCodeAsTyped(std::vector<Token> &tokens)
{
    auto kept = tokens.begin();
    auto close = tokens.begin(); // never goes back, so that all of it takes one walk
    for (auto at = tokens.begin(); at != tokens.end(); ++at) {
        *kept++ = *at;
        if (!isCode(*at, false))
            continue;
        close = std::find_if(std::max(close, at), tokens.end(),
                             [](const Token &token) { return isCode(token, true); });
        if (close == tokens.end())
            continue;
        *kept++ = *close;
        at = close;
    }
    tokens.erase(kept, tokens.end());
}

//! Each closing code belongs to the last one of its kind that is open.
void pair(std::vector<Token> &tokens, QStringView text)
{
    std::array<std::vector<std::size_t>, Tag::kinds> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        std::vector<std::size_t> &waiting = open.at(indexOf(token.tag.kind));
        if (token.tag.kind == Tag::Kind::LineBreak) {
            token.counts = true;
        } else if (!token.tag.closing) {
            waiting.push_back(i);
        } else if (!waiting.empty()) {
            Token &opening = tokens[waiting.back()];
            std::optional<QStringView> words;
            if (waiting.back() + 1 == i)
                words = text.sliced(opening.end(), token.at - opening.end());
            token.counts = opening.counts = makesSense(opening, words);
            waiting.pop_back();
        }
    }
}

//! Puts pieces of text, and codes that count, one after another into lines.
class Writer {
public:
    void write(QStringView text)
    {
        while (!text.isEmpty()) {
            const auto *end = std::find_if(text.begin(), text.end(),
                                           [](QChar c) { return c == u'\n' || c == u'\r'; });
            const qsizetype length = end - text.begin();
            writeWords(text.first(length));
            if (end == text.end())
                return;
            breakLine();
            text = text.sliced(length + (text.sliced(length).startsWith("\r\n"_L1) ? 2 : 1));
        }
    }

    void follow(const Token &token)
    {
        if (token.tag.kind == Tag::Kind::LineBreak)
            return breakLine();
        m_beginsLine = false;
        m_depths.at(indexOf(token.tag.kind)) += token.tag.closing ? -1 : 1;
        if (token.tag.kind == Tag::Kind::Color)
            followValue(&m_colors, token.tag, colorOf(token.tag.value).value_or(0));
        else if (token.tag.kind == Tag::Kind::Size)
            followValue(&m_sizes, token.tag, sizeOf(token.tag.value));
        else if (token.tag.kind == Tag::Kind::Mention)
            followMention(token);
    }

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

private:
    template <typename Value>
    static void followValue(std::vector<Value> *values, const Tag &tag, Value value)
    {
        if (tag.closing)
            values->pop_back();
        else
            values->push_back(value);
    }

    void followMention(const Token &token)
    {
        if (token.tag.closing && m_whom.back().isValid() && !m_mentionHasWords)
            m_lines.last().spans.append(spanOf({}, m_whom.back()));
        if (token.tag.closing)
            m_whom.pop_back();
        else
            m_whom.push_back(token.whom.value_or(PersonId()));
        m_mentionHasWords = false;
    }

    void breakLine()
    {
        m_lines.append(Line());
        m_beginsLine = true;
    }

    void writeWords(QStringView words)
    {
        if (words.isEmpty())
            return;
        if (m_beginsLine && !isIn(Tag::Kind::Code) && words.startsWith(">>"_L1)) {
            m_lines.last().quoted = true;
            words = words.sliced(words.size() > 2 && words.at(2) == u' ' ? 3 : 2);
        }
        m_beginsLine = false;
        if (!words.isEmpty())
            append(words);
    }

    void append(QStringView words)
    {
        const std::optional<PersonId> mention =
            m_whom.empty() ? std::nullopt : std::optional(m_whom.back());
        const bool isName = mention && mention->isValid();
        m_mentionHasWords = true;
        QList<Span> &spans = m_lines.last().spans;
        Span span = spanOf(words, mention);
        if (!isName && !spans.isEmpty() && looksLike(spans.last(), span))
            spans.last().text += words;
        else
            spans.append(std::move(span));
    }

    [[nodiscard]] Span spanOf(QStringView words, std::optional<PersonId> mention) const
    {
        return {.text = words.toString(),
                .styles = styles(),
                .mention = mention,
                .color = m_colors.empty() ? std::nullopt : std::optional(m_colors.back()),
                .size = m_sizes.empty() ? 0 : m_sizes.back()};
    }

    static bool looksLike(const Span &one, const Span &other)
    {
        return one.styles == other.styles && one.mention == other.mention
            && one.color == other.color && one.size == other.size;
    }

    [[nodiscard]] Styles styles() const
    {
        Styles styles;
        styles.setFlag(Style::Bold, isIn(Tag::Kind::Bold));
        styles.setFlag(Style::Italic, isIn(Tag::Kind::Italic));
        styles.setFlag(Style::Underline, isIn(Tag::Kind::Underline));
        styles.setFlag(Style::Strikethrough, isIn(Tag::Kind::Strikethrough));
        styles.setFlag(Style::Code, isIn(Tag::Kind::Code));
        styles.setFlag(Style::Link,
                       isIn(Tag::Kind::Link) || isIn(Tag::Kind::Chat) || isIn(Tag::Kind::Put)
                           || isIn(Tag::Kind::Send) || isIn(Tag::Kind::Phone));
        return styles;
    }

    [[nodiscard]] bool isIn(Tag::Kind kind) const { return m_depths.at(indexOf(kind)) > 0; }

    QList<Line> m_lines{Line()};
    bool m_beginsLine = true;
    bool m_mentionHasWords = false;
    std::array<int, Tag::kinds> m_depths{};
    std::vector<QRgb> m_colors; //!< Those we are in, the innermost last; so with the sizes.
    std::vector<int> m_sizes;
    std::vector<PersonId> m_whom; //!< The mentions we are in, the innermost last.
};

} // namespace

QList<Line> read(QStringView text)
{
    std::vector<Token> tokens = codesIn(text);
    keepCodeAsTyped(tokens);
    pair(tokens, text);
    Writer writer;
    qsizetype written = 0;
    for (const Token &token : tokens) {
        if (!token.counts)
            continue;
        writer.write(text.sliced(written, token.at - written));
        writer.follow(token);
        written = token.end();
    }
    writer.write(text.sliced(written));
    return writer.lines();
}

QList<Line> withNames(QList<Line> lines, const QList<Person> &people)
{
    QHash<PersonId, QString> names;
    for (const Person &person : people)
        names.insert(person.id, person.name);
    for (Line &line : lines) {
        for (Span &span : line.spans) {
            const QString name = names.value(span.mention.value_or(PersonId()));
            if (!name.isEmpty())
                span.text = name;
        }
    }
    return lines;
}

QList<Line> beginningOf(const QList<Line> &lines, qsizetype length)
{
    constexpr qsizetype costOfALine = 40; // so that many empty lines are an end, too
    QList<Line> beginning;
    qsizetype left = length;
    for (const Line &line : lines) {
        if (left <= 0)
            break;
        left -= costOfALine;
        Line shortened{.spans = {}, .quoted = line.quoted};
        for (const Span &span : line.spans) {
            if (left <= 0)
                break;
            shortened.spans.append(span);
            QString &text = shortened.spans.last().text;
            if (text.size() > left)
                text.truncate(text.at(left - 1).isHighSurrogate() ? left - 1 : left);
            left -= std::max<qsizetype>(span.text.size(), 1);
        }
        beginning.append(shortened);
    }
    return beginning;
}

QString plainText(const QList<Line> &lines)
{
    QStringList words;
    for (const Line &line : lines) {
        QString text;
        for (const Span &span : line.spans)
            text += span.text;
        words.append(text);
    }
    return words.join(u' ').simplified();
}

} // namespace BbCode
