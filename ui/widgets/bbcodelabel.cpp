// SPDX-License-Identifier: Apache-2.0
#include "bbcodelabel.h"

#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

namespace {

constexpr int usualSize = 14; // of a message's letters in the portal, in its pixels
constexpr int quoteIndent = 11;
constexpr int quoteBarWidth = 3;

QTextCharFormat formatOf(const BbCode::Span &span, bool quoted, const QFont &base,
                         const Theme::Accents &accents)
{
    using BbCode::Style;
    QTextCharFormat format;
    if (quoted)
        format.setForeground(accents.secondaryText);
    if (span.styles.testFlag(Style::Bold))
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(span.styles.testFlag(Style::Italic));
    format.setFontStrikeOut(span.styles.testFlag(Style::Strikethrough));
    const bool isLink = span.styles.testFlag(Style::Link);
    format.setFontUnderline(isLink || span.styles.testFlag(Style::Underline));
    if (isLink || span.mention)
        format.setForeground(accents.accent);
    else if (span.color)
        format.setForeground(QColor(*span.color));
    if (span.styles.testFlag(Style::Code))
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (span.size > 0)
        format.setFontPointSize(base.pointSizeF() * span.size / usualSize);
    return format;
}

QTextBlockFormat blockFormatOf(const BbCode::Line &line)
{
    QTextBlockFormat format;
    if (!line.quoted)
        return format;
    if (BbCode::plainText({line}).isRightToLeft())
        format.setRightMargin(quoteIndent);
    else
        format.setLeftMargin(quoteIndent);
    return format;
}

//! Characters by which a document tells its own parts apart would make parts of it.
QString harmless(QString text)
{
    for (const char16_t special : {u'\uFFFC', u'\uFDD0', u'\uFDD1', u'\u2028', u'\u2029'})
        text.replace(QChar(special), QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

BbCodeLabel::BbCodeLabel(QWidget *parent)
    : QLabel(parent)
    , m_document(new QTextDocument(this))
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // else setText() takes the height for a width out of the size policy again
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
}

void BbCodeLabel::setLines(const QList<BbCode::Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    setText(BbCode::plainText(lines)); // what a screen reader says
    layOut();
}

void BbCodeLabel::setPlainWords(const QString &words)
{
    QList<BbCode::Line> lines;
    if (!words.isEmpty())
        lines.append({.spans = {{.text = words, .styles = {}, .mention = {}, .color = {}}}});
    setLines(lines);
}

void BbCodeLabel::center()
{
    QTextOption option = m_document->defaultTextOption();
    option.setAlignment(Qt::AlignHCenter);
    m_document->setDefaultTextOption(option);
}

void BbCodeLabel::layOut()
{
    const Theme::Accents accents = Theme::accents(palette());
    m_document->clear();
    m_document->setDefaultFont(font());
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const BbCode::Line &line = m_lines.at(i);
        if (i == 0)
            cursor.setBlockFormat(blockFormatOf(line));
        else
            cursor.insertBlock(blockFormatOf(line), QTextCharFormat());
        for (const BbCode::Span &span : line.spans)
            cursor.insertText(harmless(span.text), formatOf(span, line.quoted, font(), accents));
    }
    cursor.endEditBlock();
    updateGeometry();
    update();
}

QSize BbCodeLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize BbCodeLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().lineSpacing()};
}

int BbCodeLabel::heightForWidth(int width) const
{
    m_document->setTextWidth(width);
    return qCeil(m_document->size().height());
}

void BbCodeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void BbCodeLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    context.clip = event->rect();
    m_document->setTextWidth(width());
    m_document->documentLayout()->draw(&painter, context);
    paintQuoteBars(&painter);
}

void BbCodeLabel::paintQuoteBars(QPainter *painter) const
{
    const QColor ink = Theme::accents(palette()).mark;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool isAtRight = block.blockFormat().rightMargin() > 0;
        if (!isAtRight && block.blockFormat().leftMargin() <= 0)
            continue;
        const QRectF place = m_document->documentLayout()->blockBoundingRect(block);
        const qreal left = isAtRight ? width() - quoteBarWidth : 0;
        painter->fillRect(QRectF(left, place.top(), quoteBarWidth, place.height()), ink);
    }
}
