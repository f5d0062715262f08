// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace {

constexpr int maxInitials = 2;

bool beginsWithLetterOrDigit(QStringView grapheme)
{
    const QList<uint> codePoints = grapheme.toUcs4();
    return !codePoints.isEmpty() && QChar::isLetterOrNumber(codePoints.first());
}

//! In upper case and still one grapheme: "ß" alone would become "SS".
QString initialFrom(QStringView grapheme)
{
    const QString upper = grapheme.toString().toUpper();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, upper);
    return upper.left(finder.toNextBoundary());
}

//! The first grapheme of \a word that is a letter or digit; empty if there is none.
QString initialOfWord(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QStringView grapheme = QStringView(word).mid(start, end - start);
        if (beginsWithLetterOrDigit(grapheme))
            return initialFrom(grapheme);
        start = end;
    }
    return {};
}

} // namespace

QList<Person> withPerson(QList<Person> people, const Person &person)
{
    if (std::ranges::find(people.cbegin(), people.cend(), person.id, &Person::id) == people.cend())
        people.append(person);
    return people;
}

QString initialsOf(const QString &name)
{
    QString initials;
    int count = 0;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString initial = initialOfWord(word);
        if (initial.isEmpty())
            continue;
        initials += initial;
        if (++count == maxInitials)
            break;
    }
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}
