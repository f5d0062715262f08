// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

//! Paints a row of a list of people, as PeopleRow tells it: initials or an icon, the name with the
//! matching parts bold, details and tags. Everything is painted as plain text.
class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! What was searched for.
    void setNeedle(const QString &needle) { m_needle = needle; }
    //! Rings the current row while the list has the focus: wanted where several can be selected.
    void setRingShown(bool shown) { m_isRingShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintFace(QPainter *painter, const QStyleOptionViewItem &option, const QRect &disc,
                          const QModelIndex &index);
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QRect &row) const;

    QString m_needle;
    bool m_isRingShown = false;
};
