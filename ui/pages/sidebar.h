// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"

#include <QStringList>
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

    //! A new entry at the end of the list; \a icon is the name of a drawing.
    void addPage(const QString &icon);
    void setPageWords(int page, const QString &name, const QString &toolTip);
    //! A few letters at the end of the entry, "2"; empty: none. \a spoken says the whole entry.
    void setPageBadge(int page, const QString &badge, const QString &spoken);
    void setCurrentPage(int page);
    void setConnection(const std::optional<Connection> &connection);
    //! Says all the time that what one sees is the demo portal.
    void setDemo(bool demo);

Q_SIGNALS:
    //! \a below: where a menu goes, on the screen.
    void portalPressed(const QPoint &below);
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void fitToFont();
    void retranslate();
    void tintIcons();

    PortalButton *m_portal = nullptr;
    QListWidget *m_pages = nullptr;
    QStringList m_icons; //!< Of the pages, in their order.
    QLabel *m_demo = nullptr;
    QLabel *m_demoWords = nullptr;
};
