// SPDX-License-Identifier: Apache-2.0
#include "misspelling.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Misspelling {

namespace {

//! All spellings that are met, the first ones by the schemes.
struct Spelling {
    QString bgn;
    QString iso9;
    QString passport;
    QStringList informal;
};

QHash<QChar, Spelling> table()
{
    QHash<QChar, Spelling> spellings;
    const auto add = [&spellings](QChar letter, const QString &bgn, const QString &iso9,
                                  const QString &passport, const QString &informal) {
        spellings.insert(letter, {bgn, iso9, passport, informal.split(u'/')});
    };
    const QString plain = u"абвгдезиклмнопрстуфэ"_s;
    const QString latin = u"abvgdeziklmnoprstufe"_s;
    for (qsizetype at = 0; at < plain.size(); ++at)
        add(plain.at(at), latin.at(at), latin.at(at), latin.at(at), latin.at(at));
    add(u'ё', u"yo"_s, u"ë"_s, u"e"_s, u"yo/e/jo/io"_s);
    add(u'ж', u"zh"_s, u"ž"_s, u"zh"_s, u"zh/j"_s);
    add(u'й', u"y"_s, u"j"_s, u"i"_s, u"y/i/j"_s);
    add(u'х', u"kh"_s, u"h"_s, u"kh"_s, u"kh/h"_s);
    add(u'ц', u"ts"_s, u"c"_s, u"ts"_s, u"ts/c/tz"_s);
    add(u'ч', u"ch"_s, u"č"_s, u"ch"_s, u"ch"_s);
    add(u'ш', u"sh"_s, u"š"_s, u"sh"_s, u"sh"_s);
    add(u'щ', u"shch"_s, u"ŝ"_s, u"shch"_s, u"shch/sch/sh"_s);
    add(u'ъ', u"ˮ"_s, u"ʺ"_s, u"ie"_s, u""_s);
    add(u'ы', u"y"_s, u"y"_s, u"y"_s, u"y/i"_s);
    add(u'ь', u"’"_s, u"ʹ"_s, u""_s, u"/'"_s);
    add(u'ю', u"yu"_s, u"û"_s, u"iu"_s, u"yu/iu/ju"_s);
    add(u'я', u"ya"_s, u"â"_s, u"ia"_s, u"ya/ia/ja"_s);
    return spellings;
}

QString pick(const QStringList &choices, QRandomGenerator &random)
{
    return choices.at(random.bounded(int(choices.size())));
}

QString spelled(const Spelling &spelling, Scheme scheme, QRandomGenerator &random)
{
    switch (scheme) {
    case Scheme::Bgn:
        return spelling.bgn;
    case Scheme::Iso9:
        return spelling.iso9;
    case Scheme::Passport:
        return spelling.passport;
    case Scheme::Informal:
        return pick(spelling.informal, random);
    }
    Q_UNREACHABLE();
}

QString withTypingError(QString word, QRandomGenerator &random)
{
    const int at = random.bounded(int(word.size()));
    const QString keys = word.at(0).script() == QChar::Script_Cyrillic
        ? u"абвгдежзиклмнопрстуфхцчшщыэюя"_s
        : u"abcdefghijklmnopqrstuvwxyz"_s;
    const QChar key = keys.at(random.bounded(int(keys.size())));
    switch (random.bounded(4)) {
    case 0:
        return word.insert(at, key);
    case 1:
        return word.remove(at, 1);
    case 2:
        word[at] = key;
        return word;
    default:
        break;
    }
    const int next = std::min(at + 1, int(word.size()) - 1);
    const QChar first = word.at(next - 1);
    word[next - 1] = word.at(next);
    word[next] = first;
    return word;
}

} // namespace

QString withTypingErrors(const QString &name, QRandomGenerator &random)
{
    QStringList words = name.toLower().split(u' ');
    for (QString &word : words) {
        if (word.size() >= 5)
            word = withTypingError(word, random);
    }
    return words.join(u' ');
}

QString inLatin(const QString &name, Scheme scheme, QRandomGenerator &random)
{
    static const QHash<QChar, Spelling> spellings = table();
    QString text = name.toLower();
    const bool isShortened = scheme == Scheme::Informal && random.bounded(2) == 0;
    if (isShortened) // Dmitry, Dostoevsky
        text.replace(u"ий"_s, u"y"_s).replace(u"ый"_s, u"y"_s);
    QString latin;
    for (const QChar letter : std::as_const(text)) {
        const auto spelling = spellings.constFind(letter);
        latin +=
            spelling == spellings.cend() ? QString(letter) : spelled(*spelling, scheme, random);
    }
    return latin;
}

QString onWrongLayout(const QString &name)
{
    const QString latin = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,."_s;
    const QString russian = u"ёйцукенгшщзхъфывапролджэячсмитьбю"_s;
    QString typed;
    const QString plain = name.toLower();
    for (const QChar letter : plain) {
        if (const qsizetype key = russian.indexOf(letter); key >= 0)
            typed += latin.at(key);
        else if (const qsizetype same = latin.indexOf(letter); same >= 0)
            typed += russian.at(same);
        else
            typed += letter;
    }
    return typed;
}

QString withOtherYo(const QString &name)
{
    QString other = name;
    for (QChar &letter : other) {
        if (letter == u'ё')
            letter = u'е';
        else if (letter == u'е')
            letter = u'ё';
    }
    return other;
}

QString reversed(const QString &name)
{
    QStringList words = name.split(u' ');
    std::ranges::reverse(words);
    return words.join(u' ');
}

QList<Kind> kinds()
{
    QList<Kind> all;
    const auto add = [&all](const QString &title, auto typed, bool isForCyrillic = false) {
        all.append({.title = title, .typed = typed, .isForCyrillic = isForCyrillic});
    };
    using Random = QRandomGenerator &;
    add(u"as written"_s, [](const QString &name, Random) { return name; });
    add(u"reversed"_s, [](const QString &name, Random) { return reversed(name); });
    add(u"other layout"_s, [](const QString &name, Random) { return onWrongLayout(name); });
    add(u"misspelt"_s,
        [](const QString &name, Random random) { return withTypingErrors(name, random); });
    add(u"misspelt, reversed"_s, [](const QString &name, Random random) {
        return reversed(withTypingErrors(name, random));
    });
    add(u"misspelt on other layout"_s, [](const QString &name, Random random) {
        return onWrongLayout(withTypingErrors(name, random));
    });
    add(u"other ё"_s, [](const QString &name, Random) { return withOtherYo(name); }, true);
    const std::pair<QString, Scheme> schemes[] = {{u"BGN"_s, Scheme::Bgn},
                                                  {u"ISO 9"_s, Scheme::Iso9},
                                                  {u"passport"_s, Scheme::Passport},
                                                  {u"informal"_s, Scheme::Informal}};
    for (const auto &[title, way] : schemes) {
        add(
            title,
            [scheme = way](const QString &name, Random random) {
                return inLatin(name, scheme, random);
            },
            true);
        add(
            title + u", misspelt"_s,
            [scheme = way](const QString &name, Random random) {
                return withTypingErrors(inLatin(name, scheme, random), random);
            },
            true);
        add(
            title + u" on other layout"_s,
            [scheme = way](const QString &name, Random random) {
                return onWrongLayout(inLatin(name, scheme, random));
            },
            true);
    }
    return all;
}

} // namespace Misspelling
