// SPDX-License-Identifier: Apache-2.0
#include "portalssection.h"

#include "connections.h"
#include "keychainwords.h"
#include "labels.h"
#include "portalkeeper.h"
#include "portalswitcher.h"
#include "spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace {

constexpr int shownPortals = 4;
constexpr int portalRole = Qt::UserRole;

} // namespace

PortalsSection::PortalsSection(Connections &connections, const PortalKeeper *keeper,
                               QWidget *parent)
    : SettingsSection(parent)
    , m_connections(connections)
    , m_keeper(keeper)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_keychain(Labels::note(this))
{
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &PortalsSection::refreshButtons);
    connect(m_add, &QPushButton::clicked, this, &PortalsSection::connectWanted);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            m_connections.choose(*id);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT editWanted(*id);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT forgetWanted(*id);
    });
    connect(&m_connections, &Connections::changed, this, &PortalsSection::showPortals);
    if (m_keeper)
        connect(m_keeper, &PortalKeeper::troubleChanged, this, &PortalsSection::showKeychain);
    PortalsSection::retranslate();
}

void PortalsSection::arrange()
{
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * 2 * shownPortals);
    m_keychain->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_use, m_edit, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    column()->addWidget(m_list);
    column()->addLayout(buttons);
    column()->addWidget(m_keychain);
}

void PortalsSection::showPortals()
{
    const std::optional<ConnectionId> before = chosen();
    const Connection *current = m_connections.current();
    m_list->clear();
    const QList<Connection> all = m_connections.all();
    for (const Connection &connection : all) {
        const bool inUse = current && current->id == connection.id;
        const QString line = PortalSwitcher::line(connection);
        auto *item = new QListWidgetItem(
            inUse ? tr("%1 (in use)", "@item:inlistbox a portal").arg(line) : line, m_list);
        item->setData(portalRole, connection.id.value());
        if (before ? *before == connection.id : inUse)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!all.isEmpty());
    refreshButtons();
}

void PortalsSection::showKeychain()
{
    const auto trouble = m_keeper ? m_keeper->trouble() : std::nullopt;
    m_keychain->setText(trouble ? KeychainWords::sentences(*trouble)
                                : tr("Webhook addresses and CLIENT_IDs are kept in the system’s "
                                     "keychain.",
                                     "@info"));
    m_keychain->setVisible(m_keeper);
}

void PortalsSection::refreshButtons()
{
    const std::optional<ConnectionId> id = chosen();
    const Connection *current = m_connections.current();
    m_use->setEnabled(id && !(current && current->id == *id));
    m_edit->setEnabled(id.has_value());
    m_forget->setEnabled(id.has_value());
}

std::optional<ConnectionId> PortalsSection::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(ConnectionId(item->data(portalRole).toUuid())) : std::nullopt;
}

void PortalsSection::retranslate()
{
    setTitle(tr("Portals", "@title:group"));
    m_list->setAccessibleName(tr("Portals", "@title:group"));
    m_add->setText(tr("Connect a portal…", "@action:button"));
    m_use->setText(tr("Use", "@action:button make it the portal in use"));
    m_edit->setText(tr("Rename or edit…", "@action:button"));
    m_forget->setText(tr("Forget this portal", "@action:button"));
    showPortals();
    showKeychain();
}
