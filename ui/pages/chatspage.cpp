// SPDX-License-Identifier: Apache-2.0
#include "chatspage.h"

#include "entryactions.h"
#include "entrydetails.h"
#include "entryexport.h"
#include "entrylistmodel.h"
#include "entrytable.h"
#include "history.h"
#include "labels.h"
#include "messagebar.h"
#include "panel.h"
#include "spacing.h"
#include "storewords.h"
#include "submission.h"
#include "texts.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A sending reports its progress often; the details follow at a calm pace.
constexpr auto detailsDelay = 100ms;

//! The phases among which a person tells no difference stand under one name.
QList<QList<EntryPhase>> stateGroups()
{
    using enum EntryPhase;
    return {{},
            {NeedsDecision},
            {Checking, WaitingForConnection},
            {Sending, LookingUpPair},
            {Created},
            {NotCreated},
            {Refused},
            {NotSent},
            {Dismissed}};
}

} // namespace

ChatsPage::ChatsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_history(services.history)
    , m_submission(services.submission)
    , m_model(new EntryListModel(m_history, this))
    , m_actions(new EntryActions(m_submission, this))
    , m_export(new EntryExport(m_history, services.askWhereToSave, this))
    , m_readSoon(new QTimer(this))
{
    buildTop();
    buildList();
    buildDetails();
    arrange();
    connectList();
    connectEntry();
    retranslate();
    m_model->setWatched(false);
}

void ChatsPage::buildTop()
{
    m_listSide = new QWidget(this);
    m_heading = Labels::heading(m_listSide);
    m_search = new QLineEdit(m_listSide);
    m_stateLabel = Labels::field(m_listSide); // it names the box for assistive technology
    m_stateLabel->hide();
    m_state = new QComboBox(m_listSide);
    m_stateLabel->setBuddy(m_state);
    m_exportButton = new QPushButton(m_listSide);
    m_news = new MessageBar(m_listSide);
    m_news->clear();
}

void ChatsPage::buildList()
{
    m_table = new EntryTable(*m_model, m_listSide);
    m_empty = Labels::words(m_listSide);
    m_empty->setAlignment(Qt::AlignCenter);
    m_count = Labels::note(m_listSide);
}

void ChatsPage::buildDetails()
{
    m_side = new Panel(&Theme::Accents::card, Qt::LeftEdge | Qt::TopEdge, this);
    m_details = new EntryDetails(m_actions->all(), m_side);
    auto *around = new QVBoxLayout(m_side);
    around->setContentsMargins(1, 1, 0, 0);
    around->addWidget(m_details);
}

void ChatsPage::arrange()
{
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Spacing::betweenGroups);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    filters->addWidget(m_exportButton);
    auto *list = new QWidget(m_listSide);
    m_listOrWords = new QStackedLayout(list);
    m_listOrWords->addWidget(m_empty);
    m_listOrWords->addWidget(m_table);
    auto *column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(Spacing::pageMargin, Spacing::betweenGroups,
                               Spacing::betweenGroups + 2, Spacing::betweenGroups);
    column->setSpacing(Spacing::betweenGroups - 2);
    column->addWidget(m_heading);
    column->addLayout(filters);
    column->addWidget(m_news);
    column->addWidget(list, 1);
    column->addWidget(m_count);
    m_halves = new QHBoxLayout(this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_listSide, 1);
    m_halves->addWidget(m_side);
    setTabOrder(m_search, m_state);
    setTabOrder(m_state, m_exportButton);
    setTabOrder(m_exportButton, m_table);
}

void ChatsPage::connectList()
{
    connect(m_search, &QLineEdit::textChanged, this, &ChatsPage::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, this, &ChatsPage::focusList);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ChatsPage::applyFilter);
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { m_export->start(m_model->filter()); });
    connect(m_export, &EntryExport::begun, this, [this] { m_exportButton->setEnabled(false); });
    connect(m_export, &EntryExport::finished, this,
            [this](bool isWhole, const MessageBar::Words &words) {
                m_exportButton->setEnabled(m_model->rowCount() > 0);
                m_news->showMessage(isWhole ? MessageBar::Kind::Success : MessageBar::Kind::Error,
                                    words);
            });
    connect(m_model, &EntryListModel::listed, this, &ChatsPage::onListed);
    connect(m_model, &EntryListModel::failed, this, [this](const Failure &failure) {
        m_empty->setText(StoreWords::sentences(failure));
        m_listOrWords->setCurrentWidget(m_empty);
    });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    m_find = new QAction(this);
    m_find->setShortcut(QKeySequence::Find);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void ChatsPage::connectEntry()
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(detailsDelay);
    connect(m_readSoon, &QTimer::timeout, this, &ChatsPage::readChosen);
    connect(m_table, &EntryTable::currentRowChanged, this, &ChatsPage::onRowChanged);
    connect(m_table, &EntryTable::menuWanted, this, &ChatsPage::openMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (isChosenReady())
            m_actions->triggerDefault();
    });
    // The chosen row may have been listed before it was read.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_chosen)
            onRowChanged(m_table->currentIndex().row());
    });
    connect(&m_history, &History::changed, this, [this](EntryId id) {
        if (id == m_chosen && !m_readSoon->isActive())
            m_readSoon->start();
    });
    connect(&m_history, &History::shrunk, this, &ChatsPage::refresh);
    connect(m_actions, &EntryActions::createAgainWanted, this, &ChatsPage::createAgainWanted);
    connect(m_actions, &EntryActions::connectWanted, this, &ChatsPage::connectWanted);
    connect(m_actions, &EntryActions::linkCopied, this, [this] {
        m_news->showMessage(MessageBar::Kind::Success,
                            [] { return tr("The link is copied.", "@info:status"); });
    });
}

