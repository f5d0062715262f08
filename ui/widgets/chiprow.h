// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chipplan.h"
#include "person.h"

#include <QWidget>

class Chip;
class Faces;
class QKeyEvent;
class QLineEdit;
class QToolButton;

//! The chips of a ChipRow, apart from the line, so that assistive technology sees a list of people.
class ChipList final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

//! Chips in at most four rows, and the line to type in behind the last one. Where there are more,
//! a button says how many; only chips that are seen exist. The chips are one Tab stop, which the
//! arrow keys walk over up to that button.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    static constexpr int gap = 6; //!< Between chips and between their rows, in pixels.
    static constexpr int padding = 5; //!< Around them.

    //! \a line moves into the row. It reaches to the edge, where its field draws the ring of the
    //! focus. \a faces must outlive the row.
    ChipRow(QLineEdit *line, const Faces &faces, QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people);
    //! Not everybody has a chip in a row of \a width.
    [[nodiscard]] bool foldsAt(int width) const;
    //! What stands before the line gets the focus, and so is marked.
    void focusLast();
    //! The chip at \a index, else what stands behind the last one.
    void focusAt(int index);
    [[nodiscard]] bool hasFocusedChip() const;
    void retranslate();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested(PersonId person);
    void typed(const QString &text);
    //! A chip has got the focus or lost it.
    void focusMoved();
    void foldPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int chipWidth(const Person &person) const;
    [[nodiscard]] ChipPlan planFor(int width) const;
    void arrange();
    void place(const ChipPlan &plan);
    void keepChipsOf(const QList<Person> &people);
    void addChipsOf(const QList<Person> &people);
    void addChip(const Person &person);
    void walkFrom(const Chip *chip, int step);
    [[nodiscard]] bool handleFoldKey(const QKeyEvent &event);
    void keepOneTabStop(const Chip *stop);
    [[nodiscard]] static QString foldWords(qsizetype hidden);

    QList<Person> m_people;
    const Faces &m_faces;
    QLineEdit *m_line;
    ChipList *m_list;
    QToolButton *m_fold;
    QList<Chip *> m_chips; // of the first people
};
