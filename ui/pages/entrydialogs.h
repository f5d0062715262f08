// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "texts.h"

#include <QObject>
#include <QPointer>

class CheckingDialog;
class CreatedDialog;
class QDialog;
class Submission;

//! Shows one entry at a time in the dialog that its phase calls for, and passes on what the person
//! decides in it.
class EntryDialogs final : public QObject {
    Q_OBJECT

public:
    //! \a window is the dialogs' parent.
    EntryDialogs(Submission &submission, QWidget *window);

    //! Opens the dialog in place of the one that is open; none while the entry is being sent.
    void show(EntryId id);
    //! Closes it without a word.
    void hide();
    [[nodiscard]] bool isShowing(EntryId id) const;

Q_SIGNALS:
    //! The person closed the dialog without a decision; the entry may be open still.
    void closed(EntryId id);
    void anotherWanted(const Entry &entry);
    void remedyWanted(Texts::Remedy remedy);

private:
    [[nodiscard]] QDialog *makeDialog(const Entry &entry);
    [[nodiscard]] QDialog *makeCreated(const Entry &entry);
    [[nodiscard]] QDialog *makeRefused(const Entry &entry);
    [[nodiscard]] QDialog *makeNotCreated(const Entry &entry);
    [[nodiscard]] QDialog *makeChecking(const Entry &entry);
    [[nodiscard]] QDialog *makeDecision(const Entry &entry);
    [[nodiscard]] bool refreshed(const Entry &entry);
    void decide(EntryId id, Decision decision, std::optional<ChatId> chat = {});

    Submission &m_submission;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
    QPointer<CheckingDialog> m_checking;
    QPointer<CreatedDialog> m_created;
    EntryId m_shown;
};
