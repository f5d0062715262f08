// SPDX-License-Identifier: Apache-2.0
#include "networksection.h"

#include "connections.h"
#include "isolated.h"
#include "labels.h"
#include "portalswitcher.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Column { Portal, Proxy, Certificate };

constexpr int routeIdRole = Qt::UserRole;

} // namespace

QString NetworkSection::proxyWords(const PortalRoute &route)
{
    if (!route.proxy)
        return tr("This computer’s settings", "@item:intable the proxy of a portal");
    return tr("%1, port %2", "@item:intable a proxy server")
        .arg(isolated(route.proxy->host), QString::number(route.proxy->port));
}

QString NetworkSection::trustWords(const QUrl &portal, const PortalRoute &route)
{
    if (portal.scheme() != "https"_L1)
        return tr("Not needed: on this computer", "@item:intable certificate");
    return route.trusted ? tr("Trusted by its fingerprint", "@item:intable certificate")
                         : tr("Verified by this computer", "@item:intable certificate");
}

NetworkSection::NetworkSection(const Connections &connections, QWidget *parent)
    : SettingsSection(parent)
    , m_connections(connections)
    , m_note(Labels::note(this))
    , m_routes(new QTreeWidget(this))
    , m_change(new QPushButton(this))
{
    arrange();
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT editWanted(*id);
    });
    connect(m_routes, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_change->setEnabled(chosen().has_value()); });
    connect(&m_connections, &Connections::changed, this, &NetworkSection::showRoutes);
    NetworkSection::retranslate();
}

void NetworkSection::arrange()
{
    m_note->setWordWrap(true);
    m_routes->setRootIsDecorated(false);
    m_routes->setTabKeyNavigation(false);
    m_routes->header()->setSectionsMovable(false);
    m_routes->header()->setSectionResizeMode(QHeaderView::Stretch);
    column()->addWidget(m_note);
    column()->addWidget(m_routes);
    addRow({m_change});
}

void NetworkSection::showRoutes()
{
    const std::optional<ConnectionId> before = chosen();
    m_routes->clear();
    const QList<Connection> all = m_connections.all();
    for (const Connection &connection : all) {
        const PortalRoute route = m_connections.route(connection.id);
        const QStringList words = {PortalSwitcher::line(connection), proxyWords(route),
                                   trustWords(connection.portal, route)};
        auto *item = new QTreeWidgetItem(m_routes, words);
        item->setData(Portal, routeIdRole, connection.id.value());
        for (int column = Portal; column <= Certificate; ++column)
            item->setToolTip(column, words.at(column));
        if (before ? *before == connection.id : !m_routes->currentItem())
            m_routes->setCurrentItem(item);
    }
    fitRows(*m_routes, m_routes->header()->sizeHint().height());
    m_routes->setVisible(!all.isEmpty());
    m_change->setVisible(!all.isEmpty());
}

std::optional<ConnectionId> NetworkSection::chosen() const
{
    const QTreeWidgetItem *item = m_routes->currentItem();
    return item ? std::optional(ConnectionId(item->data(Portal, routeIdRole).toUuid()))
                : std::nullopt;
}

void NetworkSection::retranslate()
{
    setTitle(tr("Network", "@title:group"));
    m_note->setText(tr("Each portal has a proxy and a trusted certificate of its own. Without a "
                       "proxy of its own, this computer’s settings apply.",
                       "@info"));
    m_routes->setAccessibleName(tr("Network", "@title:group"));
    m_routes->setHeaderLabels({tr("Portal", "@title:column"), tr("Proxy", "@title:column"),
                               tr("Certificate", "@title:column")});
    m_change->setText(tr("Change proxy or trust…", "@action:button"));
    showRoutes();
}
