// SPDX-License-Identifier: Apache-2.0
#include "peoplequery.h"

#include "keyboardlayout.h"
#include "romanization.h"
#include "searchtext.h"
#include "worddictionary.h"

#include <algorithm>

namespace {

constexpr qsizetype mostTypedWords = 8;
constexpr qsizetype mostInitials = 3;

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const WordPlace &place : wordPlacesOf(text))
        words.append(place.word.left(WordDictionary::maxLength));
    return words;
}

void addOnce(QStringList &list, const QString &text, const QString &known = {})
{
    if (!text.isEmpty() && text != known && !list.contains(text))
        list.append(text);
}

//! Every way in which \a word, lower case with its accents, can be written with Latin letters.
QStringList latinOf(const QString &word)
{
    const QStringList spellings = romanizationsOf(word);
    return spellings.isEmpty() ? QStringList(foldedForSearch(word)) : spellings;
}

QueryWord queryWord(const QString &typed, const QString &other)
{
    QueryWord word{.typed = foldedForSearch(typed),
                   .others = {},
                   .other = {},
                   .latin = latinOf(typed).constFirst(),
                   .otherLatin = {}};
    for (const QString &latin : latinOf(typed))
        addOnce(word.others, latin, word.typed);
    if (other.isEmpty() || other == typed)
        return word;
    word.other = foldedForSearch(other);
    addOnce(word.others, word.other, word.typed);
    const QStringList latin = latinOf(other);
    for (const QString &spelling : latin)
        addOnce(word.others, spelling, word.typed);
    word.otherLatin = latin.constFirst();
    return word;
}

//! What stands between two blanks, read in both layouts.
struct Chunk {
    QStringList typed;
    QStringList other;

    [[nodiscard]] bool isSplitAlike() const { return typed.size() == other.size(); }
    //! A letter alone may be a mark on the other layout; it does not go for that.
    [[nodiscard]] bool isOtherwiseSplit() const { return !isSplitAlike() && !other.isEmpty(); }
};

QList<Chunk> chunksOf(const QString &typed)
{
    QList<Chunk> chunks;
    const QString text = typed.normalized(QString::NormalizationForm_C).toLower().simplified();
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts))
        chunks.append({.typed = wordsIn(piece), .other = wordsIn(onOtherLayout(piece))});
    return chunks;
}

PeopleQuery queryOf(const QList<Chunk> &chunks, bool prefersOtherLayout)
{
    PeopleQuery query;
    for (const Chunk &chunk : chunks) {
        const bool isOther = prefersOtherLayout && chunk.isOtherwiseSplit();
        const QStringList &words = isOther ? chunk.other : chunk.typed;
        for (qsizetype at = 0; at < words.size() && query.size() < mostTypedWords; ++at)
            query.append(
                queryWord(words.at(at), chunk.isSplitAlike() ? chunk.other.at(at) : QString()));
    }
    return query;
}

PeopleQuery initialsIn(const QList<Chunk> &chunks)
{
    if (chunks.size() != 1 || chunks.constFirst().typed.size() != 1)
        return {};
    const Chunk &chunk = chunks.constFirst();
    const QString typed = chunk.typed.constFirst();
    if (typed.size() < 2 || typed.size() > mostInitials)
        return {};
    const QString other = chunk.isSplitAlike() && chunk.other.constFirst().size() == typed.size()
        ? chunk.other.constFirst()
        : typed;
    PeopleQuery query;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        query.append(queryWord(typed.at(at), other.at(at)));
        query.back().isInitial = true;
    }
    return query;
}

} // namespace

QList<PeopleQuery> readingsOf(const QString &typed)
{
    const QList<Chunk> chunks = chunksOf(typed);
    QList<PeopleQuery> readings{queryOf(chunks, false)};
    if (std::ranges::any_of(chunks, &Chunk::isOtherwiseSplit))
        readings.append(queryOf(chunks, true));
    readings.append(initialsIn(chunks));
    readings.removeIf([](const PeopleQuery &query) { return query.isEmpty(); });
    return readings;
}
