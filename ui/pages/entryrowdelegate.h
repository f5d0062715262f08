// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

//! Paints a row of the Chats page: in the first column a disc with initials, the title, and where
//! it belongs below it; plain text in the others. Everything is painted as plain text.
class EntryRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! How high a row is in \a font.
    [[nodiscard]] static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
};
