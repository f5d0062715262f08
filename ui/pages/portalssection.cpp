// SPDX-License-Identifier: Apache-2.0
#include "portalssection.h"

#include "clientidfile.h"
#include "connections.h"
#include "isolated.h"
#include "keychainwords.h"
#include "labels.h"
#include "portalkeeper.h"
#include "portalswitcher.h"
#include "questiondialog.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int portalRole = Qt::UserRole;

} // namespace

PortalsSection::PortalsSection(Services services, QWidget *parent)
    : SettingsSection(parent)
    , m_services(std::move(services))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_news(Labels::words(this))
    , m_keychain(Labels::note(this))
{
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &PortalsSection::refreshButtons);
    connect(m_add, &QPushButton::clicked, this, &PortalsSection::connectWanted);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            m_services.connections.choose(*id);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT editWanted(*id);
    });
    connect(m_save, &QPushButton::clicked, this, &PortalsSection::askAboutSaving);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT forgetWanted(*id);
    });
    connect(&m_services.connections, &Connections::changed, this, &PortalsSection::showPortals);
    if (m_services.keeper)
        connect(m_services.keeper, &PortalKeeper::troubleChanged, this,
                &PortalsSection::showKeychain);
    PortalsSection::retranslate();
}

void PortalsSection::arrange()
{
    m_keychain->setWordWrap(true);
    m_save->setVisible(bool(m_services.askWhereToSave));
    m_news->hide();
    column()->addWidget(m_list);
    addRow({m_add, m_use});
    addRow({m_edit, m_save, m_forget});
    column()->addWidget(m_news);
    column()->addWidget(m_keychain);
}

void PortalsSection::showPortals()
{
    const std::optional<ConnectionId> before = chosen();
    const Connection *current = m_services.connections.current();
    m_list->clear();
    const QList<Connection> all = m_services.connections.all();
    for (const Connection &connection : all) {
        const bool inUse = current && current->id == connection.id;
        const QString line = PortalSwitcher::line(connection);
        auto *item = new QListWidgetItem(
            inUse ? tr("%1 (in use)", "@item:inlistbox a portal").arg(line) : line, m_list);
        item->setData(portalRole, connection.id.value());
        if (before ? *before == connection.id : inUse)
            m_list->setCurrentItem(item);
    }
    fitRows(*m_list);
    m_list->setVisible(!all.isEmpty());
    refreshButtons();
}

void PortalsSection::showKeychain()
{
    const auto trouble = m_services.keeper ? m_services.keeper->trouble() : std::nullopt;
    m_keychain->setText(trouble ? KeychainWords::sentences(*trouble)
                                : tr("Webhook addresses and CLIENT_IDs are kept in the system’s "
                                     "keychain.",
                                     "@info"));
    m_keychain->setVisible(m_services.keeper);
}

void PortalsSection::refreshButtons()
{
    const std::optional<ConnectionId> id = chosen();
    const Connection *current = m_services.connections.current();
    m_use->setEnabled(id && !(current && current->id == *id));
    m_edit->setEnabled(id.has_value());
    m_forget->setEnabled(id.has_value());
    const Connection *shown = id ? m_services.connections.find(*id) : nullptr;
    m_save->setEnabled(shown && shown->access == Connection::Access::AtHand);
}

void PortalsSection::askAboutSaving()
{
    const std::optional<ConnectionId> id = chosen();
    const Connection *connection = id ? m_services.connections.find(*id) : nullptr;
    if (!id || !connection)
        return;
    auto *question = new QuestionDialog(
        tr("Save the CLIENT_ID of %1?", "@title:window a bot")
            .arg(isolated(connection->sender.bot.name)),
        tr("With it the bot can be used on another computer, or again after this computer’s "
           "keychain is lost: the portal gives it to nobody. It is written as plain text. Whoever "
           "has it and a webhook of %1 can act as this bot, so keep the file where nobody else "
           "gets at it.",
           "@info a portal")
            .arg(connection->hostLabel()),
        window());
    question->addBack(tr("Cancel", "@action:button"));
    question->addAnswer(tr("&Save the CLIENT_ID…", "@action:button"), [this, id = *id] {
        m_services.askWhereToSave(window(), u"client-id.txt"_s,
                                  [this, id](const QString &path) { saveClientId(id, path); });
    });
    question->open();
}

void PortalsSection::saveClientId(ConnectionId id, const QString &path)
{
    const auto saved = writeClientIdFile(path, m_services.connections, id);
    m_news->setText(saved ? tr("The CLIENT_ID is saved. Only you can read the file “%1”.",
                               "@info:status a path")
                                .arg(QDir::toNativeSeparators(path))
                          : tr("The file cannot be written: %1", "@info the system’s own words")
                                .arg(saved.error()));
    m_news->show();
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
    m_save->setText(tr("Save the CLIENT_ID…", "@action:button"));
    m_forget->setText(tr("Forget this portal", "@action:button"));
    showPortals();
    showKeychain();
}
