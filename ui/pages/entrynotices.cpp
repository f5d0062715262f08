// SPDX-License-Identifier: Apache-2.0
#include "entrynotices.h"

#include "connection.h"
#include "entrywords.h"
#include "labels.h"
#include "messagebar.h"
#include "submission.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {

MessageBar::Kind kindOf(EntryPhase phase)
{
    switch (phase) {
    case EntryPhase::Created:
        return MessageBar::Kind::Success;
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
        return MessageBar::Kind::Error;
    case EntryPhase::NotCreated:
    case EntryPhase::NeedsDecision:
    case EntryPhase::WaitingForConnection:
        return MessageBar::Kind::Warning;
    default:
        return MessageBar::Kind::Information;
    }
}

//! News of a chat that nobody has been watching: found long after it was given up.
bool isLateNews(const Entry &entry)
{
    if (entry.story.isEmpty())
        return false;
    const StoryLine::Kind last = entry.story.last().kind;
    return last == StoryLine::Kind::LateTwinFound || last == StoryLine::Kind::Created;
}

} // namespace

EntryNotices::EntryNotices(Submission &submission, QWidget *parent)
    : QWidget(parent)
    , m_submission(submission)
    , m_column(new QVBoxLayout(this))
    , m_more(Labels::note(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_more);
    connect(&submission, &Submission::entryChanged, this, &EntryNotices::onEntryChanged);
    placeBars();
}

void EntryNotices::watch(EntryId id)
{
    if (!m_bars.contains(id)) {
        m_bars.insert(id, new MessageBar(this));
        m_order.prepend(id);
    }
    refresh(id);
}

void EntryNotices::noteTold(EntryId id)
{
    remove(id);
    if (const Entry *entry = m_submission.entry(id))
        m_told.insert(id, {entry->state.phase, entry->state.twin});
}

void EntryNotices::onEntryChanged(EntryId id)
{
    if (m_bars.contains(id)) {
        refresh(id);
        return;
    }
    const Entry *entry = m_submission.entry(id);
    if (!entry)
        return;
    const auto told = m_told.constFind(id);
    const bool isNews = told != m_told.constEnd()
        ? *told != Told{entry->state.phase, entry->state.twin}
        : isLateNews(*entry) && !entry->state.cancelled && entry->state.twin.has_value();
    if (isNews)
        watch(id);
}

void EntryNotices::refresh(EntryId id)
{
    const Entry *entry = m_submission.entry(id);
    MessageBar *bar = m_bars.value(id);
    if (!entry || entry->state.phase == EntryPhase::Dismissed) {
        remove(id);
        return;
    }
    bar->showMessage(kindOf(entry->state.phase),
                     EntryWords::notice(*entry, m_submission.settledBy(id)),
                     actionsFor(*entry, bar));
    placeBars();
}

void EntryNotices::remove(EntryId id)
{
    MessageBar *bar = m_bars.take(id);
    if (!bar)
        return;
    m_order.removeOne(id);
    bar->hide();
    bar->deleteLater();
    placeBars();
}

void EntryNotices::placeBars()
{
    int shown = 0;
    for (const EntryId &id : std::as_const(m_order)) {
        MessageBar *bar = m_bars.value(id);
        m_column->insertWidget(shown, bar);
        bar->setVisible(shown < mostBars);
        ++shown;
    }
    const int hidden = qMax(0, shown - mostBars);
    m_more->setText(tr("And %n more chats.", "@info", hidden));
    m_more->setVisible(hidden > 0);
    setVisible(shown > 0);
}

QList<QAction *> EntryNotices::actionsFor(const Entry &entry, MessageBar *bar)
{
    qDeleteAll(bar->findChildren<QAction *>(Qt::FindDirectChildrenOnly));
    const EntryId id = entry.id;
    QList<QAction *> actions;
    if (entry.state.phase == EntryPhase::WaitingForConnection)
        actions += addAction(bar, tr("Connect a portal…", "@action:button"),
                             [this, portal = entry.connection] { Q_EMIT connectWanted(portal); });
    if (entry.state.phase == EntryPhase::Created && entry.state.chat) {
        const QUrl link = chatLink(entry.portal, *entry.state.chat);
        actions += addAction(bar, tr("Open in Bitrix24", "@action:button"),
                             [link] { QDesktopServices::openUrl(link); });
    }
    if (givesDraftBack(entry.state.phase))
        actions +=
            addAction(bar, tr("Put back into the form", "@action:button"), [this, id, entry] {
                noteTold(id);
                Q_EMIT draftWanted(entry);
            });
    actions += addAction(bar, tr("Show", "@action:button"), [this, id] { Q_EMIT showWanted(id); });
    if (!isOpen(entry.state.phase))
        actions += addAction(bar, tr("Close", "@action:button"), [this, id] { noteTold(id); });
    return actions;
}

QAction *EntryNotices::addAction(MessageBar *bar, const QString &text,
                                 std::function<void()> pressed)
{
    auto *action = new QAction(text, bar);
    // Later, since it may take the bar away, button and all.
    connect(action, &QAction::triggered, this, std::move(pressed), Qt::QueuedConnection);
    return action;
}

void EntryNotices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QList<EntryId> ids = m_order;
    for (const EntryId &id : ids)
        refresh(id);
}
