// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "person.h"

#include <QWidget>

#include <functional>

class AskLine;
class Faces;
class SuggestionPopup;

//! Asks whom to mention, with suggestions below: those who are in the chat at once, others as they
//! are found. Like a PeopleField it knows nothing of where they come from.
class MentionLine final : public QWidget {
    Q_OBJECT

public:
    explicit MentionLine(QWidget *parent = nullptr);

    //! Who is offered before anybody is searched for.
    void setMembers(const QList<Person> &members);
    //! Where somebody works, shown so that namesakes can be told apart; empty: not known.
    void setDepartmentOf(const std::function<QString(PersonId)> &departmentOf);
    //! \a faces must outlive it.
    void setFaces(const Faces &faces);
    void open();
    void close();

    [[nodiscard]] AskLine *ask() const { return m_ask; }

    //! Shows \a people for what was asked with \a text; ignored where the line says something else
    //! by now. \a note as in PeopleField.
    void setSuggestions(const QString &text, const QList<Person> &people, const QString &note);

Q_SIGNALS:
    void chosen(const Person &person);
    //! By the person, not by close().
    void dismissed();
    //! An empty text: suggestions are not wanted any more.
    void searchRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void suggest(const QString &text, const QList<Person> &found, const QString &note);
    void retranslate();

    QList<Person> m_members;
    AskLine *m_ask = nullptr;
    SuggestionPopup *m_popup = nullptr;
};
