// SPDX-License-Identifier: Apache-2.0
#include "createddialog.h"

#include "aftercreate.h"
#include "avatardisc.h"
#include "connection.h"
#include "dialogshell.h"
#include "entrywords.h"
#include "labels.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

CreatedDialog::CreatedDialog(const Entry &entry, QWidget *parent)
    : QDialog(parent)
    , m_link(chatLink(entry.portal, entry.state.chat.value_or(ChatId())))
    , m_shell(new DialogShell(this))
{
    buildWords(entry);
    buildButtons();
    showSteps(entry);
}

void CreatedDialog::buildWords(const Entry &entry)
{
    constexpr int faceDiameter = 54;
    auto *face = new AvatarDisc(faceDiameter, this);
    face->setPlaceholder(initialsOf(entry.draft.title),
                         entry.draft.color ? rgbOf(*entry.draft.color) : QColor());
    if (entry.draft.avatar)
        face->setPicture(entry.draft.avatar->preview);
    m_shell->setPicture(face);
    m_shell->setTitle(tr("The chat is created", "@title:window"));
    m_shell->addWords(EntryWords::createdLine(entry));
    m_remark = m_shell->addWords(EntryWords::createdRemark(entry));
    m_steps = m_shell->addWords(EntryWords::steps(entry));
    buildPosting();
    auto *link = new QLineEdit(m_link.toString(), this);
    link->setReadOnly(true);
    link->setAccessibleName(tr("Link", "@label:textbox address of the chat"));
    link->setCursorPosition(0);
    m_shell->addWidget(link);
    m_copied = m_shell->addWords(QString());
}

//! Beside the words that say why it is there.
void CreatedDialog::buildPosting()
{
    auto *held = new QWidget(this);
    m_post = new QPushButton(tr("&Post the message", "@action:button"), held);
    m_post->setAutoDefault(false);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_post);
    row->addStretch();
    m_shell->addWidget(held);
    connect(m_post, &QPushButton::clicked, this, &CreatedDialog::messageWanted);
}

void CreatedDialog::showEntry(const Entry &entry)
{
    m_remark->setText(EntryWords::createdRemark(entry));
    showSteps(entry);
}

void CreatedDialog::showSteps(const Entry &entry)
{
    m_steps->setText(EntryWords::steps(entry));
    m_post->parentWidget()->setVisible(
        std::ranges::any_of(entry.state.steps, AfterCreate::mayPost));
    for (QLabel *label : {m_remark, m_steps})
        label->setVisible(!label->text().isEmpty());
}

void CreatedDialog::buildButtons()
{
    using Side = DialogShell::Side;
    QPushButton *copy = m_shell->addButton(tr("Copy &link", "@action:button"), Side::Left);
    QPushButton *another = m_shell->addButton(tr("Create &another", "@action:button"), Side::Left);
    QPushButton *close = m_shell->addButton(tr("&Close", "@action:button"));
    QPushButton *open = m_shell->addButton(tr("&Open in Bitrix24", "@action:button"));
    m_shell->setPrimary(open);
    connect(copy, &QPushButton::clicked, this, &CreatedDialog::copyLink);
    connect(another, &QPushButton::clicked, this, [this] {
        Q_EMIT anotherWanted();
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_link); });
}

void CreatedDialog::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link.toString());
    m_copied->setText(tr("The link is copied.", "@info:status"));
    m_copied->show();
}
