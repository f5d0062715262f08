// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "connectdialog.h"
#include "connections.h"
#include "sidebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace {

constexpr QSize smallest{900, 600};
constexpr QSize usual{1160, 780};

} // namespace

MainWindow::MainWindow(const NewChatPage::Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_connections(services.connections)
{
    setMinimumSize(smallest);
    resize(usual);
    buildPages(services);
    buildActions();
    connect(m_sidebar, &Sidebar::portalPressed, this, &MainWindow::openConnectDialog);
    connect(m_newChat, &NewChatPage::connectWanted, this, &MainWindow::openConnectDialog);
    connect(&m_connections, &Connections::currentChanged, this, &MainWindow::showConnection);
    retranslate();
    showConnection();
    m_newChat->focusFirstField();
}

void MainWindow::buildPages(const NewChatPage::Services &services)
{
    auto *center = new QWidget(this);
    m_sidebar = new Sidebar(center);
    m_pages = new QStackedWidget(center);
    m_newChat = new NewChatPage(services);
    m_pages->addWidget(m_newChat);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    setCentralWidget(center);
}

void MainWindow::buildActions()
{
    m_create = addShortcut(Qt::CTRL | Qt::Key_Return, &NewChatPage::create);
    m_create->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_clear = addShortcut(QKeySequence::New, &NewChatPage::clear);
    m_quit = new QAction(this);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    addAction(m_quit);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

//! Keys held down act once.
QAction *MainWindow::addShortcut(const QKeySequence &keys, void (NewChatPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, m_newChat, slot);
    addAction(action);
    return action;
}

void MainWindow::setDemo(bool demo)
{
    m_sidebar->setDemo(demo);
}

void MainWindow::openConnectDialog()
{
    if (m_connectDialog && m_connectDialog->isVisible())
        return;
    m_connectDialog = new ConnectDialog(m_connections, this);
    m_connectDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_connectDialog->open();
}

void MainWindow::showFailure(const QString &why)
{
    m_newChat->showFailure(why);
}

void MainWindow::showConnection()
{
    const Connection *current = m_connections.current();
    m_sidebar->setConnection(current ? std::optional(*current) : std::nullopt);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_newChat->setPreviewShown(width() >= widthForPreview);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_quit)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(
        tr("%1 — Chatwright", "@title:window a page’s title").arg(tr("New chat", "@title:window")));
    m_create->setText(tr("Create chat", "@action"));
    m_clear->setText(tr("New chat", "@action empties the form"));
    m_quit->setText(tr("Quit", "@action"));
}
