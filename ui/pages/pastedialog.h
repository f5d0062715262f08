// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "listfile.h"
#include "pastedpeople.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class AskingNote;
class DialogShell;
class DoubtModel;
class PeopleIndex;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

//! Takes a pasted list of people, or one from a file: says who is found, and lets the person choose
//! where that is not clear. Nobody is added before "Add" is pressed.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    //! Asks for a file; \a chosen does not run where the person thinks better of it.
    using AskForFile =
        std::function<void(QWidget *parent, std::function<void(const QString &path)> chosen)>;

    //! \a index must outlive it.
    PasteDialog(const PeopleIndex &index, AskForFile askForFile, QWidget *parent);

    enum class People { Same, Others };

    //! Where the people of the index come from; \a note is a sentence about how many of them there
    //! are yet, empty: none. \a people: whether others are in the index than before.
    void setContext(const PastedContext &context, const QString &note,
                    People people = People::Same);
    //! Where is said how far the portal has been asked: see unknown().
    [[nodiscard]] AskingNote *asking() const { return m_asking; }
    void setText(const QString &text);
    //! \a found: what recognizedPeople() makes of \a text in this context.
    void setText(const QString &text, const PastedPeople &found);

Q_SIGNALS:
    //! "Add" was pressed: those who are clear, and those who were chosen.
    void added(const QList<Person> &people);
    //! Nobody in the index has these, and the portal was not asked for them.
    void unknown(const PeopleKeys &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildText();
    void buildChoices();
    void buildButtons();
    void readFile(const QString &path);
    void takeFile(const ListFile::Answer &answer);
    [[nodiscard]] PastedPeople recognizedIn(const QString &text) const;
    void recognize();
    void showFound(const PastedPeople &found);
    void nameChoices(bool areThereAny);
    void goBackTo(const QString &text, int choice);
    void searchOn();
    void showState();
    [[nodiscard]] QList<Person> people() const;

    const PeopleIndex &m_index;
    AskForFile m_askForFile;
    PastedContext m_context;
    QList<Person> m_clear;
    int m_searched = 0; //!< How many doubts have been searched for.
    QTimer m_recognizing;
    QTimer m_searching;

    DialogShell *m_shell;
    DoubtModel *m_model;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_file = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_note = nullptr;
    AskingNote *m_asking = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_choicesLabel = nullptr;
    QTreeView *m_choices = nullptr;
    QPushButton *m_add = nullptr;
};
