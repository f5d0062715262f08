// SPDX-License-Identifier: Apache-2.0
#include "portalswitcher.h"

#include "connections.h"
#include "forgetportaldialog.h"
#include "portaldialog.h"
#include "submission.h"

#include <QActionGroup>
#include <QMenu>

namespace {

//! A menu takes "&" for a mnemonic.
QString plainInMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

PortalSwitcher::PortalSwitcher(Connections &connections, Submission &submission, QWidget *window)
    : QObject(window)
    , m_connections(connections)
    , m_submission(submission)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    connect(m_menu, &QMenu::aboutToShow, this, &PortalSwitcher::fill);
}

void PortalSwitcher::open(const QPoint &place)
{
    if (m_connections.all().isEmpty()) {
        Q_EMIT connectWanted();
        return;
    }
    m_menu->popup(place);
}

QString PortalSwitcher::line(const Connection &connection)
{
    const QString label = connection.label();
    const QString bot = connection.sender.bot.name;
    switch (connection.access) {
    case Connection::Access::AtHand:
        return tr("%1 — bot %2", "@item:inmenu a portal, its bot").arg(label, bot);
    case Connection::Access::BeingRead:
        return tr("%1 — bot %2, waiting for the keychain", "@item:inmenu a portal, its bot")
            .arg(label, bot);
    case Connection::Access::Missing:
        return tr("%1 — bot %2, webhook must be entered again", "@item:inmenu a portal, its bot")
            .arg(label, bot);
    }
    Q_UNREACHABLE();
    return {};
}

void PortalSwitcher::fill()
{
    m_menu->clear();
    addPortals();
    m_menu->addSeparator();
    QAction *add = m_menu->addAction(tr("Co&nnect a portal…", "@action:inmenu"));
    connect(add, &QAction::triggered, this, &PortalSwitcher::connectWanted);
    if (const Connection *current = m_connections.current())
        addDeeds(*current);
}

void PortalSwitcher::addPortals()
{
    m_menu->setAccessibleName(tr("Portals", "@title:menu"));
    auto *group = new QActionGroup(m_menu);
    const Connection *current = m_connections.current();
    const QList<Connection> all = m_connections.all();
    for (const Connection &connection : all) {
        const ConnectionId id = connection.id;
        QAction *action = m_menu->addAction(plainInMenu(line(connection)));
        action->setCheckable(true);
        action->setChecked(current && current->id == id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_connections.choose(id); });
    }
}

void PortalSwitcher::addDeeds(const Connection &current)
{
    const ConnectionId id = current.id;
    if (current.access == Connection::Access::Missing) {
        QAction *enter = m_menu->addAction(tr("Enter the &webhook again…", "@action:inmenu"));
        connect(enter, &QAction::triggered, this, [this, id] { Q_EMIT renewWanted(id); });
    }
    QAction *change = m_menu->addAction(tr("&Rename or edit this portal…", "@action:inmenu"));
    connect(change, &QAction::triggered, this, [this, id] { edit(id); });
    QAction *remove = m_menu->addAction(tr("&Forget this portal", "@action:inmenu"));
    connect(remove, &QAction::triggered, this, [this, id] { forget(id); });
}

void PortalSwitcher::edit(ConnectionId id)
{
    const PortalProfile *profile = m_connections.profile(id);
    if (!profile)
        return;
    PortalProfile shown = *profile;
    shown.route = m_connections.route(id);
    auto *dialog = new PortalDialog(shown, m_window);
    connect(dialog, &PortalDialog::saved, this, [this, id](const PortalProfile &said) {
        m_connections.rename(id, said.connection.name);
        m_connections.setPlan(id, said.plan);
        m_connections.setTimeBound(id, said.timeBound);
        m_connections.setRoute(id, said.route);
    });
    connect(dialog, &PortalDialog::renewWanted, this, [this, id] { Q_EMIT renewWanted(id); });
    dialog->open();
}

void PortalSwitcher::forget(ConnectionId id)
{
    const Connection *connection = m_connections.find(id);
    if (!connection)
        return;
    auto *dialog = new ForgetPortalDialog(*connection, m_submission.openEntriesOf(id), m_window);
    connect(dialog, &ForgetPortalDialog::confirmed, this, [this, id](bool chatsToo) {
        m_connections.forget(id, chatsToo ? Connections::Chats::Go : Connections::Chats::Stay);
        if (chatsToo)
            m_submission.removeEntriesOf(id);
    });
    dialog->open();
}
