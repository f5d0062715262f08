// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"

#include "connections.h"
#include "labels.h"
#include "messagebar.h"
#include "probewords.h"
#include "problemnote.h"
#include "secretedit.h"
#include "spacing.h"
#include "texts.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int widthInCharacters = 72;

} // namespace

ConnectDialog::ConnectDialog(Connections &connections, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
{
    buildFields();
    buildTest();
    buildBot();
    buildButtons();
    arrange();
    connectFields();
    retranslate();
    refreshButtons();
    m_addressEdit->setFocus();
}

ConnectDialog::~ConnectDialog()
{
    hide(); // while it is whole: a field that loses the focus speaks to it
}

void ConnectDialog::buildFields()
{
    m_intro = Labels::words(this);
    m_addressLabel = Labels::field(this);
    m_addressEdit = new SecretEdit(this);
    m_addressLabel->setBuddy(m_addressEdit);
    m_addressNote = new ProblemNote(m_addressEdit, this);
    m_clientIdLabel = Labels::field(this);
    m_clientId = new SecretEdit(this);
    m_clientIdLabel->setBuddy(m_clientId);
    m_clientIdNote = new ProblemNote(m_clientId, this);
}

void ConnectDialog::buildTest()
{
    m_test = new QPushButton(this);
    m_test->setAutoDefault(false);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result = new MessageBar(this);
}

void ConnectDialog::buildBot()
{
    m_botLabel = Labels::field(this);
    m_bot = new QComboBox(this);
    m_bot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_botLabel->setBuddy(m_bot);
}

void ConnectDialog::buildButtons()
{
    m_cancel = new QPushButton(this);
    m_cancel->setAutoDefault(false);
    m_save = new QPushButton(this);
    m_save->setAutoDefault(false);
}

void ConnectDialog::arrange()
{
    const auto group = [](std::initializer_list<QWidget *> widgets) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Spacing::inGroup);
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        return column;
    };
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addWidget(m_progress);
    test->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::dialogMargin, Spacing::dialogMargin, Spacing::dialogMargin,
                               Spacing::dialogMargin);
    column->setSpacing(Spacing::betweenGroups);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with what there is to say
    column->addWidget(m_intro);
    column->addLayout(group({m_addressLabel, m_addressEdit, m_addressNote}));
    column->addLayout(group({m_clientIdLabel, m_clientId, m_clientIdNote}));
    column->addLayout(test);
    column->addWidget(m_result);
    column->addLayout(group({m_botLabel, m_bot}));
    column->addStretch();
    column->addLayout(buttons);
    m_intro->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
}

void ConnectDialog::connectFields()
{
    connect(m_addressEdit, &QLineEdit::textChanged, this, &ConnectDialog::onSecretChanged);
    connect(m_addressEdit, &SecretEdit::entered, this, [this] {
        if (!m_addressEdit->text().isEmpty()) // passing through an empty field is no mistake
            judgeAddress();
    });
    connect(m_clientId, &QLineEdit::textChanged, this, &ConnectDialog::onSecretChanged);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::toggleTest);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectDialog::save);
}

//! What was found out belonged to other secrets.
void ConnectDialog::onSecretChanged()
{
    stopTest();
    m_report.reset();
    m_bot->clear();
    m_result->clear();
    m_address = WebhookAddress::parse(m_addressEdit->text());
    if (m_address || !m_addressNote->words().isEmpty())
        judgeAddress();
    if (!m_clientIdNote->words().isEmpty())
        judgeClientId();
    refreshButtons();
}

void ConnectDialog::judgeAddress()
{
    if (m_address)
        m_addressNote->setWords(Problem::Severity::Remark, m_address->masked());
    else
        m_addressNote->setWords(Problem::Severity::Error, Texts::sentence(m_address.error()));
}

