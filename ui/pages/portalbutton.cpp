// SPDX-License-Identifier: Apache-2.0
#include "portalbutton.h"

#include "elidedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

PortalButton::PortalButton(QWidget *parent)
    : QPushButton(parent)
    , m_host(new ElidedLabel(this))
    , m_bot(new ElidedLabel(this))
{
    QFont bold = m_host->font();
    bold.setBold(true);
    m_host->setFont(bold);
    m_bot->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(11, 8, 11, 8);
    column->setSpacing(1);
    for (ElidedLabel *label : {m_host, m_bot}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    retranslate();
}

void PortalButton::setConnection(const std::optional<Connection> &connection)
{
    m_connection = connection;
    retranslate();
}

QSize PortalButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize PortalButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void PortalButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString PortalButton::stateOf(const Connection &connection)
{
    switch (connection.access) {
    case Connection::Access::AtHand:
        break;
    case Connection::Access::BeingRead:
        return tr("Waiting for the keychain", "@info");
    case Connection::Access::Missing:
        return tr("Enter its webhook again", "@info");
    }
    return tr("Bot: %1", "@info in whose name chats are made").arg(connection.sender.bot.name);
}

void PortalButton::retranslate()
{
    if (m_connection) {
        const QString label = m_connection->label();
        m_host->setWholeText(tr("%1 ▾", "@action:button a portal; opens a menu").arg(label));
        m_bot->setWholeText(stateOf(*m_connection));
        setAccessibleName(
            tr("Portal %1, %2", "@action:button a portal, its bot or what is the matter")
                .arg(label, stateOf(*m_connection)));
    } else {
        m_host->setWholeText(tr("No portal", "@info nothing is connected"));
        m_bot->setWholeText(tr("Connect one…", "@info nothing is connected"));
        setAccessibleName(tr("No portal is connected. Connect one…", "@action:button"));
    }
    setToolTip(tr("Connect a portal or choose another bot", "@info:tooltip"));
}
