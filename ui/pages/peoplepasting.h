// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedialog.h"

#include <QObject>
#include <QPointer>

#include <optional>

class ChatForm;
class PeopleAsking;
struct Failure;
class Connections;
class PeopleDirectory;
class PeopleSearch;

//! Makes participants of pasted lists. A list in the participants' line that is clear throughout is
//! added at once; every other one is looked at in a dialog first.
class PeoplePasting final : public QObject {
    Q_OBJECT

public:
    //! All must outlive it.
    PeoplePasting(ChatForm &form, PeopleSearch &people, const Connections &connections,
                  PasteDialog::AskForFile askForFile, QObject *parent = nullptr);

    //! Opens the dialog, empty.
    void ask();

Q_SIGNALS:
    //! What became of it, in words; empty as soon as other people are chosen.
    void told(const QString &words);

private:
    void take(const QString &pasted);
    PasteDialog &open();
    void askPortalFor(PasteDialog *dialog);
    void takeAnswer(const std::optional<Failure> &failure);
    void follow();
    void add(const QList<Person> &people);
    void noteChoices(const QList<Person> &people);
    void takeBackWords();
    [[nodiscard]] PastedContext context() const;
    [[nodiscard]] static QString whyForbidden(const QStringList &scopes);
    [[nodiscard]] QString note() const;

    ChatForm &m_form;
    PeopleSearch &m_people;
    const PeopleDirectory &m_directory;
    const Connections &m_connections;
    PasteDialog::AskForFile m_askForFile;
    QPointer<PasteDialog> m_dialog;
    QPointer<PeopleAsking> m_asking; // the dialog's
    bool m_hasTold = false;
};
