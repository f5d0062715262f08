// SPDX-License-Identifier: Apache-2.0
#include "createflow.h"

#include "chatrequest.h"
#include "connections.h"
#include "entrydialogs.h"
#include "entrywords.h"
#include "questiondialog.h"
#include "submission.h"

#include <QDesktopServices>
#include <QWidget>

#include <utility>

using namespace std::chrono_literals;

namespace {

//! A longer wait for the portal's pace frees the form: the chat is sent by itself when its turn
//! comes.
constexpr auto longestWaitInSight = 10s;

bool isBeingSent(EntryPhase phase)
{
    return phase == EntryPhase::Sending || phase == EntryPhase::LookingUpPair;
}

bool wasCancelled(const Entry &entry)
{
    return entry.state.phase == EntryPhase::NotSent && entry.state.failure
        && entry.state.failure->kind == Failure::Kind::Cancelled;
}

} // namespace

CreateFlow::CreateFlow(Connections &connections, Submission &submission, QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_submission(submission)
    , m_window(window)
    , m_dialogs(new EntryDialogs(submission, window))
{
    connectEntry();
    connect(m_dialogs, &EntryDialogs::closed, this, &CreateFlow::onDialogClosed);
    connect(m_dialogs, &EntryDialogs::anotherWanted, this, &CreateFlow::anotherWanted);
    connect(m_dialogs, &EntryDialogs::remedyWanted, this, &CreateFlow::remedyWanted);
}

void CreateFlow::connectEntry()
{
    connect(&m_submission, &Submission::entryChanged, this, [this](EntryId id) {
        if (id == m_entry)
            followEntry();
    });
    connect(&m_submission, &Submission::stageChanged, this, [this](EntryId id) {
        if (id != m_entry || m_state != State::Sending)
            return;
        const std::optional<SendStage> now = stage();
        if (now && now->kind == SendStage::Kind::WaitingForTurn && now->wait > longestWaitInSight)
            continueInBackground();
        else
            Q_EMIT stageChanged();
    });
}

bool CreateFlow::isBusy() const
{
    return m_state != State::Idle;
}

std::optional<SendStage> CreateFlow::stage() const
{
    return m_submission.stage(m_entry);
}

void CreateFlow::setState(State state)
{
    if (state == m_state)
        return;
    const bool wasBusy = isBusy();
    m_state = state;
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void CreateFlow::begin(const ChatDraft &draft)
{
    if (isBusy() || !m_connections.current())
        return;
    setState(State::Asking);
    askAboutNobody(draft);
}

void CreateFlow::askAboutNobody(const ChatDraft &draft)
{
    if (!draft.participants.isEmpty()) {
        askAboutMany(draft);
        return;
    }
    auto *question = new QuestionDialog(
        tr("A chat with nobody else?", "@title:window"),
        tr("You have not chosen anybody, so only you and the bot would be in it. %1", "@info")
            .arg(askedWhere()),
        m_window);
    question->addBack(tr("&Back to the draft", "@action:button"));
    question->addAnswer(tr("Create it &anyway", "@action:button"),
                        [this, draft] { askAboutTwin(draft); });
    ask(question);
}

void CreateFlow::askAboutMany(const ChatDraft &draft)
{
    const ChatRequest::Checked checked =
        ChatRequest::fromDraft(draft, m_connections.current()->sender);
    const int people = checked.request ? int(checked.request->users().size()) : 0;
    if (people <= manyPeople) {
        askAboutTwin(draft);
        return;
    }
    auto *question = new QuestionDialog(
        tr("Invite %n people?", "@title:window", people),
        tr("Everybody invited sees the chat at once. %1", "@info").arg(askedWhere()), m_window);
    question->addBack(tr("&Back to the draft", "@action:button"));
    question->addAnswer(tr("&Invite %n people", "@action:button", people),
                        [this, draft] { askAboutTwin(draft); });
    ask(question);
}

QString CreateFlow::askedWhere() const
{
    const Connection *connection = m_connections.current();
    return tr("It will be made in %1, and a chat cannot be deleted from here.", "@info a portal")
        .arg(connection ? connection->hostLabel() : QString());
}

void CreateFlow::askAboutTwin(const ChatDraft &draft)
{
    const Entry *similar = m_connections.current() ? m_submission.similarTo(draft) : nullptr;
    if (!similar) {
        send(draft);
        return;
    }
    auto *question = new QuestionDialog(
        tr("There is such a chat already", "@title:window"),
        tr("%1 with the same people was asked for a short while ago: %2.", "@info title, state")
            .arg(EntryWords::title(draft), Texts::phaseName(similar->state.phase)),
        m_window);
    question->addBack(tr("&Back to the draft", "@action:button"));
    question->addAnswer(tr("Create &another", "@action:button"), [this, draft] { send(draft); });
    const EntryId id = similar->id;
    question->addAnswer(tr("&Open that one", "@action:button"), [this, id] {
        setState(State::Idle);
        bringBack(id);
    });
    ask(question);
}

void CreateFlow::ask(QuestionDialog *question)
{
    setState(State::Asking);
    connect(question, &QDialog::rejected, this, [this] { setState(State::Idle); });
    question->open();
}

void CreateFlow::send(const ChatDraft &draft)
{
    if (!m_connections.current()) {
        setState(State::Idle);
        return;
    }
    setState(State::Sending);
    m_entry = m_submission.submit(draft);
    Q_EMIT submitted(m_entry);
    followEntry(); // it may have come further already
}

void CreateFlow::followEntry()
{
    const Entry *entry = m_submission.entry(m_entry);
    if (!entry)
        return;
    if (isBeingSent(entry->state.phase)) {
        m_dialogs->hide();
        setState(State::Sending);
        Q_EMIT stageChanged();
        return;
    }
    setState(State::Idle);
    if (wasCancelled(*entry)) {
        m_dialogs->hide();
        Q_EMIT cancelled(std::exchange(m_entry, EntryId()));
    } else if (entry->state.phase == EntryPhase::Dismissed) {
        m_dialogs->hide();
        Q_EMIT told(std::exchange(m_entry, EntryId()));
    } else {
        m_dialogs->show(m_entry);
    }
}

void CreateFlow::onDialogClosed(EntryId id)
{
    if (id != m_entry)
        return;
    const Entry *entry = m_submission.entry(id);
    if (entry && isOpen(entry->state.phase)) {
        leaveToBackground();
        return;
    }
    m_entry = EntryId();
    Q_EMIT told(id);
}

void CreateFlow::bringBack(EntryId id)
{
    if (isBusy() || !m_submission.entry(id))
        return;
    m_entry = id;
    followEntry();
}

void CreateFlow::continueInBackground()
{
    if (m_state == State::Sending)
        leaveToBackground();
}

void CreateFlow::leaveToBackground()
{
    const EntryId id = std::exchange(m_entry, EntryId());
    setState(State::Idle);
    Q_EMIT wentToBackground(id);
}

void CreateFlow::cancel()
{
    if (m_state == State::Sending)
        m_submission.decide(m_entry, Decision::StopWaiting);
}
