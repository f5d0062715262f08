// SPDX-License-Identifier: Apache-2.0
#include "entrydialogs.h"

#include "checkingdialog.h"
#include "createddialog.h"
#include "decisiondialog.h"
#include "entrywords.h"
#include "notcreateddialog.h"
#include "refuseddialog.h"
#include "submission.h"

#include <QWidget>

EntryDialogs::EntryDialogs(Submission &submission, QWidget *window)
    : QObject(window)
    , m_submission(submission)
    , m_window(window)
{
}

void EntryDialogs::show(EntryId id)
{
    const Entry *entry = m_submission.entry(id);
    if (!entry || (id == m_shown && refreshed(*entry)))
        return;
    hide();
    QDialog *dialog = makeDialog(*entry);
    if (!dialog)
        return;
    m_shown = id;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, id] {
        m_shown = EntryId();
        Q_EMIT closed(id);
    });
    dialog->open();
}

void EntryDialogs::hide()
{
    m_shown = EntryId();
    if (!m_dialog)
        return;
    disconnect(m_dialog, nullptr, this, nullptr);
    m_dialog->close();
    m_dialog.clear();
}

bool EntryDialogs::isShowing(EntryId id) const
{
    return m_dialog && m_shown == id;
}

//! While an entry is being checked, or seen to after it was created, its dialog stays, so that the
//! person does not lose the place.
bool EntryDialogs::refreshed(const Entry &entry)
{
    if (entry.state.phase == EntryPhase::Created && m_created) {
        m_created->showEntry(entry);
        return true;
    }
    const bool checking = entry.state.phase == EntryPhase::Checking
        || entry.state.phase == EntryPhase::WaitingForConnection;
    if (!checking || !m_checking)
        return false;
    m_checking->showEntry(entry, m_submission.settledBy(entry.id));
    return true;
}

QDialog *EntryDialogs::makeDialog(const Entry &entry)
{
    switch (entry.state.phase) {
    case EntryPhase::Created:
        return makeCreated(entry);
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
        return makeRefused(entry);
    case EntryPhase::NotCreated:
        return makeNotCreated(entry);
    case EntryPhase::Checking:
    case EntryPhase::WaitingForConnection:
        return makeChecking(entry);
    case EntryPhase::NeedsDecision:
        return makeDecision(entry);
    case EntryPhase::LookingUpPair:
    case EntryPhase::Sending:
    case EntryPhase::Dismissed:
        break;
    }
    return nullptr;
}

QDialog *EntryDialogs::makeCreated(const Entry &entry)
{
    m_created = new CreatedDialog(entry, m_window);
    connect(m_created, &CreatedDialog::anotherWanted, this,
            [this, entry] { Q_EMIT anotherWanted(entry); });
    connect(m_created, &CreatedDialog::messageWanted, this,
            [this, id = entry.id] { m_submission.postMessage(id); });
    return m_created;
}

QDialog *EntryDialogs::makeRefused(const Entry &entry)
{
    const Failure unknown = Failure::of(Failure::Kind::PortalRefused);
    auto *dialog = new RefusedDialog(entry.state.failure.value_or(unknown),
                                     EntryWords::moveRemark(entry), m_window);
    connect(dialog, &RefusedDialog::remedyWanted, this, &EntryDialogs::remedyWanted);
    return dialog;
}

QDialog *EntryDialogs::makeNotCreated(const Entry &entry)
{
    auto *dialog = new NotCreatedDialog(entry, m_window);
    connect(dialog, &NotCreatedDialog::sendAgainWanted, this,
            [this, id = entry.id] { decide(id, Decision::SendAgain); });
    return dialog;
}

QDialog *EntryDialogs::makeChecking(const Entry &entry)
{
    m_checking = new CheckingDialog(entry, m_submission.settledBy(entry.id), m_window);
    connect(m_checking, &CheckingDialog::checkWanted, this,
            [this, id = entry.id] { m_submission.decide(id, Decision::CheckNow); });
    connect(m_checking, &CheckingDialog::connectWanted, this,
            [this] { Q_EMIT remedyWanted(Texts::Remedy::Connection); });
    return m_checking;
}

QDialog *EntryDialogs::makeDecision(const Entry &entry)
{
    auto *dialog = new DecisionDialog(entry, m_window);
    connect(dialog, &DecisionDialog::decided, this,
            [this, id = entry.id](Decision decision, const std::optional<ChatId> &chat) {
                decide(id, decision, chat);
            });
    return dialog;
}

//! What comes of it is shown anew; that this dialog closes is no news then.
void EntryDialogs::decide(EntryId id, Decision decision, std::optional<ChatId> chat)
{
    hide();
    m_submission.decide(id, decision, chat);
}
