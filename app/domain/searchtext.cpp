// SPDX-License-Identifier: Apache-2.0
#include "searchtext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr bool isPlainCyrillic(char16_t unit)
{
    return unit >= 0x0400 && unit <= 0x045F;
}

//! Of the letters that most texts are made of; they need no tables of Unicode.
constexpr char16_t plainFold(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return unit + 32;
    if (unit >= u'А' && unit <= u'Я')
        unit += 32;
    else if (unit >= 0x0400 && unit <= 0x040F)
        unit += 80;
    switch (unit) {
    case u'ё':
    case u'ѐ':
        return u'е';
    case u'й':
    case u'ѝ':
        return u'и';
    case u'ї':
        return u'і';
    case u'ў':
        return u'у';
    case u'ѓ':
        return u'г';
    case u'ќ':
        return u'к';
    default:
        return unit;
    }
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter.unicode() < 0x80 || isPlainCyrillic(letter.unicode());
    });
}

//! Letters that Unicode does not take apart, and what people type for them.
QStringView typedFor(QChar letter)
{
    static constexpr auto letters =
        std::to_array<std::pair<char16_t, QStringView>>({{u'æ', u"ae"},
                                                         {u'ð', u"d"},
                                                         {u'ø', u"o"},
                                                         {u'þ', u"th"},
                                                         {u'đ', u"d"},
                                                         {u'ħ', u"h"},
                                                         {u'ı', u"i"},
                                                         {u'ł', u"l"},
                                                         {u'œ', u"oe"}});
    const auto *found =
        std::ranges::find(letters, letter.unicode(), &std::pair<char16_t, QStringView>::first);
    return found == letters.end() ? QStringView() : found->second;
}

QString foldedByUnicode(const QString &text)
{
    // Taken apart, ё and accented letters are a letter and a mark; the marks are left out.
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!letter.isMark())
            bare.append(letter);
    }
    const QString caseless = bare.toUpper().toCaseFolded(); // upper case first: ß is SS then
    QString folded;
    for (const QChar letter : caseless) {
        const QStringView typed = typedFor(letter);
        if (typed.isEmpty())
            folded.append(letter);
        else
            folded.append(typed);
    }
    return folded;
}

bool isDropped(QChar letter)
{
    return u"'’‘”ʼʹʺ`´"_s.contains(letter) || letter.category() == QChar::Other_Format;
}

//! Pictographs are names too where people make them so.
bool isWordPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()
        || letter.category() == QChar::Symbol_Other;
}

QString wordIn(QStringView place)
{
    QString word;
    for (const QChar letter : place) {
        if (!isDropped(letter))
            word.append(letter);
    }
    return word.normalized(QString::NormalizationForm_KC).toLower();
}

//! Семёнов-Тян-Шанский has three.
constexpr qsizetype mostJoinedWords = 4;

//! Whether nothing but a hyphen stands between the two.
bool isJoined(const WordPlace &word, const WordPlace &next, const QString &text)
{
    const qsizetype end = word.start + word.length;
    return next.start == end + 1 && text.at(end) == u'-';
}

} // namespace

QString foldedForSearch(const QString &text)
{
    if (!isPlain(text))
        return foldedByUnicode(text).simplified();
    QString folded = text;
    for (QChar &letter : folded)
        letter = QChar(plainFold(letter.unicode()));
    return folded.simplified();
}

QStringList searchWordsOf(const QString &typed)
{
    return foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
}

QList<WordPlace> wordPlacesOf(const QString &text)
{
    QList<WordPlace> places;
    qsizetype end = 0;
    for (qsizetype start = 0; start < text.size(); start = end + 1) {
        end = start;
        while (end < text.size() && (isWordPart(text.at(end)) || isDropped(text.at(end))))
            ++end;
        QString word = wordIn(QStringView(text).mid(start, end - start));
        if (!word.isEmpty())
            places.append({.start = start, .length = end - start, .word = std::move(word)});
    }
    return places;
}

QList<WordPlace> placesToFind(const QString &text)
{
    const QList<WordPlace> words = wordPlacesOf(text);
    QList<WordPlace> joined;
    for (qsizetype first = 0; first < words.size(); ++first) {
        WordPlace whole = words.at(first);
        const qsizetype end = std::min(first + mostJoinedWords, words.size());
        for (qsizetype at = first + 1; at < end && isJoined(whole, words.at(at), text); ++at) {
            const WordPlace &next = words.at(at);
            whole.length = next.start + next.length - whole.start;
            whole.word += next.word;
            joined.append(whole);
        }
    }
    return words + joined;
}
