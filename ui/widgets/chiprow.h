// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QWidget>

class Chip;
class QLineEdit;

//! The chips of a ChipRow, apart from the line, so that assistive technology sees a list of people.
class ChipList final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

//! Chips in rows, and the line to type in behind the last one. The chips are one Tab stop.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    static constexpr int gap = 6; //!< Between chips and between their rows, in pixels.

    //! \a line moves into the row.
    explicit ChipRow(QLineEdit *line, QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people);
    //! The last one gets the focus, and so is marked.
    void focusLast();
    void focusAt(int index);
    [[nodiscard]] bool hasFocusedChip() const;
    void retranslate();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int rowHeight() const;

Q_SIGNALS:
    void removeRequested(PersonId person);
    void typed(const QString &text);
    //! A chip has got the focus or lost it.
    void focusMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChip(const Person &person);
    void walkFrom(const Chip *chip, int step);
    void keepOneTabStop(const Chip *stop);
    //! Puts everything into its place, or only measures; gives the height.
    int place(int width, bool apply) const;

    QLineEdit *m_line;
    ChipList *m_list;
    QList<Chip *> m_chips;
};
