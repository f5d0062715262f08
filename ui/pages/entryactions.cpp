// SPDX-License-Identifier: Apache-2.0
#include "entryactions.h"

#include "aftercreate.h"
#include "connection.h"
#include "decisiondialog.h"
#include "submission.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace {

//! Nobody but the person can say whether the chat exists.
bool isUnproven(const EntryState &state)
{
    return state.phase == EntryPhase::NeedsDecision
        && (state.reason == DecisionReason::CannotBeProven
            || state.reason == DecisionReason::LookUpsFailed);
}

bool isUnderWay(EntryPhase phase)
{
    return phase == EntryPhase::Sending || phase == EntryPhase::LookingUpPair;
}

} // namespace

EntryActions::EntryActions(Submission &submission, QWidget *window)
    : QObject(window)
    , m_submission(submission)
    , m_window(window)
    , m_open(add(&EntryActions::open))
    , m_connect(add(&EntryActions::connectPortal))
    , m_checkNow(add(&EntryActions::checkNow))
    , m_sendAgain(add(&EntryActions::sendAgain))
    , m_enterNumber(add(&EntryActions::enterNumber))
    , m_decide(add(&EntryActions::decide))
    , m_postMessage(add(&EntryActions::postMessage))
    , m_copyLink(add(&EntryActions::copyLink))
    , m_createAgain(add(&EntryActions::createAgain))
{
    retranslate();
    setEntry({});
}

QAction *EntryActions::add(void (EntryActions::*slot)())
{
    auto *action = new QAction(this);
    // Later, since what it does may replace the very button that was pressed.
    connect(action, &QAction::triggered, this, slot, Qt::QueuedConnection);
    m_all += action;
    return action;
}

void EntryActions::setEntry(const std::optional<Entry> &entry)
{
    m_entry = entry;
    const EntryState state = entry ? entry->state : EntryState();
    // What is long closed is only in the journal: nothing goes on with it by itself.
    const bool goesOn = entry && m_submission.entry(entry->id);
    const bool unproven = goesOn && isUnproven(state);
    const bool notCreated = goesOn && state.phase == EntryPhase::NotCreated;
    m_open->setVisible(state.chat.has_value());
    m_copyLink->setVisible(state.chat.has_value());
    m_connect->setVisible(goesOn && state.phase == EntryPhase::WaitingForConnection);
    m_checkNow->setVisible(goesOn
                           && (unproven || notCreated || state.phase == EntryPhase::Checking));
    m_sendAgain->setVisible(unproven || notCreated);
    m_enterNumber->setVisible(unproven);
    m_decide->setVisible(goesOn && state.phase == EntryPhase::NeedsDecision);
    m_postMessage->setVisible(std::ranges::any_of(state.steps, AfterCreate::mayPost));
    m_createAgain->setVisible(entry && !isUnderWay(state.phase));
}

void EntryActions::triggerDefault()
{
    const auto first = std::ranges::find_if(
        std::as_const(m_all), [](const QAction *action) { return action->isVisible(); });
    if (first != m_all.cend())
        (*first)->trigger();
}

void EntryActions::retranslate()
{
    m_open->setText(tr("Open in Bitrix24", "@action:button"));
    m_connect->setText(tr("Connect a portal…", "@action:button"));
    m_checkNow->setText(tr("Check now", "@action:button"));
    m_sendAgain->setText(tr("Send again", "@action:button"));
    m_enterNumber->setText(tr("It exists: enter its number", "@action:button"));
    m_decide->setText(tr("Decide…", "@action:button"));
    m_postMessage->setText(tr("Post the message", "@action:button"));
    m_copyLink->setText(tr("Copy link", "@action:button"));
    m_createAgain->setText(tr("Create again from this", "@action:button"));
}

QUrl EntryActions::link() const
{
    return m_entry && m_entry->state.chat ? chatLink(m_entry->portal, *m_entry->state.chat)
                                          : QUrl();
}

void EntryActions::open()
{
    if (const QUrl url = link(); url.isValid())
        QDesktopServices::openUrl(url);
}

void EntryActions::copyLink()
{
    if (const QUrl url = link(); url.isValid()) {
        QGuiApplication::clipboard()->setText(url.toString());
        Q_EMIT linkCopied();
    }
}

void EntryActions::connectPortal()
{
    if (m_entry)
        Q_EMIT connectWanted(m_entry->connection);
}

void EntryActions::checkNow()
{
    if (m_entry)
        m_submission.decide(m_entry->id, Decision::CheckNow);
}

void EntryActions::sendAgain()
{
    if (m_entry)
        m_submission.decide(m_entry->id, Decision::SendAgain);
}

void EntryActions::enterNumber()
{
    if (DecisionDialog *dialog = openDecision())
        dialog->askForNumber();
}

void EntryActions::decide()
{
    openDecision();
}

void EntryActions::postMessage()
{
    if (m_entry)
        m_submission.postMessage(*m_entry);
}

void EntryActions::createAgain()
{
    if (m_entry)
        Q_EMIT createAgainWanted(*m_entry);
}

//! The dialog goes when the entry has gone on by itself meanwhile.
DecisionDialog *EntryActions::openDecision()
{
    if (!m_entry || m_entry->state.phase != EntryPhase::NeedsDecision)
        return nullptr;
    auto *dialog = new DecisionDialog(*m_entry, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const EntryId id = m_entry->id;
    connect(dialog, &DecisionDialog::decided, &m_submission,
            [submission = &m_submission, id](Decision decision, const std::optional<ChatId> &chat) {
                submission->decide(id, decision, chat);
            });
    connect(&m_submission, &Submission::entryChanged, dialog, [this, dialog, id](EntryId changed) {
        const Entry *entry = changed == id ? m_submission.entry(id) : nullptr;
        if (entry && entry->state.phase != EntryPhase::NeedsDecision)
            dialog->reject();
    });
    dialog->open();
    return dialog;
}
