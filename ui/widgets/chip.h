// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QAbstractButton>

class ChipRemoveButton;
class Faces;

//! Somebody who was chosen: picture or initials, name, and a cross that removes them. Pressing it
//! does nothing but take the focus; Delete removes.
class Chip final : public QWidget {
    Q_OBJECT

public:
    //! \a faces must outlive it.
    Chip(Person person, const Faces &faces, QWidget *parent);

    [[nodiscard]] const Person &person() const { return m_person; }
    void retranslate();

    //! As wide as a chip for \a person wants to be; told without making one.
    [[nodiscard]] static int widthFor(const Person &person, const QFontMetrics &metrics);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested(PersonId person);
    //! The person wants to go to the neighbour: -1 backwards, 1 forwards.
    void walked(int step);
    void focused();
    //! Typed while the chip had the focus: meant for the line.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintFace(QPainter *painter) const;
    [[nodiscard]] static QString labelOf(const Person &person);
    [[nodiscard]] QString labelWithin(int width) const;

    Person m_person;
    const Faces &m_faces;
    ChipRemoveButton *m_remove = nullptr;
};

//! The cross of a chip. It takes no focus: from the keyboard the chip itself is removed.
class ChipRemoveButton final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int edge = 24; //!< Device-independent pixels.

    explicit ChipRemoveButton(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};
