// SPDX-License-Identifier: Apache-2.0
#include "pastedcard.h"

#include "textdecoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

//! A line of a card: "item1.EMAIL;TYPE=WORK:anna@example.com".
struct Property {
    QString name;
    QString parameters;
    QString value;
};

//! Long lines go on behind a line break and a blank, quoted-printable ones behind "=".
QString unfolded(QString card)
{
    static const QRegularExpression softBreak(u"(ENCODING=QUOTED-PRINTABLE[^\\n]*)=\\n"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    card.replace("\n "_L1, QString()).replace("\n\t"_L1, QString());
    for (qsizetype before = -1; before != card.size();) {
        before = card.size();
        card.replace(softBreak, u"\\1"_s);
    }
    return card;
}

QByteArray fromQuotedPrintable(const QString &value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('%', "%25").replace('=', '%');
    return QByteArray::fromPercentEncoding(bytes);
}

QString unescaped(QString value)
{
    static const QRegularExpression escape(u"\\\\([\\\\;,])"_s);
    value.replace("\\n"_L1, " "_L1, Qt::CaseInsensitive);
    return value.replace(escape, u"\\1"_s).simplified();
}

Property propertyOf(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    const QString head = line.left(colon);
    Property property{.name = head.section(u';', 0, 0).section(u'.', -1).trimmed().toUpper(),
                      .parameters = head.section(u';', 1).toUpper(),
                      .value = line.mid(colon + 1)};
    if (property.parameters.contains("QUOTED-PRINTABLE"_L1))
        property.value = decodedText(fromQuotedPrintable(property.value));
    return property;
}

PastedCell cellOf(const QString &card)
{
    PastedCell cell;
    QString parts;
    for (const QString &line : unfolded(card).split(u'\n', Qt::SkipEmptyParts)) {
        const Property property = propertyOf(line);
        if (property.name == "FN"_L1)
            cell.name = unescaped(property.value);
        else if (property.name == "N"_L1) // last name; first name; second name; titles
            parts = unescaped(property.value.section(u';', 0, 1).replace(u';', u' '));
        else if (property.name == "EMAIL"_L1 && property.value.contains(u'@'))
            cell.emails.append(unescaped(property.value));
    }
    if (cell.name.isEmpty())
        cell.name = parts;
    cell.text = cell.name.isEmpty() ? cell.emails.value(0) : cell.name;
    return cell;
}

} // namespace

QList<PastedLine> takeCards(QString &text)
{
    QList<PastedLine> lines;
    for (;;) {
        const qsizetype start = text.indexOf("BEGIN:VCARD"_L1, 0, Qt::CaseInsensitive);
        if (start < 0)
            return lines;
        const QLatin1StringView ending = "END:VCARD"_L1;
        const qsizetype found = text.indexOf(ending, start, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? text.size() : found + ending.size();
        const PastedCell cell = cellOf(text.mid(start, end - start));
        text.replace(start, end - start, u"\n"_s);
        if (!cell.saysNothing())
            lines.append({.cells = {cell}});
    }
}
