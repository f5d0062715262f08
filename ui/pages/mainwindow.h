// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "newchatpage.h"

#include <QMainWindow>
#include <QPointer>

class ConnectDialog;
class QAction;
class QStackedWidget;
class Sidebar;

//! The program's window: the sidebar at the left, the chosen page beside it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! Below this width the preview folds away.
    static constexpr int widthForPreview = 1100;

    explicit MainWindow(const NewChatPage::Services &services, QWidget *parent = nullptr);

    void setDemo(bool demo);
    [[nodiscard]] NewChatPage *newChatPage() const { return m_newChat; }
    void openConnectDialog();
    //! Something that the program needs could not be had.
    void showFailure(const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages(const NewChatPage::Services &services);
    void buildActions();
    QAction *addShortcut(const QKeySequence &keys, void (NewChatPage::*slot)());
    void showConnection();
    void retranslate();

    Connections &m_connections;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    NewChatPage *m_newChat = nullptr;
    QAction *m_create = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_quit = nullptr;
    QPointer<ConnectDialog> m_connectDialog;
};
