// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "settingssection.h"

#include <optional>

class Connections;
class QPushButton;
class QTreeWidget;
class QUrl;
struct PortalRoute;

//! How each portal is reached and whom to believe on the way. It is changed where the portal is
//! edited.
class NetworkSection final : public SettingsSection {
    Q_OBJECT

public:
    //! \a connections must outlive it.
    explicit NetworkSection(const Connections &connections, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The proxy or the trust of \a id shall be changed.
    void editWanted(ConnectionId id);

protected:
    void retranslate() override;

private:
    [[nodiscard]] static QString proxyWords(const PortalRoute &route);
    [[nodiscard]] static QString trustWords(const QUrl &portal, const PortalRoute &route);
    void arrange();
    void showRoutes();
    [[nodiscard]] std::optional<ConnectionId> chosen() const;

    const Connections &m_connections;
    QLabel *m_note;
    QTreeWidget *m_routes;
    QPushButton *m_change;
};
