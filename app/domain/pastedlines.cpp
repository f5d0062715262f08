// SPDX-License-Identifier: Apache-2.0
#include "pastedlines.h"

#include "pastedanchors.h"
#include "pastedcard.h"
#include "pastedpiece.h"
#include "pastedrows.h"
#include "pastedtable.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

//! Every end of a line as one, every blank as one, and nothing that nobody sees; a joiner may be
//! part of an emoji.
QString readable(const QString &pasted)
{
    static const QRegularExpression lineEnd(u"\\r\\n|[\\r\\v\\f\\x{2028}\\x{2029}]"_s);
    constexpr QChar joiner(0x200D);
    QString text = pasted;
    text.replace(lineEnd, u"\n"_s);
    text.removeIf([joiner](QChar letter) {
        return letter == PastedAnchors::mark || letter.isNull()
            || (letter.category() == QChar::Other_Format && letter != joiner);
    });
    for (QChar &letter : text) {
        if (letter.category() == QChar::Separator_Space)
            letter = u' ';
    }
    return text;
}

//! What stands before the people in headers of mails and in lists: "To:", "2.", a bullet.
QString withoutLead(const QString &line)
{
    static const QRegularExpression lead(
        u"^\\s*(?:(?:to|cc|bcc|from|participants|кому|копия|от кого|участники)\\s*:"
        u"|[-–—*+>]\\s|\\d{1,4}[.)](?=\\s+\\S))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    return rest.remove(lead);
}

//! A comma in quotes belongs to a name: "Smirnova, Anna".
QString withoutQuotes(const QString &line)
{
    constexpr QStringView quotes = u"\"«»“”„";
    const bool arePaired = line.count(u'"') % 2 == 0; // 5" is a measure
    QString plain = line;
    bool isQuoted = false;
    for (QChar &letter : plain) {
        if (quotes.contains(letter)) {
            isQuoted = letter == u'"' ? arePaired && !isQuoted : letter == u'«' || letter == u'„';
            letter = u' ';
        } else if (isQuoted && (letter == u',' || letter == u';')) {
            letter = u' ';
        }
    }
    return plain;
}

QStringList piecesOf(const QString &line)
{
    static const QRegularExpression divider(
        u"[\\t;,|•●▪■◦‣∙]|\\s[-–—*/+&·](?=\\s)|\\s(?:и|and)(?=\\s)"_s);
    return line.split(divider, Qt::SkipEmptyParts);
}

//! "Smirnova, Anna <anna@example.com>" is one person, who was taken for two pieces.
void joinReversedNames(QStringList &pieces)
{
    static const QRegularExpression word(u"^\\s*[\\p{L}'’-]+\\s*$"_s);
    static const QRegularExpression wordAndAddress(
        u"^\\s*[\\p{L}'’-]+\\s*<%1>\\s*$"_s.arg(QString(PastedAnchors::mark)));
    for (qsizetype at = 1; at < pieces.size(); ++at) {
        if (!pieces.at(at).contains(wordAndAddress) || !pieces.at(at - 1).contains(word))
            continue;
        pieces[at - 1] += pieces.takeAt(at);
    }
}

PastedLine lineOf(const QString &line, PastedAnchors &anchors)
{
    PastedLine parts{.cells = {}, .isRow = line.trimmed().contains(u'\t')};
    QStringList pieces = piecesOf(withoutQuotes(withoutLead(line)));
    joinReversedNames(pieces);
    for (const QString &piece : std::as_const(pieces))
        parts.cells += cellsInPiece(piece, anchors);
    return parts;
}

//! Lines behind one with titles are rows of its sheet, as long as they look like it.
class LineReader {
public:
    void read(const QString &line)
    {
        if (m_table && m_table->holds(line))
            return m_sheet.append(m_table->row(line));
        m_table = PastedTable::startingWith(line);
        if (!m_table && !PastedTable::isTitle(line))
            m_others.append(line);
    }

    [[nodiscard]] const QList<PastedLine> &sheetRows() const { return m_sheet; }
    [[nodiscard]] QString otherLines() const { return m_others.join(u'\n'); }

private:
    std::optional<PastedTable> m_table;
    QList<PastedLine> m_sheet;
    QStringList m_others;
};

} // namespace

QList<PastedLine> pastedLines(const QString &pasted)
{
    QString text = readable(pasted);
    QList<PastedLine> lines = takeCards(text);
    LineReader reader;
    for (const QString &line : text.split(u'\n'))
        reader.read(line);
    lines += reader.sheetRows();
    PastedAnchors anchors(reader.otherLines());
    QList<PastedLine> others;
    for (const QString &line : anchors.textAround().split(u'\n'))
        others.append(lineOf(line, anchors));
    others.removeIf([](const PastedLine &line) { return line.cells.isEmpty(); });
    findRows(others);
    return lines + others;
}

bool isPlainName(const QString &pasted)
{
    const QString text = pasted.trimmed();
    constexpr qsizetype longestName = 300;
    if (text.contains(u'\n') || text.size() > longestName)
        return false;
    const QList<PastedLine> lines = pastedLines(text);
    if (lines.isEmpty())
        return true;
    const QList<PastedCell> &cells = lines.constFirst().cells;
    return lines.size() == 1 && cells.size() == 1 && cells.constFirst().isName();
}
