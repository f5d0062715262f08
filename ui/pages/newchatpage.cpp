// SPDX-License-Identifier: Apache-2.0
#include "newchatpage.h"

#include "chatform.h"
#include "connections.h"
#include "copyasdialog.h"
#include "createflow.h"
#include "createfooter.h"
#include "draftchecker.h"
#include "draftkeeper.h"
#include "entrynotices.h"
#include "firststeps.h"
#include "formportal.h"
#include "formscrollarea.h"
#include "formundo.h"
#include "messagebar.h"
#include "peoplepasting.h"
#include "previewpanel.h"
#include "requestcopy.h"
#include "sendpanel.h"
#include "storewords.h"
#include "submission.h"

#include <QAction>
#include <QEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace {

std::optional<Connection> currentOf(const Connections &connections)
{
    const Connection *current = connections.current();
    return current ? std::optional(*current) : std::nullopt;
}

} // namespace

NewChatPage::NewChatPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_connections(services.connections)
    , m_submission(services.submission)
{
    buildForm(services);
    buildFooter();
    arrange();
    m_flow = new CreateFlow(m_connections, m_submission, this);
    connectForm();
    connectFooter();
    connectFlow();
    connectNotices();
    connectKeeper();
    connect(&m_connections, &Connections::currentChanged, this, &NewChatPage::showConnection);
    retranslate();
    showConnection();
    m_footer->setCreateEnabled(false); // until the journal is ready
}

NewChatPage::~NewChatPage() = default;

