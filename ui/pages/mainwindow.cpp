// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "connectdialog.h"
#include "connections.h"
#include "history.h"
#include "hostlabel.h"
#include "networksection.h"
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
    , m_chatsServices(chats)
    , m_settingsServices(settings)
{
    setMinimumSize(fitted(smallest));
    resize(fitted(usual));
    buildFrame();
    addPages();
    buildNewChat(services);
    buildActions();
    m_portals = new PortalSwitcher(m_connections, services.submission, this);
    connect(m_sidebar, &Sidebar::portalPressed, m_portals, &PortalSwitcher::open);
    connect(m_portals, &PortalSwitcher::connectWanted, this, &MainWindow::openConnectDialog);
    connect(m_portals, &PortalSwitcher::renewWanted, this, &MainWindow::renewPortal);
    connect(&m_connections, &Connections::currentChanged, this, &MainWindow::showConnection);
    connect(&m_connections, &Connections::botLeft, this, &MainWindow::tellOfBot);
    connect(&m_history, &History::openCountChanged, this, &MainWindow::showOpenCount);
    retranslate();
    showPage(Page::NewChat);
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

//! In the order of Page. Ctrl+1 goes to the first one.
void MainWindow::addPages()
{
    for (const QString &icon : {u"plus"_s, u"chat"_s, u"settings"_s}) {
        const auto page = Page(m_goTo.size());
        m_sidebar->addPage(icon);
        QAction *go = addShortcut({QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(page)))});
        connect(go, &QAction::triggered, this, [this, page] { showPage(page); });
        m_goTo += go;
    }
}

void MainWindow::buildNewChat(const NewChatPage::Services &services)
{
    m_newChat = new NewChatPage(services);
    m_pages->addWidget(m_newChat);
    connect(m_newChat, &NewChatPage::connectWanted, this, &MainWindow::renewPortal);
    connect(m_newChat, &NewChatPage::demoWanted, this, &MainWindow::demoWanted);
}

ChatsPage *MainWindow::chatsPage()
{
    if (m_chats)
        return m_chats;
    m_chats = new ChatsPage(m_chatsServices);
    m_pages->addWidget(m_chats);
    connect(m_chats, &ChatsPage::connectWanted, this, &MainWindow::renewPortal);
    connect(m_chats, &ChatsPage::createAgainWanted, this, [this](const Entry &entry) {
        showPage(Page::NewChat);
        m_newChat->createAgainFrom(entry);
    });
    return m_chats;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings)
        return m_settings;
    m_settings = new SettingsPage(m_settingsServices);
    m_pages->addWidget(m_settings);
    const PortalsSection *section = m_settings->portals();
    connect(section, &PortalsSection::connectWanted, this, &MainWindow::openConnectDialog);
    connect(section, &PortalsSection::editWanted, m_portals, &PortalSwitcher::edit);
    connect(section, &PortalsSection::forgetWanted, m_portals, &PortalSwitcher::forget);
    connect(m_settings->network(), &NetworkSection::editWanted, m_portals, &PortalSwitcher::edit);
    if (const DataSection *store = m_settings->data())
        connect(store, &DataSection::removeAllWanted, this, &MainWindow::removeAllWanted);
    return m_settings;
}

QWidget *MainWindow::pageWidget(Page page)
{
    switch (page) {
    case Page::NewChat:
        return m_newChat;
    case Page::Chats:
        return chatsPage();
    case Page::Settings:
        return settingsPage();
    }
    return nullptr;
}

//! Also of a page that is not built yet.
QString MainWindow::pageName(Page page)
{
    switch (page) {
    case Page::NewChat:
        return NewChatPage::name();
    case Page::Chats:
        return ChatsPage::name();
    case Page::Settings:
        return SettingsPage::name();
    }
    return {};
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

void MainWindow::showPage(Page page)
{
    m_sidebar->setCurrentPage(int(page));
}

void MainWindow::onPageChosen(int page)
{
    m_page = Page(page);
    m_pages->setCurrentWidget(pageWidget(m_page));
    m_create->setEnabled(m_page == Page::NewChat);
    namePages();
}

//! A form that is not in view is shown first, not emptied.
void MainWindow::startNewChat()
{
    if (m_page == Page::NewChat)
        return m_newChat->clear();
    showPage(Page::NewChat);
    m_newChat->focusFirstField();
}

void MainWindow::refreshChats()
{
    if (m_chats) // it lists them anew whenever it comes into view
        m_chats->refresh();
}

void MainWindow::openConnectDialog()
{
    openAssistant({});
}

void MainWindow::renewPortal(ConnectionId id)
{
    openAssistant(id);
}

void MainWindow::openAssistant(ConnectionId renewed)
{
    if (m_connectDialog && m_connectDialog->isVisible())
        return;
    m_connectDialog = new ConnectDialog(m_connections, this);
    m_connectDialog->renew(renewed);
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

void MainWindow::showFailure(const std::function<QString()> &why)
{
    m_newChat->showFailure(why);
}

void MainWindow::showRemark(const std::function<QString()> &words)
{
    m_newChat->showRemark(words);
}

//! Its CLIENT_ID is forgotten, so nobody can use it any more.
//! Also when the window has been closed meanwhile: else nobody would know of the bot.
void MainWindow::tellOfBot(const QString &name, const QUrl &portal)
{
    show();
    showRemark([name, host = hostLabelOf(portal)] {
        return tr("You cancelled while the bot “%1” was being registered, and it could not be "
                  "taken back: it may be in %2 now. Nothing uses it; the portal’s administrator "
                  "can "
                  "remove it.",
                  "@info a bot, a portal")
            .arg(name, host);
    });
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
    m_sidebar->setPageBadge(int(Page::Chats), open > 0 ? QLocale().toString(open) : QString(),
                            tr("%1, %n open", "@item:inlistbox a page, how many chats wait", open)
                                .arg(pageName(Page::Chats)));
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
    for (int index = 0; index < int(m_goTo.size()); ++index) {
        const QString name = pageName(Page(index));
        QAction *go = m_goTo.at(index);
        go->setText(tr("Page “%1”", "@action goes to a page of the window").arg(name));
        const QString keys = go->shortcut().toString(QKeySequence::NativeText);
        m_sidebar->setPageWords(
            index, name, tr("%1 (%2)", "@info:tooltip a name, its shortcut").arg(name, keys));
    }
    showOpenCount();
    setWindowTitle(tr("%1 — Chatwright", "@title:window a page’s title").arg(pageName(m_page)));
}
