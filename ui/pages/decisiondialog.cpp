// SPDX-License-Identifier: Apache-2.0
#include "decisiondialog.h"

#include "connection.h"
#include "dialogshell.h"
#include "entrywords.h"
#include "labels.h"
#include "texts.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(const Entry &entry, QWidget *parent)
    : QDialog(parent)
    , m_shell(new DialogShell(this))
{
    buildWords(entry);
    buildAnswers(entry);
}

void DecisionDialog::buildAnswers(const Entry &entry)
{
    switch (entry.state.reason.value_or(DecisionReason::CannotBeProven)) {
    case DecisionReason::PairAlreadyUsed:
        return buildPairUsed(entry);
    case DecisionReason::PairLookUpFailed:
        return buildPairUnknown();
    case DecisionReason::LimitPersists:
        return buildLimit();
    case DecisionReason::AddressMoved:
        return buildMoved();
    case DecisionReason::CannotBeProven:
    case DecisionReason::LookUpsFailed:
        return buildUnproven();
    }
}

void DecisionDialog::buildWords(const Entry &entry)
{
    m_shell->setIcon(u"warning"_s, &Theme::Accents::warning);
    m_shell->setTitle(Texts::phaseName(EntryPhase::NeedsDecision));
    m_shell->addWords(EntryWords::title(entry.draft));
    if (const QString why = EntryWords::whyUnknown(entry); !why.isEmpty())
        m_shell->addWords(why);
    if (entry.state.reason)
        m_shell->addWords(Texts::sentence(*entry.state.reason, entry));
    if (const QString trouble = EntryWords::lookUpTrouble(entry); !trouble.isEmpty())
        m_shell->addWords(trouble);
}

void DecisionDialog::buildPairUsed(const Entry &entry)
{
    addBack();
    addDecision(tr("Create &anyway", "@action:button"), Decision::SendAgain);
    if (!entry.state.pairHolder)
        return;
    QPushButton *open = m_shell->addButton(tr("&Open that one", "@action:button"));
    m_shell->setPrimary(open);
    const QUrl link = chatLink(entry.portal, *entry.state.pairHolder);
    connect(open, &QPushButton::clicked, this, [link] { QDesktopServices::openUrl(link); });
}

void DecisionDialog::buildPairUnknown()
{
    addBack();
    addDecision(tr("Send &all the same", "@action:button"), Decision::SendAgain);
    m_shell->setPrimary(addDecision(tr("Check &now", "@action:button"), Decision::CheckNow));
}

void DecisionDialog::buildLimit()
{
    addBack();
    m_shell->setPrimary(addDecision(tr("&Send again", "@action:button"), Decision::SendAgain));
}

void DecisionDialog::buildMoved()
{
    addBack();
    m_shell->setPrimary(
        addDecision(tr("&Go to the new address", "@action:button"), Decision::FollowMove));
}

void DecisionDialog::buildUnproven()
{
    QPushButton *dismiss =
        m_shell->addButton(tr("Close &without knowing", "@action:button"), DialogShell::Side::Left);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(Decision::Dismiss, std::nullopt);
        accept();
    });
    buildNumberRow();
    QPushButton *exists = m_shell->addButton(tr("It &exists: enter its number", "@action:button"));
    connect(exists, &QPushButton::clicked, this, &DecisionDialog::askForNumber);
    addDecision(tr("&Send again", "@action:button"), Decision::SendAgain);
    m_shell->setPrimary(addDecision(tr("Check &now", "@action:button"), Decision::CheckNow));
}

void DecisionDialog::buildNumberRow()
{
    m_numberRow = new QWidget(this);
    auto *label = Labels::field(m_numberRow);
    label->setText(tr("Chat n&umber", "@label:textbox"));
    m_number = new QLineEdit(m_numberRow);
    label->setBuddy(m_number);
    // A pasted address of the chat ends in its number too.
    m_number->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u".{0,200}[0-9]{1,18}"_s), m_number));
    auto *take = new QPushButton(tr("&This is the chat", "@action:button"), m_numberRow);
    take->setAutoDefault(false);
    connect(take, &QPushButton::clicked, this, &DecisionDialog::confirmNumber);
    connect(m_number, &QLineEdit::returnPressed, this, &DecisionDialog::confirmNumber);
    auto *row = new QHBoxLayout(m_numberRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_number, 1);
    row->addWidget(take);
    m_numberRow->hide();
    m_shell->addWidget(m_numberRow);
}

void DecisionDialog::askForNumber()
{
    if (!m_numberRow)
        return;
    m_numberRow->show();
    m_number->setFocus();
}

QPushButton *DecisionDialog::addDecision(const QString &text, Decision decision)
{
    QPushButton *button = m_shell->addButton(text);
    connect(button, &QPushButton::clicked, this, [this, decision] {
        Q_EMIT decided(decision, std::nullopt);
        accept();
    });
    return button;
}

void DecisionDialog::addBack()
{
    QPushButton *back =
        m_shell->addButton(tr("&Back to the draft", "@action:button"), DialogShell::Side::Left);
    connect(back, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(Decision::Dismiss, std::nullopt);
        accept();
    });
}

void DecisionDialog::confirmNumber()
{
    static const QRegularExpression lastNumber(u"([0-9]{1,18})\\D*$"_s);
    const ChatId chat(lastNumber.match(m_number->text()).captured(1).toLongLong());
    if (!chat.isValid()) {
        m_number->setFocus();
        return;
    }
    Q_EMIT decided(Decision::ItExists, chat);
    accept();
}
