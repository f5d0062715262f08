// SPDX-License-Identifier: Apache-2.0
#include "entryrowdelegate.h"

#include "entrylistmodel.h"
#include "initials.h"
#include "theme.h"
#include "wordline.h"

#include <QPainter>

namespace {

constexpr int discEdge = 30;
constexpr int cellMargin = 8;

void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
               const QString &words)
{
    WordLine::paint(painter, QStyle::visualRect(option.direction, option.rect, place),
                    option.direction, words);
}

} // namespace

int EntryRowDelegate::rowHeight(const QFont &font)
{
    const int words = QFontMetrics(font).height() + QFontMetrics(Theme::smaller(font)).height();
    return qMax(discEdge, words) + 14;
}

void EntryRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme::Accents accents = Theme::accents(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      option.state.testFlag(QStyle::State_Selected) ? accents.selection
                                                                    : accents.card);
    painter->setPen(accents.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    if (index.column() == EntryListModel::TitleColumn) {
        paintTitle(painter, option, index);
    } else {
        const bool quiet = index.column() == EntryListModel::CreatedColumn;
        painter->setPen(quiet ? accents.secondaryText : option.palette.color(QPalette::Text));
        drawWords(painter, option, option.rect.adjusted(cellMargin, 0, -cellMargin, 0),
                  index.data().toString());
    }
    painter->restore();
}

void EntryRowDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const Theme::Accents accents = Theme::accents(option.palette);
    const QRect &row = option.rect;
    const QRect disc(row.left() + cellMargin, row.center().y() - discEdge / 2, discEdge, discEdge);
    const QColor color = index.data(EntryListModel::ColorRole).value<QColor>();
    Initials::paint(painter, QStyle::visualRect(option.direction, row, disc),
                    index.data(EntryListModel::InitialsRole).toString(),
                    color.isValid() ? color : accents.chip);
    QFont bold = option.font;
    bold.setBold(true);
    const QFont small = Theme::smaller(option.font);
    const int titleHeight = QFontMetrics(bold).height();
    const int originHeight = QFontMetrics(small).height();
    QRect words(disc.right() + 1 + cellMargin + 2, 0, 0, titleHeight);
    words.setRight(row.right() - cellMargin);
    words.moveTop(row.top() + (row.height() - titleHeight - originHeight) / 2);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    drawWords(painter, option, words, index.data().toString());
    words.translate(0, titleHeight);
    words.setHeight(originHeight);
    painter->setFont(small);
    painter->setPen(accents.secondaryText);
    drawWords(painter, option, words, index.data(EntryListModel::OriginRole).toString());
}
