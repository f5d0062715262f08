// SPDX-License-Identifier: Apache-2.0
#include "checkingdialog.h"

#include "dialogshell.h"
#include "texts.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

CheckingDialog::CheckingDialog(const Entry &entry, const EntryWords::Moment &by, QWidget *parent)
    : QDialog(parent)
    , m_shell(new DialogShell(this))
    , m_chat(m_shell->addWords(QString()))
    , m_why(m_shell->addWords(QString()))
    , m_known(m_shell->addWords(QString()))
    , m_trouble(m_shell->addWords(QString()))
    , m_until(m_shell->addWords(QString()))
{
    m_shell->setIcon(u"search"_s, &Theme::Accents::warning);
    m_check = m_shell->addButton(tr("Check &now", "@action:button"), DialogShell::Side::Left);
    connect(m_check, &QPushButton::clicked, this, &CheckingDialog::checkWanted);
    m_connect =
        m_shell->addButton(tr("&Connect a portal…", "@action:button"), DialogShell::Side::Left);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT connectWanted();
    });
    QPushButton *background = m_shell->addButton(tr("Continue in &background", "@action:button"));
    m_shell->setPrimary(background);
    connect(background, &QPushButton::clicked, this, &QDialog::reject);
    showEntry(entry, by);
}

void CheckingDialog::showEntry(const Entry &entry, const EntryWords::Moment &by)
{
    const bool waits = entry.state.phase == EntryPhase::WaitingForConnection;
    m_check->setVisible(!waits);
    m_connect->setVisible(waits);
    m_shell->setTitle(Texts::phaseName(EntryPhase::Checking));
    m_chat->setText(EntryWords::title(entry.draft));
    m_why->setText(EntryWords::whyUnknown(entry));
    m_known->setText(EntryWords::checking(entry));
    m_trouble->setText(EntryWords::lookUpTrouble(entry));
    m_until->setText(EntryWords::knownBy(by));
    for (QLabel *label : {m_chat, m_why, m_known, m_trouble, m_until})
        label->setVisible(!label->text().isEmpty());
}
