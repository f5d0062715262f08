// SPDX-License-Identifier: Apache-2.0
#include "createfooter.h"

#include "copyasbutton.h"
#include "elidedlabel.h"
#include "isolated.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

CreateFooter::CreateFooter(QWidget *parent)
    : QWidget(parent)
    , m_where(new ElidedLabel(this))
    , m_connect(new QPushButton(this))
    , m_copyAs(new CopyAsButton(this))
    , m_clear(new QPushButton(this))
    , m_create(new QPushButton(this))
{
    m_where->setForegroundRole(QPalette::PlaceholderText);
    Theme::setPrimary(m_create);
    auto *where = new QHBoxLayout;
    where->addWidget(m_where);
    where->addWidget(m_connect);
    where->addStretch(1);
    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    m_buttons->addWidget(m_copyAs);
    m_buttons->addWidget(m_clear);
    m_buttons->addWidget(m_create);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(where, 1);
    m_row->addLayout(m_buttons);
    connect(m_connect, &QPushButton::clicked, this, &CreateFooter::connectPressed);
    connect(m_copyAs, &CopyAsButton::formChosen, this, &CreateFooter::copyAsChosen);
    connect(m_clear, &QPushButton::clicked, this, &CreateFooter::clearPressed);
    connect(m_create, &QPushButton::clicked, this, &CreateFooter::createPressed);
    for (QPushButton *button : {m_connect, m_clear, m_create})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    retranslate();
}

void CreateFooter::setConnection(const std::optional<Connection> &connection)
{
    m_connection = connection;
    retranslate();
}

void CreateFooter::setCreateEnabled(bool enabled)
{
    m_create->setEnabled(enabled);
}

void CreateFooter::setCreateKeys(const QKeySequence &keys)
{
    m_createKeys = keys;
    retranslate();
}

//! Large letters may need two rows.
void CreateFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int connect = m_connection ? 0 : m_connect->sizeHint().width();
    const int needed = m_where->minimumSizeHint().width() + connect + m_buttons->sizeHint().width();
    m_row->setDirection(width() > needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CreateFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CreateFooter::retranslate()
{
    m_where->setWholeText(
        m_connection
            ? tr("In %1 as %2", "@info portal, bot: where and in whose name the chat is made")
                  .arg(m_connection->label(), isolated(m_connection->sender.bot.name))
            : tr("To create chats, connect a portal.", "@info"));
    const bool missing = m_connection && m_connection->access == Connection::Access::Missing;
    m_connect->setText(missing ? tr("E&nter its webhook again…", "@action:button")
                               : tr("Co&nnect a portal…", "@action:button"));
    m_connect->setVisible(!m_connection || missing);
    m_clear->setText(tr("C&lear", "@action:button empty the form"));
    m_create->setText(tr("&Create chat", "@action:button"));
    m_create->setToolTip(m_createKeys.toString(QKeySequence::NativeText));
}
