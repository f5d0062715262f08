// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "savequestion.h"
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
    struct Services {
        Connections &connections;
        const PortalKeeper *keeper = nullptr; //!< Null: nothing is kept.
        AskWhereToSave askWhereToSave; //!< Nothing: no CLIENT_ID can be saved.
    };

    //! All services must outlive it.
    explicit PortalsSection(Services services, QWidget *parent = nullptr);

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
    void askAboutSaving();
    void saveClientId(ConnectionId id, const QString &path);
    [[nodiscard]] std::optional<ConnectionId> chosen() const;

    Services m_services;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_save;
    QPushButton *m_forget;
    QLabel *m_news;
    QLabel *m_keychain;
};
