// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"

#include <QObject>

class Connections;
class QMenu;
class QPoint;
class QWidget;
class Submission;

//! The menu in which one of several portals is chosen, and what can be done with the chosen one.
class PortalSwitcher final : public QObject {
    Q_OBJECT

public:
    //! \a window is the parent of menu and dialogs. All must outlive it.
    PortalSwitcher(Connections &connections, Submission &submission, QWidget *window);

    //! Opens the menu at \a place of the screen; where there is no portal yet, leads to connecting
    //! one.
    void open(const QPoint &place);
    //! Name, plan, and the way to the portal.
    void edit(ConnectionId id);
    //! Asks what shall stay, and forgets the portal.
    void forget(ConnectionId id);

    //! A portal in one line: what it is called, in whose name chats are made, what it waits for.
    [[nodiscard]] static QString line(const Connection &connection);

Q_SIGNALS:
    void connectWanted();
    //! The webhook of \a id shall be entered again.
    void renewWanted(ConnectionId id);

private:
    void fill();
    void addPortals();
    void addDeeds(const Connection &current);

    Connections &m_connections;
    Submission &m_submission;
    QWidget *m_window;
    QMenu *m_menu;
};
