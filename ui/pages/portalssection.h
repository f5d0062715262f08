// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "settingssection.h"

#include <optional>

class Connections;
class PortalKeeper;
class QListWidget;
class QPushButton;

//! The portals that are kept, and what can be done with each.
class PortalsSection final : public SettingsSection {
    Q_OBJECT

public:
    //! Both must outlive it. Without \a keeper nothing is kept.
    PortalsSection(Connections &connections, const PortalKeeper *keeper, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectWanted();
    void editWanted(ConnectionId id);
    void forgetWanted(ConnectionId id);

protected:
    void retranslate() override;

private:
    void arrange();
    void showPortals();
    void showKeychain();
    void refreshButtons();
    [[nodiscard]] std::optional<ConnectionId> chosen() const;

    Connections &m_connections;
    const PortalKeeper *m_keeper;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_forget;
    QLabel *m_keychain;
};