void ChatsPage::refresh()
{
    m_model->refresh();
}

void ChatsPage::focusList()
{
    if (m_listOrWords->currentWidget() != m_table)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->chooseRow(0);
    m_table->setFocus();
}

void ChatsPage::applyFilter()
{
    m_news->clear();
    m_model->setFilter({m_search->text(), stateGroups().value(m_state->currentIndex())});
}

void ChatsPage::onListed()
{
    m_isListed = true;
    showList();
    // A list without a chosen row would show an empty panel beside it.
    if (!m_table->currentIndex().isValid()) {
        const int row = m_chosen ? m_model->rowOf(*m_chosen) : 0;
        if (row < 0 && !m_model->isWhole())
            return; // it may be among the rest
        m_table->chooseRow(std::max(0, row));
    }
    onRowChanged(m_table->currentIndex().row());
}

void ChatsPage::showList()
{
    const int rows = m_model->rowCount();
    const bool filtered = m_model->filter() != EntryFilter();
    m_empty->setText(filtered ? tr("Nothing found. Try fewer words or another state.", "@info")
                              : tr("No chats yet. Those that you create appear here.", "@info"));
    m_listOrWords->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model->isWhole())
        m_count->setText(rows > 0 ? tr("%n chats", "@info:status", rows) : QString());
    m_exportButton->setEnabled(rows > 0 && !m_export->isRunning());
}

void ChatsPage::onRowChanged(int row)
{
    const std::optional<EntrySummary> summary = m_model->summaryAt(row);
    if (!summary)
        return forgetChosen();
    if (m_chosen == summary->id)
        return;
    m_chosen = summary->id;
    readChosen();
}

void ChatsPage::forgetChosen()
{
    m_chosen.reset();
    m_actions->setEntry({});
    m_details->clear();
}

//! A key pressed right after an arrow key must not meet the entry of the row before.
bool ChatsPage::isChosenReady() const
{
    return m_chosen && m_actions->entryId() == m_chosen;
}

//! One at a time: while the arrow key is held only the row where it stops matters.
void ChatsPage::readChosen()
{
    if (!m_chosen)
        return;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_history.readEntry(*m_chosen, this, [this, id = *m_chosen](const Result<Entry> &entry) {
        m_reading = false;
        if (std::exchange(m_readAgain, false))
            return readChosen();
        if (m_chosen == id)
            showChosen(entry);
    });
}

void ChatsPage::showChosen(const Result<Entry> &entry)
{
    if (!entry) {
        m_news->showMessage(MessageBar::Kind::Error,
                            [why = entry.error()] { return StoreWords::sentences(why); });
        return;
    }
    m_actions->setEntry(*entry);
    m_details->showEntry(*entry, m_submission.settledBy(entry->id));
}

void ChatsPage::openMenu(const QPoint &position)
{
    if (!isChosenReady())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(position);
}

void ChatsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    refresh();
}

void ChatsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

void ChatsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool two = width() >= Spacing::grown(widthForTwoColumns, fontMetrics());
    const int side = Spacing::grown(Spacing::sideWidth, fontMetrics());
    m_halves->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(two ? side : 0);
    m_side->setMaximumWidth(two ? side : QWIDGETSIZE_MAX);
    m_side->setMinimumHeight(two ? 0 : height() * 2 / 5);
    m_side->setMaximumHeight(two ? QWIDGETSIZE_MAX : height() * 2 / 5);
}

void ChatsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_details)
        retranslate();
}

QString ChatsPage::name()
{
    return tr("Chats", "@title:window");
}

void ChatsPage::retranslate()
{
    setWindowTitle(name());
    m_heading->setText(name());
    const QString search = tr("Search by title, number, entity or person", "@label:textbox");
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_find->setText(tr("Find a chat", "@action"));
    m_stateLabel->setText(tr("State", "@label:listbox"));
    m_exportButton->setText(tr("Export…", "@action:button"));
    m_table->setAccessibleName(name());
    fillStates();
    m_actions->retranslate();
    m_model->retranslate();
    if (m_isListed)
        showList();
}

void ChatsPage::fillStates()
{
    const QSignalBlocker quiet(m_state);
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    const QList<QList<EntryPhase>> groups = stateGroups();
    for (const QList<EntryPhase> &group : groups)
        m_state->addItem(group.isEmpty() ? tr("All states", "@item:inlistbox")
                                         : Texts::phaseName(group.constFirst()));
    m_state->setCurrentIndex(chosen);
}
