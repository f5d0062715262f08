// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatspage.h"
#include "newchatpage.h"
#include "settingspage.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class ConnectDialog;
class PortalSwitcher;
class QAction;
class QStackedWidget;
class ShortcutsDialog;
class Sidebar;

//! The program's window: the sidebar at the left, the chosen page beside it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! Below this width the preview folds away.
    static constexpr int widthForPreview = 1100;

    MainWindow(const NewChatPage::Services &services, const ChatsPage::Services &chats,
               const SettingsPage::Services &settings, QWidget *parent = nullptr);

    //! In the order of the sidebar.
    enum class Page { NewChat, Chats, Settings };

    void setDemo(bool demo);
    [[nodiscard]] NewChatPage *newChatPage() const { return m_newChat; }
    //! The pages that are not in view at first are built when they are first wanted, so that the
    //! window is there soon.
    [[nodiscard]] ChatsPage *chatsPage();
    [[nodiscard]] SettingsPage *settingsPage();
    void showPage(Page page);
    //! The list of chats is another one than was shown so far.
    void refreshChats();
    //! For a portal that is new.
    void openConnectDialog();
    //! For one that is kept: all that is known of it is entered already. Like openConnectDialog()
    //! where there is no such portal.
    void renewPortal(ConnectionId id);
    void openShortcutsDialog();
    //! Something that the program needs could not be had; \a why is asked again in another
    //! language.
    void showFailure(const std::function<QString()> &why);
    //! Something worth knowing that hinders nothing; likewise.
    void showRemark(const std::function<QString()> &words);

Q_SIGNALS:
    //! The demo portal is wanted, in a window of its own.
    void demoWanted();
    //! The person has agreed that all data goes.
    void removeAllWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFrame();
    void addPages();
    void buildNewChat(const NewChatPage::Services &services);
    [[nodiscard]] QWidget *pageWidget(Page page);
    [[nodiscard]] static QString pageName(Page page);
    void buildActions();
    QAction *addShortcut(const QList<QKeySequence> &keys);
    void onPageChosen(int page);
    void startNewChat();
    void openAssistant(ConnectionId renewed);
    void tellOfBot(const QString &name, const QUrl &portal);
    void showConnection();
    void showOpenCount();
    [[nodiscard]] QSize fitted(const QSize &size) const;
    void retranslate();
    void namePages();

    Connections &m_connections;
    History &m_history;
    ChatsPage::Services m_chatsServices;
    SettingsPage::Services m_settingsServices;
    PortalSwitcher *m_portals = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QList<QAction *> m_goTo; //!< One for each page, in their order.
    Page m_page = Page::NewChat;
    NewChatPage *m_newChat = nullptr;
    ChatsPage *m_chats = nullptr; // the others: once they were wanted
    SettingsPage *m_settings = nullptr;
    QAction *m_create = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_quit = nullptr;
    QPointer<ConnectDialog> m_connectDialog;
    QPointer<ShortcutsDialog> m_shortcutsDialog;
};
