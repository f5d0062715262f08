// SPDX-License-Identifier: Apache-2.0
#include "pastedpiece.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool hasLetters(const QString &text)
{
    constexpr QChar numeroSign(u'№');
    return std::any_of(text.cbegin(), text.cend(), [numeroSign](QChar letter) {
        return letter.isLetter() || letter.isSurrogate()
            || (letter.category() == QChar::Symbol_Other && letter != numeroSign);
    });
}

//! Telephone numbers and dates are long or have signs between their digits; an ID has none.
QString withoutTelephonesAndDates(QString text)
{
    static const QRegularExpression expression(
        u"(?<![\\p{L}\\p{N}])(?:\\+\\d[\\d\\s()-]{6,20}\\d"
        u"|(?:\\d{1,3}[\\s-]?)?\\(\\d{2,5}\\)[\\d\\s-]{4,12}\\d"
        u"|(?:\\d[\\s-])?\\d{3}[\\s-]\\d{3}[\\s-]\\d{2}[\\s-]\\d{2}"
        u"|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])"_s);
    static const QRegularExpression numberSign(u"[#№]\\s+(?=\\d)"_s);
    return text.replace(expression, u" "_s).replace(numberSign, u"#"_s).simplified();
}

PersonId numberIn(const QString &word)
{
    static const QRegularExpression number(u"^[(#№\\[]?(\\d{1,18})[)\\].]?$"_s);
    return PersonId(number.match(word).captured(1).toLongLong());
}

//! Without the signs that stand around a name, but not what belongs to it: "<b>", "Dr.".
QString trimmedName(const QString &text)
{
    static const QRegularExpression around(u"^[\\s,;:()\\[\\]—–-]+|[\\s,;:(\\[—–-]+$"_s);
    QString name = text.simplified();
    name.remove(around);
    return name.count(u'(') == name.count(u')') ? name : name.remove(u')').simplified();
}

PastedCell numberCell(const QString &word)
{
    return {.text = word, .id = numberIn(word), .number = PastedCell::Number::Plain};
}

//! A number before or behind a name is perhaps the person's; inside it is part of the name.
void takeNumberBeside(QStringList &words, PastedCell &cell)
{
    for (const bool isFirst : {true, false}) {
        const QString word = isFirst ? words.value(0) : words.value(words.size() - 1);
        if (words.size() < 2 || cell.id.isValid() || !numberIn(word).isValid())
            continue;
        cell.id = numberIn(word);
        cell.number = PastedCell::Number::Beside;
        words.removeAt(isFirst ? 0 : words.size() - 1);
    }
}

//! Text without anchors.
QList<PastedCell> cellsInText(const QString &text)
{
    const QString plain = withoutTelephonesAndDates(text);
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    QList<PastedCell> cells;
    if (hasLetters(plain)) {
        PastedCell cell{.text = trimmedName(text)};
        takeNumberBeside(words, cell);
        cell.name = trimmedName(words.join(u' '));
        return {cell};
    }
    for (const QString &word : std::as_const(words)) {
        if (numberIn(word).isValid())
            cells.append(numberCell(word));
    }
    const bool hasDigits =
        std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit(); });
    if (cells.isEmpty() && hasDigits)
        cells.append({.text = text.simplified()});
    return cells;
}

void giveName(PastedCell &anchor, const PastedCell &name)
{
    anchor.text = name.text + u' ' + anchor.text;
    anchor.name = name.name;
    if (anchor.number == PastedCell::Number::None) {
        anchor.id = name.id;
        anchor.number = name.number;
    }
}

//! One that is only a name; the address beside it may take it.
bool isFreeName(const QList<PastedCell> &cells)
{
    return cells.size() == 1 && !cells.constFirst().name.isEmpty();
}

QString withoutSignsAround(const QString &piece)
{
    static const QRegularExpression bracket(
        u"[<(\\[]\\s*(?=%1)|(?<=%1)\\s*[>)\\]]"_s.arg(QString(PastedAnchors::mark)));
    QString plain = piece;
    return plain.remove(bracket);
}

} // namespace

QList<PastedCell> cellsInPiece(const QString &piece, PastedAnchors &anchors)
{
    const QStringList texts = withoutSignsAround(piece).split(PastedAnchors::mark);
    const bool namesFollow = texts.size() > 1 && !hasLetters(texts.constFirst());
    QList<PastedCell> cells = cellsInText(texts.constFirst());
    bool isNamed = isFreeName(cells); // by the last of the cells
    for (qsizetype at = 1; at < texts.size(); ++at) {
        PastedCell anchor = anchors.takeNext();
        if (isNamed && !namesFollow && anchor.name.isEmpty())
            giveName(anchor, cells.takeLast());
        const QList<PastedCell> behind = cellsInText(texts.at(at));
        isNamed = isFreeName(behind);
        const bool takes = namesFollow && isNamed && anchor.name.isEmpty();
        if (takes)
            giveName(anchor, behind.constFirst());
        cells.append(anchor);
        if (!takes)
            cells += behind;
    }
    return cells;
}
