// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "connectdialog.h"
#include "connections.h"
#include "history.h"
#include "portalssection.h"
#include "portalswitcher.h"
#include "shortcutsdialog.h"
#include "sidebar.h"
#include "spacing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest{900, 600};
constexpr QSize usual{1160, 780};
constexpr int roomForFrame = 40; // the title bar that a window manager adds

} // namespace

MainWindow::MainWindow(const NewChatPage::Services &services, const ChatsPage::Services &chats,
                       const SettingsPage::Services &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_connections(services.connections)
    , m_history(chats.history)
{
    setMinimumSize(fitted(smallest));
    resize(fitted(usual));
    buildFrame();
    buildPages(services, chats, settings);
    buildActions();
    m_portals = new PortalSwitcher(m_connections, services.submission, this);
    connect(m_sidebar, &Sidebar::portalPressed, m_portals, &PortalSwitcher::open);
    connect(m_portals, &PortalSwitcher::connectWanted, this, &MainWindow::openConnectDialog);
    const PortalsSection *section = m_settings->portals();
    connect(section, &PortalsSection::connectWanted, this, &MainWindow::openConnectDialog);
    connect(section, &PortalsSection::editWanted, m_portals, &PortalSwitcher::edit);
    connect(section, &PortalsSection::forgetWanted, m_portals, &PortalSwitcher::forget);
    connect(m_newChat, &NewChatPage::connectWanted, this, &MainWindow::openConnectDialog);
    connect(m_newChat, &NewChatPage::demoWanted, this, &MainWindow::demoWanted);
    connect(&m_connections, &Connections::currentChanged, this, &MainWindow::showConnection);
    connect(&m_history, &History::openCountChanged, this, &MainWindow::showOpenCount);
    connect(m_chats, &ChatsPage::connectWanted, this, &MainWindow::openConnectDialog);
    connect(m_chats, &ChatsPage::createAgainWanted, this, [this](const Entry &entry) {
        showPage(m_newChat);
        m_newChat->createAgainFrom(entry);
    });
    retranslate();
    showPage(m_newChat);
    showConnection();
    m_newChat->focusFirstField();
}

void MainWindow::buildFrame()
{
    auto *center = new QWidget(this);
    m_sidebar = new Sidebar(center);
    m_pages = new QStackedWidget(center);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    setCentralWidget(center);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::onPageChosen);
}

void MainWindow::buildPages(const NewChatPage::Services &services, const ChatsPage::Services &chats,
                            const SettingsPage::Services &settings)
{
    m_newChat = new NewChatPage(services);
    addPage(m_newChat, u"plus"_s);
    m_chats = new ChatsPage(chats);
    addPage(m_chats, u"chat"_s);
    m_settings = new SettingsPage(settings);
    addPage(m_settings, u"settings"_s);
}

//! The page's windowTitle() is its name in the sidebar too. Ctrl+1 goes to the first page.
void MainWindow::addPage(QWidget *page, const QString &icon)
{
    m_sidebar->addPage(icon);
    m_pages->addWidget(page);
    QAction *go = addShortcut({QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages->count()))});
    m_goTo += go;
    connect(go, &QAction::triggered, page, [this, page] { showPage(page); });
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::namePages);
}

void MainWindow::buildActions()
{
    m_create = addShortcut({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_newChat->setCreateKeys(m_create->shortcut());
    connect(m_create, &QAction::triggered, m_newChat, &NewChatPage::create);
    m_clear = addShortcut(QKeySequence::keyBindings(QKeySequence::New));
    connect(m_clear, &QAction::triggered, this, &MainWindow::startNewChat);
    m_shortcuts = addShortcut(QKeySequence::keyBindings(QKeySequence::HelpContents));
    connect(m_shortcuts, &QAction::triggered, this, &MainWindow::openShortcutsDialog);
    m_quit = addShortcut({Qt::CTRL | Qt::Key_Q});
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

//! Keys held down act once.
QAction *MainWindow::addShortcut(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    addAction(action);
    return action;
}

void MainWindow::setDemo(bool demo)
{
    m_sidebar->setDemo(demo);
    m_newChat->setDemo(demo);
}

void MainWindow::showPage(QWidget *page)
{
    m_sidebar->setCurrentPage(m_pages->indexOf(page));
}

void MainWindow::onPageChosen(int page)
{
    m_pages->setCurrentIndex(page);
    m_create->setEnabled(m_pages->currentWidget() == m_newChat);
    namePages();
}

//! A form that is not in view is shown first, not emptied.
void MainWindow::startNewChat()
{
    if (m_pages->currentWidget() == m_newChat)
        return m_newChat->clear();
    showPage(m_newChat);
    m_newChat->focusFirstField();
}

void MainWindow::openConnectDialog()
{
    if (m_connectDialog && m_connectDialog->isVisible())
        return;
    m_connectDialog = new ConnectDialog(m_connections, this);
    m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_connectDialog->open();
}

void MainWindow::openShortcutsDialog()
{
    if (m_shortcutsDialog && m_shortcutsDialog->isVisible())
        return;
    m_shortcutsDialog = new ShortcutsDialog(this);
    m_shortcutsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_shortcutsDialog->open();
}

void MainWindow::showFailure(const QString &why)
{
    m_newChat->showFailure([why] { return why; });
}

void MainWindow::showRemark(const std::function<QString()> &words)
{
    m_newChat->showRemark(words);
}

void MainWindow::showConnection()
{
    const Connection *current = m_connections.current();
    m_sidebar->setConnection(current ? std::optional(*current) : std::nullopt);
}

//! How many chats are still being settled.
void MainWindow::showOpenCount()
{
    const int open = m_history.openCount();
    m_sidebar->setPageBadge(m_pages->indexOf(m_chats),
                            open > 0 ? QLocale().toString(open) : QString(),
                            tr("%1, %n open", "@item:inlistbox a page, how many chats wait", open)
                                .arg(m_chats->windowTitle()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_newChat->setPreviewShown(width() >= Spacing::grown(widthForPreview, fontMetrics()));
}

//! Large letters need a large window, as far as the screen goes.
QSize MainWindow::fitted(const QSize &size) const
{
    const QSize wanted(Spacing::grown(size.width(), fontMetrics()),
                       Spacing::grown(size.height(), fontMetrics()));
    const QSize room = screen()->availableSize() - QSize(0, roomForFrame);
    return wanted.boundedTo(room).expandedTo(size);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_quit)
        retranslate();
}

void MainWindow::retranslate()
{
    m_create->setText(tr("Create chat", "@action"));
    m_clear->setText(tr("New chat", "@action empties the form"));
    m_shortcuts->setText(tr("Keyboard shortcuts", "@action"));
    m_quit->setText(tr("Quit", "@action"));
    namePages();
}

void MainWindow::namePages()
{
    for (int index = 0; index < m_pages->count(); ++index) {
        const QString name = m_pages->widget(index)->windowTitle();
        QAction *go = m_goTo.at(index);
        go->setText(tr("Page “%1”", "@action goes to a page of the window").arg(name));
        const QString keys = go->shortcut().toString(QKeySequence::NativeText);
        m_sidebar->setPageWords(
            index, name, tr("%1 (%2)", "@info:tooltip a name, its shortcut").arg(name, keys));
    }
    showOpenCount();
    if (const QWidget *page = m_pages->currentWidget())
        setWindowTitle(
            tr("%1 — Chatwright", "@title:window a page’s title").arg(page->windowTitle()));
}
