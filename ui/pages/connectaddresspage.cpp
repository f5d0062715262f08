// SPDX-License-Identifier: Apache-2.0
#include "connectaddresspage.h"

#include "foldbutton.h"
#include "isolated.h"
#include "labels.h"
#include "problemnote.h"
#include "proxyfields.h"
#include "secretedit.h"
#include "spacing.h"
#include "texts.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

ConnectAddressPage::ConnectAddressPage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    addGuide(column);
    addRenewal(column);
    addAddress(column);
    addProxy(column);
    column->addStretch();
}

//! Source of the scopes: REST reference, section 1.11.
void ConnectAddressPage::addGuide(QVBoxLayout *column)
{
    QLabel *where = Labels::words(this);
    where->setText(
        tr("In your portal, open Developer resources › Other › Inbound webhook. Tick these "
           "permissions, save, and copy the address that is shown there.",
           "@info the names are those of Bitrix24's own pages"));
    column->addWidget(where);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::betweenGroups);
    grid->setVerticalSpacing(Spacing::inGroup);
    grid->setColumnStretch(1, 1);
    addScope(grid, u"imbot"_s, tr("Needed: it creates chats in the name of a bot.", "@info"));
    addScope(grid, u"im"_s,
             tr("Recommended: it finds people by name, position and department.", "@info"));
    addScope(grid, u"user_brief"_s,
             tr("Optional: it reads the list of all people, for a quick search.", "@info"));
    addScope(grid, u"department"_s, tr("Optional: it reads the company’s departments.", "@info"));
    column->addLayout(grid);
}

void ConnectAddressPage::addRenewal(QVBoxLayout *column)
{
    m_renewal = Labels::words(this);
    m_renewal->hide();
    column->addWidget(m_renewal);
}

void ConnectAddressPage::addScope(QGridLayout *grid, const QString &scope, const QString &reason)
{
    const int row = grid->rowCount();
    QLabel *name = Labels::field(this);
    name->setText(scope);
    QLabel *words = Labels::words(this);
    words->setText(reason);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

void ConnectAddressPage::addAddress(QVBoxLayout *column)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(Spacing::inGroup);
    QLabel *label = Labels::field(this);
    label->setText(tr("&Webhook address", "@label:textbox"));
    m_edit = new SecretEdit(this);
    label->setBuddy(m_edit);
    m_note = new ProblemNote(m_edit, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_edit, m_note})
        group->addWidget(widget);
    column->addLayout(group);
    connect(m_edit, &QLineEdit::textChanged, this, &ConnectAddressPage::takeAddress);
    connect(m_edit, &SecretEdit::entered, this, [this] {
        if (!m_edit->text().isEmpty()) // passing through an empty field is no mistake
            judge();
    });
}

void ConnectAddressPage::addProxy(QVBoxLayout *column)
{
    m_proxy = new ProxyFields;
    m_proxyFold = new FoldButton(m_proxy, this);
    m_proxyFold->setText(tr("Pro&xy", "@action:button opens fields"));
    m_proxyFold->setToolTip(tr("An HTTP proxy for this portal alone. Without one, this computer’s "
                               "own settings apply.",
                               "@info:tooltip"));
    auto *group = new QVBoxLayout;
    group->setSpacing(Spacing::inGroup);
    group->addWidget(m_proxyFold, 0, Qt::AlignLeft);
    group->addWidget(m_proxy);
    column->addLayout(group);
    connect(m_proxy, &ProxyFields::changed, this, &ConnectAddressPage::changed);
}

void ConnectAddressPage::prefill(const Connection &connection, const Secret &webhook,
                                 const std::optional<ProxySettings> &proxy)
{
    m_renewal->setText(
        tr("Enter an address of %1. Its name, its bot “%2” and its chats stay, whoever the webhook "
           "belongs to.",
           "@info a portal, a bot")
            .arg(connection.hostLabel(), isolated(connection.sender.bot.name)));
    m_renewal->show();
    m_edit->setText(webhook.reveal());
    m_edit->selectAll(); // what is pasted takes its place
    m_proxy->setSettings(proxy);
    m_proxyFold->setOpen(proxy.has_value());
}

void ConnectAddressPage::takeAddress()
{
    m_address = WebhookAddress::parse(m_edit->text());
    if (m_address || !m_note->words().isEmpty())
        judge();
    Q_EMIT changed();
}

void ConnectAddressPage::judge()
{
    if (m_address)
        m_note->setWords(Problem::Severity::Remark, m_address->masked());
    else
        m_note->setWords(Problem::Severity::Error, Texts::sentence(m_address.error()));
}

std::optional<ProxySettings> ConnectAddressPage::proxy() const
{
    return m_proxy->settings();
}

bool ConnectAddressPage::check()
{
    judge();
    if (!m_address)
        m_edit->setFocus();
    if (!m_proxy->check())
        m_proxyFold->setOpen(true);
    return m_address && m_proxy->check();
}

void ConnectAddressPage::focusFirstField()
{
    m_edit->setFocus();
}

void ConnectAddressPage::forget()
{
    m_edit->clear();
    m_proxy->clear();
}
