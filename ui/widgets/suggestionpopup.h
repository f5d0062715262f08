// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "departmentoffer.h"
#include "person.h"

#include <QFrame>
#include <QSet>

#include <functional>

class Faces;
class QKeyEvent;
class QLabel;
class QListView;
class SuggestionDelegate;
class SuggestionModel;

//! The list of suggestions below a field. It lies over the window as a child of it, not as a pop-up
//! window: the focus stays in the line, and assistive technology sees the list as part of the
//! window.
class SuggestionPopup final : public QFrame {
    Q_OBJECT

public:
    //! \a anchor: below which (or above, where there is no room) it lies, as wide as that.
    //! \a focusHolder keeps the focus while the list is walked over.
    SuggestionPopup(QWidget *anchor, QWidget *focusHolder);

    //! Where people work is shown, so that namesakes can be told apart.
    void setDepartmentOf(const std::function<QString(PersonId)> &departmentOf);
    //! \a faces must outlive it.
    void setFaces(const Faces &faces);
    void showPeople(const QString &needle, const QList<Person> &people, const QSet<PersonId> &added,
                    const QString &note, const QList<DepartmentOffer> &departments = {});
    //! A sentence alone, with the people that are shown left as they are.
    void showNote(const QString &note);
    void setAdded(const QSet<PersonId> &added);
    //! Whether \a event of the line's was one of the list's: it walks over the people or chooses
    //! one.
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    //! The Enter key has something to aim at.
    [[nodiscard]] bool hasCurrent() const;

Q_SIGNALS:
    void chosen(const Person &person);
    //! One whose people are not all added yet.
    void departmentChosen(const DepartmentOffer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildContents(QWidget *focusHolder);
    void moveCurrent(int rows);
    void choose(int row);
    void setNote(const QString &note);
    void open();
    void place();

    QWidget *m_anchor;
    QListView *m_view = nullptr;
    QLabel *m_note = nullptr;
    SuggestionModel *m_model = nullptr;
    SuggestionDelegate *m_delegate = nullptr;
};
