// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chosenpeople.h"
#include "departmentoffer.h"
#include "person.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class Announcer;
class ChipRow;
class ChosenBar;
class Faces;
class QKeyEvent;
class QLineEdit;
class SuggestionPopup;

//! Chooses people: chips for those chosen, a line to type in, a list of suggestions below it. Knows
//! nothing of where suggestions come from: it asks by searchRequested() and is given them by
//! setSuggestions(). Of many people the first have chips; "Show all" lists everybody. Each addition
//! and removal is announced. Keyboard: Down/Up in the list, Enter takes, Esc closes it; Backspace
//! in an empty line marks the last chip, a second one removes it; Left/Right walk over the chips,
//! Delete removes; Ctrl+Z takes the last step back while the line is empty. Pasting more than one
//! name is for whoever listens to listPasted(). The chips are one Tab stop, the line another.
class PeopleField final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QList<Person> people READ people WRITE setPeople NOTIFY peopleChanged USER true)

public:
    explicit PeopleField(QWidget *parent = nullptr);

    //! In the order of choosing, each once.
    [[nodiscard]] const QList<Person> &people() const { return m_chosen.people(); }
    void setPeople(const QList<Person> &people);
    //! Adds those who are not chosen yet, as one step for Ctrl+Z; gives how many these were.
    int addPeople(const QList<Person> &people);
    //! Tells anew what is known about those chosen, above all who has left; that is no step.
    void refreshPeople(const QList<Person> &people);
    //! Where somebody works, shown so that namesakes can be told apart; empty: not known.
    void setDepartmentOf(std::function<QString(PersonId)> departmentOf);

    //! Whose pictures are shown, and where they come from; nobody's at first.
    [[nodiscard]] Faces &faces() const { return *m_faces; }

    //! The line people type in, and the focus proxy of the field. A label's buddy names a field of
    //! the same parent only; this line is deeper, so it takes its name from the field's label, or
    //! from setAccessibleName() of the line.
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

    //! Shows \a people for what was asked with \a text; ignored where the line says something else
    //! by now. \a note is a sentence below or instead of them ("Nobody found", "Type at least 3
    //! letters"); empty: none.
    void setSuggestions(const QString &text, const QList<Person> &people, const QString &note,
                        const QList<DepartmentOffer> &departments = {});
    //! What is said below the suggestions has changed; ignored where none are shown.
    void setNote(const QString &note);
    //! A search is under way: shown after 300 ms.
    void setSearching(bool searching);

Q_SIGNALS:
    void peopleChanged();
    //! Somebody was taken from the suggestions.
    void suggestionTaken(PersonId person);
    //! Everybody of \a offer is to be added by addPeople().
    void departmentTaken(const DepartmentOffer &offer);
    //! Emitted at every change of the line; an empty text means that suggestions are not wanted any
    //! more.
    void searchRequested(const QString &text);
    //! Something was pasted into the line that is more than one name. The line is left as it was.
    void listPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildContents();
    void connectParts();
    void add(const Person &person);
    void takeDepartment(const DepartmentOffer &offer);
    void remove(PersonId id);
    void removeThoseWhoLeft();
    void showAll();
    void undo();
    void finishStep(const ChosenPeople::Change &change);
    void showChosen();
    [[nodiscard]] bool takesUndo(const QKeyEvent &event) const;
    void closeSuggestions();
    void takeText(const QString &text);
    void paste();
    void showMenu(const QPoint &place);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] bool handlePopupKey(const QKeyEvent &event);
    void fitHeight();
    void nameAfterLabel();
    void describe();
    void retranslate();

    ChosenPeople m_chosen;
    std::function<QString(PersonId)> m_departmentOf;
    Faces *m_faces = nullptr;
    QLineEdit *m_line = nullptr;
    ChipRow *m_row = nullptr;
    ChosenBar *m_bar = nullptr;
    Announcer *m_announcer = nullptr;
    SuggestionPopup *m_popup = nullptr;
    QTimer m_searchingTimer;
};