void ConnectDialog::judgeClientId()
{
    const bool missing = m_clientId->text().trimmed().isEmpty();
    m_clientIdNote->setWords(
        Problem::Severity::Error,
        missing ? tr("Enter the CLIENT_ID with which the bot was registered.", "@info")
                : QString());
}

void ConnectDialog::toggleTest()
{
    if (m_testing)
        stopTest();
    else
        startTest();
}

void ConnectDialog::startTest()
{
    judgeAddress();
    judgeClientId();
    if (!m_address) {
        m_addressEdit->setFocus();
        return;
    }
    if (m_clientId->text().trimmed().isEmpty()) {
        m_clientId->setFocus();
        return;
    }
    m_result->clear();
    showTesting(true);
    m_connections.probe({*m_address, Secret(m_clientId->text().trimmed())}, this,
                        [this](const Result<ProbeReport> &answer) { showReport(answer); });
}

void ConnectDialog::stopTest()
{
    if (!m_testing)
        return;
    m_connections.cancelProbe();
    showTesting(false);
}

void ConnectDialog::showTesting(bool testing)
{
    m_testing = testing;
    m_progress->setVisible(testing);
    retranslate();
    refreshButtons();
}

void ConnectDialog::showReport(const Result<ProbeReport> &answer)
{
    showTesting(false);
    if (!answer) {
        const Texts::Explanation why = Texts::explain(answer.error());
        m_result->showMessage(MessageBar::Kind::Error,
                              tr("%1 %2", "@info what happened, what to do: two sentences")
                                  .arg(why.whatHappened, why.whatToDo));
        return;
    }
    m_report = *answer;
    const QStringList missing = ProbeWords::missing(*m_report);
    m_result->showMessage(missing.isEmpty() ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
                          (QStringList{ProbeWords::works(*m_report)} + missing).join(u'\n'));
    fillBots(m_report->bots);
    refreshButtons();
    if (canSave())
        m_bot->setFocus();
}

void ConnectDialog::fillBots(const QList<Bot> &bots)
{
    m_bot->clear();
    for (const Bot &bot : bots)
        m_bot->addItem(bot.name, bot.id.value());
}

bool ConnectDialog::canSave() const
{
    return m_report && m_report->canCreateChats && m_bot->count() > 0;
}

//! Enter tries the webhook first, then keeps it.
void ConnectDialog::refreshButtons()
{
    const bool ready = canSave();
    m_bot->setEnabled(ready);
    m_save->setEnabled(ready);
    (ready ? m_save : m_test)->setDefault(true);
    Theme::setPrimary(m_save, ready);
    Theme::setPrimary(m_test, !ready && !m_testing);
}

void ConnectDialog::save()
{
    if (!canSave() || !m_address || !m_report)
        return;
    const Bot bot = m_report->bots.at(m_bot->currentIndex());
    m_connections.add({*m_address, Secret(m_clientId->text().trimmed())}, *m_report, bot);
    accept();
}

void ConnectDialog::done(int result)
{
    stopTest();
    m_addressEdit->clear();
    m_clientId->clear();
    QDialog::done(result);
}

void ConnectDialog::retranslate()
{
    setWindowTitle(tr("Connect a portal", "@title:window"));
    m_intro->setText(tr("Paste the address of an incoming webhook of your portal and the CLIENT_ID "
                        "of its bot. Both are kept for this session only.",
                        "@info"));
    m_addressLabel->setText(tr("&Webhook address", "@label:textbox"));
    m_clientIdLabel->setText(tr("CL&IENT_ID", "@label:textbox"));
    m_test->setText(m_testing ? tr("S&top testing", "@action:button")
                              : tr("&Test connection", "@action:button"));
    m_progress->setAccessibleName(tr("Testing the connection", "@info:whatsthis"));
    m_botLabel->setText(tr("&Bot", "@label:listbox"));
    m_cancel->setText(tr("Cancel", "@action:button"));
    m_save->setText(tr("&Save", "@action:button"));
}
