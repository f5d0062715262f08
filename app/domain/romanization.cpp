// SPDX-License-Identifier: Apache-2.0
#include "romanization.h"

#include <QString>

#include <algorithm>
#include <array>

namespace {

enum Scheme { Press, Passport, Informal, Scholarly, SchemeCount };

struct Letter {
    char16_t cyrillic;
    std::array<QStringView, SchemeCount> latin;
};

constexpr Letter same(char16_t cyrillic, QStringView latin)
{
    return {cyrillic, {latin, latin, latin, latin}};
}

// In the order of their codes.
constexpr auto romanLetters = std::to_array<Letter>({
    same(u'а', u"a"),
    same(u'б', u"b"),
    same(u'в', u"v"),
    same(u'г', u"g"),
    same(u'д', u"d"),
    same(u'е', u"e"),
    {u'ж', {u"zh", u"zh", u"zh", u"j"}},
    same(u'з', u"z"),
    same(u'и', u"i"),
    {u'й', {u"y", u"i", u"y", u"j"}},
    same(u'к', u"k"),
    same(u'л', u"l"),
    same(u'м', u"m"),
    same(u'н', u"n"),
    same(u'о', u"o"),
    same(u'п', u"p"),
    same(u'р', u"r"),
    same(u'с', u"s"),
    same(u'т', u"t"),
    same(u'у', u"u"),
    same(u'ф', u"f"),
    {u'х', {u"kh", u"kh", u"h", u"h"}},
    {u'ц', {u"ts", u"ts", u"ts", u"c"}},
    same(u'ч', u"ch"),
    same(u'ш', u"sh"),
    {u'щ', {u"shch", u"shch", u"sch", u"sch"}},
    {u'ъ', {u"", u"ie", u"", u""}},
    same(u'ы', u"y"),
    same(u'ь', u""),
    same(u'э', u"e"),
    {u'ю', {u"yu", u"iu", u"yu", u"ju"}},
    {u'я', {u"ya", u"ia", u"ya", u"ja"}},
    {u'ё', {u"yo", u"e", u"e", u"jo"}},
    {u'є', {u"ye", u"ie", u"e", u"je"}},
    same(u'і', u"i"),
    {u'ї', {u"yi", u"i", u"i", u"ji"}},
    same(u'ў', u"u"),
    same(u'ґ', u"g"),
    same(u'ғ', u"g"),
    same(u'қ', u"k"),
    same(u'ң', u"n"),
    same(u'ү', u"u"),
    same(u'ұ', u"u"),
    same(u'һ', u"h"),
    same(u'ә', u"a"),
    same(u'ө', u"o"),
});
static_assert(std::ranges::is_sorted(romanLetters, {}, &Letter::cyrillic));

const Letter *letterOf(QChar letter)
{
    const auto *found =
        std::ranges::lower_bound(romanLetters, letter.unicode(), {}, &Letter::cyrillic);
    return found != romanLetters.end() && found->cyrillic == letter.unicode() ? found : nullptr;
}

QString romanized(QStringView word, Scheme scheme)
{
    QString latin;
    latin.reserve(word.size() * 2);
    for (const QChar each : word) {
        if (const Letter *letter = letterOf(each))
            latin.append(letter->latin.at(scheme));
        else
            latin.append(each);
    }
    return latin;
}

QStringView umlautPair(QChar letter)
{
    switch (letter.unicode()) {
    case u'ä':
        return u"ae";
    case u'ö':
    case u'ø':
        return u"oe";
    case u'ü':
        return u"ue";
    case u'å':
        return u"aa";
    default:
        return {};
    }
}

} // namespace

QStringList romanizationsOf(QStringView word)
{
    if (std::none_of(word.begin(), word.end(), letterOf))
        return {};
    QStringList spellings;
    for (const Scheme scheme : {Press, Passport, Informal, Scholarly}) {
        const QString spelling = romanized(word, scheme);
        if (!spelling.isEmpty() && !spellings.contains(spelling))
            spellings.append(spelling);
    }
    return spellings;
}

QString withUmlautsSpelledOut(QStringView word)
{
    QString spelled;
    for (const QChar letter : word) {
        if (const QStringView pair = umlautPair(letter); pair.isEmpty())
            spelled.append(letter);
        else
            spelled.append(pair);
    }
    return spelled.size() > word.size() ? spelled : QString();
}