void NewChatPage::connectForm()
{
    connect(m_form, &ChatForm::draftChanged, this, &NewChatPage::showPreview);
    connect(m_pasting, &PeoplePasting::told, this, [this](const QString &words) {
        m_undo->forget();
        if (!words.isEmpty())
            m_undoBar->showMessage(MessageBar::Kind::Information, words);
    });
    connect(
        m_form, &ChatForm::partOpened, m_scroll,
        [this](QWidget *part) { m_scroll->ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void NewChatPage::connectFooter()
{
    connect(m_footer, &CreateFooter::createPressed, this, &NewChatPage::create);
    connect(m_footer, &CreateFooter::clearPressed, this, &NewChatPage::clear);
    connect(m_footer, &CreateFooter::connectPressed, this, &NewChatPage::mendConnection);
    connect(m_firstSteps, &FirstSteps::demoWanted, this, &NewChatPage::demoWanted);
    connect(m_footer, &CreateFooter::copyAsChosen, this, &NewChatPage::copyAs);
    connect(m_sending, &SendPanel::cancelPressed, m_flow, &CreateFlow::cancel);
    connect(m_sending, &SendPanel::backgroundPressed, m_flow, &CreateFlow::continueInBackground);
}

void NewChatPage::connectFlow()
{
    connect(m_flow, &CreateFlow::busyChanged, this, &NewChatPage::onBusyChanged);
    connect(m_flow, &CreateFlow::stageChanged, this, &NewChatPage::showSending);
    connect(m_flow, &CreateFlow::submitted, this, [this](EntryId id) {
        m_inForm = id;
        m_undo->forget();
    });
    connect(m_flow, &CreateFlow::wentToBackground, this, [this](EntryId id) {
        emptyAfter(id);
        m_notices->watch(id);
    });
    connect(m_flow, &CreateFlow::told, this, &NewChatPage::onTold);
    connect(m_flow, &CreateFlow::cancelled, this, [this](EntryId id) {
        m_notices->noteTold(id);
        m_inForm.reset();
        m_undoBar->showMessage(MessageBar::Kind::Information, [] {
            return tr("Cancelled. Nothing was sent; your draft is kept.", "@info:status");
        });
    });
    connect(m_flow, &CreateFlow::anotherWanted, this, &NewChatPage::createAnother);
    connect(m_flow, &CreateFlow::remedyWanted, this, &NewChatPage::follow);
}

void NewChatPage::connectNotices()
{
    connect(m_notices, &EntryNotices::showWanted, m_flow, &CreateFlow::bringBack);
    connect(m_notices, &EntryNotices::connectWanted, this, &NewChatPage::connectWanted);
    connect(m_notices, &EntryNotices::draftWanted, this, [this](const Entry &entry) {
        m_undo->replace(bringHome(entry),
                        [] { return tr("The draft is back in the form.", "@info:status"); });
    });
    connect(&m_submission, &Submission::journalSetAside, this, [this](const QString &path) {
        showFailure([path] { return StoreWords::journalSetAside(path); });
    });
    // Also what an earlier run left and turned out not to have been sent.
    connect(&m_submission, &Submission::draftReturned, this, [this](EntryId id) {
        if (m_inForm != id && !m_flow->isFollowing(id))
            m_notices->watch(id);
    });
}

void NewChatPage::connectKeeper()
{
    m_keeper = new DraftKeeper(*m_form, m_submission, this);
    connect(m_flow, &CreateFlow::submitted, m_keeper, &DraftKeeper::handOver);
    connect(m_keeper, &DraftKeeper::troubleChanged, this,
            [this](const std::optional<Failure> &trouble) {
                if (trouble)
                    showFailure([why = *trouble] { return StoreWords::draftNotSaved(why); });
                else
                    m_failureBar->clear();
            });
}

void NewChatPage::focusFirstField()
{
    m_form->focusField(Field::Title);
}

void NewChatPage::create()
{
    if (m_flow->isBusy() || !m_journalReady)
        return;
    const Connection *current = m_connections.current();
    if (!current || current->access != Connection::Access::AtHand)
        return mendConnection();
    if (m_checker->attempt())
        m_flow->begin(m_form->draft());
}

void NewChatPage::clear()
{
    if (m_flow->isBusy())
        return;
    m_undo->replace({}, [] { return tr("The form has been emptied.", "@info:status"); });
    m_checker->reset();
}

//! What cannot be created is not copied either: the same problems are shown.
void NewChatPage::copyAs(CodeForm form)
{
    const Connection *current = m_connections.current();
    if (!current)
        return mendConnection();
    if (!m_checker->attempt())
        return;
    const ChatRequest::Checked checked = ChatRequest::fromDraft(m_form->draft(), current->sender);
    if (!checked.request)
        return;
    auto *dialog = new CopyAsDialog(form, {*checked.request, *current, form}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

//! A chat on its way is told about in a message; the form is free for this one.
void NewChatPage::createAgainFrom(const Entry &entry)
{
    m_flow->continueInBackground();
    if (m_flow->isBusy())
        return; // a question is open
    m_inForm.reset();
    m_undo->replace(bringHome(entry), [] {
        return tr("The form holds the contents of an earlier chat.", "@info:status");
    });
    m_checker->reset();
}

//! What was made for a portal goes to it again; where it is gone, without its people.
ChatDraft NewChatPage::bringHome(const Entry &entry)
{
    m_connections.choose(entry.connection);
    return m_formPortal->fitting(entry.draft, entry.portal);
}

bool NewChatPage::belongsHere(const Entry &entry) const
{
    const Connection *current = m_connections.current();
    return !current || current->portal == entry.portal;
}

void NewChatPage::setJournalMissing(const Failure &failure)
{
    showFailure([failure] { return StoreWords::sentences(failure); });
}

void NewChatPage::setJournalReady()
{
    m_journalReady = true;
    m_footer->setCreateEnabled(true);
    m_keeper->restore();
    const QList<EntryId> open = m_submission.openEntries();
    std::for_each(open.crbegin(), open.crend(),
                  [this](const EntryId &id) { m_notices->watch(id); });
}

void NewChatPage::showFailure(const std::function<QString()> &why)
{
    m_failureBar->showMessage(MessageBar::Kind::Error, why);
}

void NewChatPage::showRemark(const std::function<QString()> &words)
{
    m_failureBar->showMessage(MessageBar::Kind::Information, words, {m_closeRemark});
}

void NewChatPage::setDemo(bool demo)
{
    m_demo = demo;
    showConnection();
}

void NewChatPage::setCreateKeys(const QKeySequence &keys)
{
    m_footer->setCreateKeys(keys);
}

void NewChatPage::setPreviewShown(bool shown)
{
    m_preview->setVisible(shown);
}

void NewChatPage::showConnection()
{
    const std::optional<Connection> current = currentOf(m_connections);
    const std::optional<Sender> sender = current ? std::optional(current->sender) : std::nullopt;
    const QWidget *at = window()->focusWidget();
    const bool inFooter = at && m_footer->isAncestorOf(at);
    QString moved = current ? m_formPortal->moveTo(*current) : QString();
    if (!moved.isEmpty()) {
        m_undo->forget();
        m_undoBar->showMessage(MessageBar::Kind::Information,
                               [words = std::move(moved)] { return words; });
    }
    m_footer->setConnection(current);
    if (current && inFooter && at->isHidden())
        focusFirstField(); // rather than whatever stands beside the button that has gone
    m_firstSteps->setVisible(!current && !m_demo);
    m_form->setSender(sender);
    m_checker->setSender(sender);
    showPreview();
}

void NewChatPage::showPreview()
{
    const std::optional<Connection> current = currentOf(m_connections);
    m_preview->setDraft(m_form->draft(), current ? std::optional(current->sender) : std::nullopt);
}

//! The form is disabled while a person waits, and given back with its contents.
void NewChatPage::onBusyChanged(bool busy)
{
    if (busy)
        m_focusBefore = window()->focusWidget();
    m_form->setEnabled(!busy);
    m_footer->setEnabled(!busy);
    if (busy)
        return;
    m_sending->hide();
    m_footer->show();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void NewChatPage::showSending()
{
    if (m_sending->isHidden()) {
        m_footer->hide();
        m_sending->show();
        m_sending->start();
    }
    m_sending->showStage(m_flow->stage().value_or(SendStage()));
}

void NewChatPage::onTold(EntryId id)
{
    const Entry *entry = m_submission.entry(id);
    if (!entry || !givesDraftBack(entry->state.phase)) {
        m_notices->noteTold(id);
        emptyAfter(id);
        return;
    }
    const bool formHasIt = m_inForm == id;
    const bool formIsFree = m_form->draft() == ChatDraft() && belongsHere(*entry);
    if (formHasIt)
        m_inForm.reset();
    else if (formIsFree)
        m_form->setDraft(entry->draft);
    if (formHasIt || formIsFree)
        m_notices->noteTold(id);
}

//! The contents belong to the entry now; the form is free for the next chat.
void NewChatPage::emptyAfter(EntryId id)
{
    if (m_inForm != id)
        return;
    m_inForm.reset();
    m_formPortal->forget();
    m_form->setDraft({});
    m_checker->reset();
    focusFirstField();
}

void NewChatPage::createAnother(const Entry &entry)
{
    m_inForm.reset();
    const ChatDraft draft = bringHome(entry);
    ChatDraft next;
    next.color = draft.color;
    next.participants = draft.participants;
    next.addMe = draft.addMe;
    next.type = draft.type;
    next.owner = draft.owner;
    m_form->setDraft(next);
    focusFirstField();
    m_undo->forget();
    m_checker->reset();
}

void NewChatPage::follow(Texts::Remedy remedy)
{
    switch (remedy) {
    case Texts::Remedy::Participants:
        return m_form->focusField(Field::Participants);
    case Texts::Remedy::Title:
        return m_form->focusField(Field::Title);
    case Texts::Remedy::EntityPair:
        return m_form->focusField(Field::EntityType);
    case Texts::Remedy::Avatar:
        return m_form->focusField(Field::Avatar);
    case Texts::Remedy::Connection:
        return mendConnection();
    case Texts::Remedy::TryAgain:
        return create();
    case Texts::Remedy::None:
        return;
    }
}

void NewChatPage::mendConnection()
{
    const Connection *current = m_connections.current();
    Q_EMIT connectWanted(current ? current->id : ConnectionId());
}

void NewChatPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString NewChatPage::name()
{
    return tr("New chat", "@title:window");
}

void NewChatPage::retranslate()
{
    setWindowTitle(name());
    m_heading->setText(windowTitle());
    m_closeRemark->setText(tr("Close", "@action:button"));
    m_checker->retranslate();
}
