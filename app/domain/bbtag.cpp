// SPDX-License-Identifier: Apache-2.0
#include "bbtag.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BbCode {

namespace {

struct KnownCode {
    QLatin1StringView name;
    Tag::Kind kind{};
};

constexpr std::array knownCodes{
    KnownCode{"b"_L1, Tag::Kind::Bold},       KnownCode{"i"_L1, Tag::Kind::Italic},
    KnownCode{"u"_L1, Tag::Kind::Underline},  KnownCode{"s"_L1, Tag::Kind::Strikethrough},
    KnownCode{"code"_L1, Tag::Kind::Code},    KnownCode{"url"_L1, Tag::Kind::Link},
    KnownCode{"chat"_L1, Tag::Kind::Chat},    KnownCode{"put"_L1, Tag::Kind::Put},
    KnownCode{"send"_L1, Tag::Kind::Send},    KnownCode{"call"_L1, Tag::Kind::Phone},
    KnownCode{"user"_L1, Tag::Kind::Mention}, KnownCode{"color"_L1, Tag::Kind::Color},
    KnownCode{"size"_L1, Tag::Kind::Size},    KnownCode{"br"_L1, Tag::Kind::LineBreak}};

std::optional<Tag::Kind> kindNamed(QStringView name)
{
    for (const KnownCode &each : knownCodes) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.kind;
    }
    return std::nullopt;
}

//! Up to the closing bracket; nothing if another bracket or the end of the line comes before it.
std::optional<QStringView> insideOf(QStringView text)
{
    const auto ends = [](QChar c) { return c == u'[' || c == u']' || c == u'\n' || c == u'\r'; };
    const auto *end = std::find_if(text.begin() + 1, text.end(), ends);
    if (end == text.end() || *end != u']')
        return std::nullopt;
    return QStringView(text.begin() + 1, end);
}

bool mayHave(const Tag &tag, bool valued)
{
    switch (tag.kind) {
    case Tag::Kind::Link:
    case Tag::Kind::Put:
    case Tag::Kind::Send:
    case Tag::Kind::Phone:
        return !valued || !tag.closing;
    case Tag::Kind::Chat:
    case Tag::Kind::Mention:
    case Tag::Kind::Color:
    case Tag::Kind::Size:
        return valued != tag.closing;
    case Tag::Kind::LineBreak:
        return !valued && !tag.closing;
    default:
        return !valued;
    }
}

} // namespace

std::optional<Tag> tagAt(QStringView text)
{
    const std::optional<QStringView> inside =
        text.startsWith(u'[') ? insideOf(text) : std::optional<QStringView>();
    if (!inside)
        return std::nullopt;
    const bool closing = inside->startsWith(u'/');
    const QStringView content = inside->sliced(closing ? 1 : 0);
    const qsizetype equals = content.indexOf(u'=');
    const bool valued = equals >= 0;
    const std::optional<Tag::Kind> kind = kindNamed(valued ? content.first(equals) : content);
    if (!kind)
        return std::nullopt;
    const Tag tag{.kind = *kind,
                  .closing = closing,
                  .value = valued ? content.sliced(equals + 1) : QStringView(),
                  .length = inside->size() + 2};
    return mayHave(tag, valued) ? std::optional(tag) : std::nullopt;
}

bool isLinkable(QStringView address)
{
    constexpr std::array schemes{"https://"_L1, "http://"_L1, "mailto:"_L1, "tel:"_L1};
    return std::ranges::any_of(schemes, [address](QLatin1StringView scheme) {
        return address.size() > scheme.size() && address.startsWith(scheme, Qt::CaseInsensitive);
    });
}

} // namespace BbCode
