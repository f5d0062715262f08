// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Faces;

//! Paints a row of a list of people, as PeopleRow tells it: a picture, initials or an icon, the
//! name with the matching parts bold, details and tags. Everything is painted as plain text.
class SuggestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! What was searched for.
    void setNeedle(const QString &needle) { m_needle = needle; }
    //! Without it everybody has initials.
    void setFaces(const Faces *faces) { m_faces = faces; }
    //! Rings the current row while the list has the focus: wanted where several can be selected.
    void setRingShown(bool shown) { m_isRingShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintFace(QPainter *painter, const QStyleOptionViewItem &option, const QRect &disc,
                   const QModelIndex &index) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QRect &row) const;

    const Faces *m_faces = nullptr;
    QString m_needle;
    bool m_isRingShown = false;
};
