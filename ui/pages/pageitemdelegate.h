// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

//! Paints a page's entry in the sidebar, with a badge at its end where it has one.
class PageItemDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int BadgeRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
