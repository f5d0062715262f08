// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

//! Paints a suggested person: initials, the name with the matching parts bold, position and tags.
//! Everything is painted as plain text.
class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! What was searched for.
    void setNeedle(const QString &needle) { m_needle = needle; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QString m_needle;
};
