// SPDX-License-Identifier: Apache-2.0
#include "pageitemdelegate.h"

#include "chatwrightstyle.h"
#include "stylepainting.h"
#include "theme.h"

#include <QPainter>

namespace {

constexpr int badgeMargin = 8;

} // namespace

void PageItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme::Accents accents = Theme::accents(option.palette);
    QStyleOptionViewItem plain(option);
    if (plain.state.testFlag(QStyle::State_Selected))
        StylePainting::drawPanel(painter, option.rect, accents.selection, Qt::transparent,
                                 ChatwrightStyle::cornerRadius);
    plain.state.setFlag(QStyle::State_Selected, false);
    QStyledItemDelegate::paint(painter, plain, index);
    const QString badge = index.data(BadgeRole).toString();
    if (badge.isEmpty())
        return;
    const QFont font = Theme::smaller(option.font);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width = qMax(height, metrics.horizontalAdvance(badge) + 10);
    const QRect &row = option.rect;
    const QRect place(row.right() - badgeMargin - width, row.center().y() - height / 2, width,
                      height);
    const QRect seen = QStyle::visualRect(option.direction, row, place);
    painter->save();
    StylePainting::drawPanel(painter, seen, accents.card, accents.line, height / 2.0);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(seen, int(Qt::AlignCenter) | Qt::TextSingleLine, badge);
    painter->restore();
}
