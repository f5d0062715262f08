// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"

#include <QWidget>

class Panel;
class PortalButton;
class QLabel;
class QListWidget;

//! The left edge of the window: the portal and bot in use, and the pages.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setConnection(const std::optional<Connection> &connection);
    //! Says all the time that what one sees is the demo portal.
    void setDemo(bool demo);

Q_SIGNALS:
    void portalPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void retranslate();
    void tintIcons();

    PortalButton *m_portal = nullptr;
    QListWidget *m_pages = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_demoWords = nullptr;
};
