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
    QString gost;
    QStringList informal;
};

QHash<QChar, Spelling> table()
{
    QHash<QChar, Spelling> spellings;
    const auto add = [&spellings](QChar letter, const QString &all) {
        const QStringList columns = all.split(u' ');
        spellings.insert(letter,
                         {columns.at(0), columns.at(1), columns.at(2), columns.at(3),
                          columns.at(4).split(u'/')});
    };
    const QString plain = u"абвгдезиклмнопрстуф"_s;
    const QString latin = u"abvgdeziklmnoprstuf"_s;
    for (qsizetype at = 0; at < plain.size(); ++at)
        add(plain.at(at), (QString(latin.at(at)) + u' ').repeated(5).trimmed());
    // BGN, ISO 9, passport, GOST 7.79 B, informal
    add(u'ё', u"yo ë e yo yo/e/jo/io/o"_s);
    add(u'ж', u"zh ž zh zh zh/j"_s);
    add(u'й', u"y j i j y/i/j"_s);
    add(u'х', u"kh h kh x kh/h/x"_s);
    add(u'ц', u"ts c ts cz ts/c/tz/tc"_s);
    add(u'ч', u"ch č ch ch ch/tch"_s);
    add(u'ш', u"sh š sh sh sh"_s);
    add(u'щ', u"shch ŝ shch shh shch/sch/sh"_s);
    add(u'ъ', u"ˮ ʺ ie `` "_s);
    add(u'ы', u"y y y y` y/i/yi"_s);
    add(u'ь', u"’ ʹ  ` /'"_s);
    add(u'э', u"e è e e` e"_s);
    add(u'ю', u"yu û iu yu yu/iu/ju"_s);
    add(u'я', u"ya â ia ya ya/ia/ja"_s);
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
    case Scheme::Gost:
        return spelling.gost;
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
    if (scheme == Scheme::Informal) { // Dmitry, Dostoevskii, Alexey
        const QString ending = pick({u"ий"_s, u"y"_s, u"i"_s, u"ii"_s, u"yi"_s, u"ij"_s}, random);
        text.replace(u"ий"_s, ending).replace(u"ый"_s, ending);
        text.replace(u"кс"_s, pick({u"кс"_s, u"x"_s}, random));
        // Savelyev, Saveliev, Savelev
        const QString soft = pick({u"ь"_s, u"y"_s, u"i"_s}, random);
        for (const QChar vowel : {u'е', u'ё', u'ю', u'я', u'и'})
            text.replace(u'ь' + QString(vowel), soft + vowel);
    }
    QString latin;
    for (const QChar letter : std::as_const(text)) {
        const auto spelling = spellings.constFind(letter);
        latin +=
            spelling == spellings.cend() ? QString(letter) : spelled(*spelling, scheme, random);
    }
    return latin;
}

QString asAbroad(const QString &name, QRandomGenerator &random)
{
    const QStringList softE{u"ye"_s, u"je"_s, u"e"_s};
    static const QList<std::pair<QString, QStringList>> usual{
        {u"александр"_s, {u"alexander"_s, u"aleksander"_s, u"alexandr"_s}},
        {u"алексей"_s, {u"alexey"_s, u"alexei"_s, u"aleksej"_s}},
        {u"ксения"_s, {u"xenia"_s, u"ksenia"_s, u"kseniya"_s, u"xeniya"_s}},
        {u"юлия"_s, {u"julia"_s, u"yulia"_s, u"yuliya"_s}},
        {u"юрий"_s, {u"yury"_s, u"yuri"_s, u"juri"_s, u"iurii"_s}},
        {u"дмитрий"_s, {u"dmitry"_s, u"dmitri"_s, u"dmitrii"_s}},
        {u"евгений"_s, {u"evgeny"_s, u"yevgeny"_s, u"evgenii"_s, u"jewgenij"_s}},
        {u"наталья"_s, {u"natalia"_s, u"natalya"_s, u"nataliya"_s}},
        {u"софья"_s, {u"sofia"_s, u"sofya"_s, u"sophia"_s}},
        {u"фёдор"_s, {u"fyodor"_s, u"fedor"_s, u"fjodor"_s}},
        {u"филиппов"_s, {u"philippov"_s, u"filippov"_s, u"filipov"_s}},
        {u"щербаков"_s, {u"scherbakov"_s, u"shcherbakov"_s, u"schtscherbakow"_s}}};
    QStringList words = name.toLower().split(u' ');
    for (QString &word : words) {
        for (const auto &[russian, spellings] : usual) {
            if (word.startsWith(russian))
                word.replace(0, russian.size(), pick(spellings, random));
        }
        if (word.startsWith(u'е'))
            word.replace(0, 1, pick(softE, random));
        const QString ending = pick({u"ff"_s, u"v"_s, u"w"_s}, random);
        if (word.endsWith(u'в'))
            word = word.chopped(1) + ending;
    }
    return inLatin(words.join(u' '), Scheme::Passport, random);
}

namespace {

constexpr QStringView latinKeys = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
constexpr QStringView shiftedLatinKeys = u"~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
constexpr QStringView russianKeys = u"ёйцукенгшщзхъфывапролджэячсмитьбю";
constexpr QStringView shiftedRussianKeys = u"ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

QChar onOtherKeys(QChar letter)
{
    for (const auto &[here, there] :
         {std::pair(latinKeys, russianKeys), std::pair(shiftedLatinKeys, shiftedRussianKeys)}) {
        if (const qsizetype key = there.indexOf(letter); key >= 0)
            return here.at(key);
        if (const qsizetype key = here.indexOf(letter); key >= 0)
            return there.at(key);
    }
    return letter;
}

} // namespace

QString onWrongLayout(const QString &name)
{
    return onWrongLayoutWithCapitals(name.toLower());
}

QString onWrongLayoutWithCapitals(const QString &name)
{
    QString typed = name;
    for (QChar &letter : typed)
        letter = onOtherKeys(letter);
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
    add(u"other layout, capitals"_s,
        [](const QString &name, Random) { return onWrongLayoutWithCapitals(name); });
    add(u"other layout, reversed"_s,
        [](const QString &name, Random) { return onWrongLayout(reversed(name)); });
    add(
        u"other ё, misspelt"_s,
        [](const QString &name, Random random) {
            return withTypingErrors(withOtherYo(name), random);
        },
        true);
    add(
        u"abroad"_s, [](const QString &name, Random random) { return asAbroad(name, random); },
        true);
    add(
        u"abroad, misspelt"_s,
        [](const QString &name, Random random) {
            return withTypingErrors(asAbroad(name, random), random);
        },
        true);
    const std::pair<QString, Scheme> schemes[] = {{u"BGN"_s, Scheme::Bgn},
                                                  {u"ISO 9"_s, Scheme::Iso9},
                                                  {u"passport"_s, Scheme::Passport},
                                                  {u"GOST"_s, Scheme::Gost},
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
