// SPDX-License-Identifier: Apache-2.0
#include "connectbotpage.h"

#include "colorpicker.h"
#include "labels.h"
#include "messagebar.h"
#include "probewords.h"
#include "problemnote.h"
#include "secretedit.h"
#include "spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr int longestBotName = 60;

QVBoxLayout *groupOf(std::initializer_list<QWidget *> widgets)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(Spacing::inGroup);
    for (QWidget *widget : widgets)
        group->addWidget(widget);
    return group;
}

} // namespace

ConnectBotPage::ConnectBotPage(QWidget *parent)
    : QWidget(parent)
    , m_older(Labels::words(this))
    , m_new(new QRadioButton(tr("&Register a new bot", "@option:radio"), this))
    , m_existing(new QRadioButton(tr("&Use an existing bot", "@option:radio"), this))
    , m_choice(new QStackedWidget(this))
    , m_result(new MessageBar(this))
{
    m_choice->addWidget(makeNewBot());
    m_choice->addWidget(makeExistingBot());
    m_older->setText(
        tr("This portal is too old to register a bot from here: its method imbot.register wants a "
           "public https address that answers the bot’s events. Let somebody who has such a server "
           "register one, and use it with its CLIENT_ID.",
           "@info"));
    m_older->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_older, m_new, m_existing, m_choice, m_result})
        column->addWidget(widget);
    column->addStretch();
    m_new->setChecked(true);
    connect(m_new, &QRadioButton::toggled, this, &ConnectBotPage::showChoice);
}

QWidget *ConnectBotPage::makeNewBot()
{
    auto *fields = new QWidget;
    QLabel *nameLabel = Labels::field(fields);
    nameLabel->setText(tr("Na&me", "@label:textbox of a bot"));
    m_name = new QLineEdit(fields);
    m_name->setMaxLength(longestBotName);
    m_name->setText(tr("Chatwright", "the usual name of a new bot"));
    nameLabel->setBuddy(m_name);
    m_nameNote = new ProblemNote(m_name, fields);
    QLabel *colorLabel = Labels::field(fields);
    colorLabel->setText(tr("C&olor:", "@label the chosen color’s name follows"));
    m_colorName = Labels::field(fields);
    m_color = new ColorPicker(fields);
    m_color->setAccessibleName(tr("Color", "@label"));
    colorLabel->setBuddy(m_color);
    auto *colorLine = new QHBoxLayout;
    colorLine->addWidget(colorLabel);
    colorLine->addWidget(m_colorName, 1);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    column->addLayout(groupOf({nameLabel, m_name, m_nameNote}));
    auto *color = groupOf({});
    color->addLayout(colorLine);
    color->addWidget(m_color);
    column->addLayout(color);
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, m_nameNote,
            [this] { m_nameNote->setWords(Problem::Severity::Error, {}); });
    connect(m_color, &ColorPicker::colorChanged, this, &ConnectBotPage::showColorName);
    showColorName();
    return fields;
}

QWidget *ConnectBotPage::makeExistingBot()
{
    auto *fields = new QWidget;
    QLabel *clientIdLabel = Labels::field(fields);
    clientIdLabel->setText(tr("CL&IENT_ID", "@label:textbox"));
    m_clientId = new SecretEdit(fields);
    clientIdLabel->setBuddy(m_clientId);
    m_clientIdNote = new ProblemNote(m_clientId, fields);
    QLabel *botLabel = Labels::field(fields);
    botLabel->setText(tr("B&ot", "@label:listbox"));
    m_bot = new QComboBox(fields);
    m_bot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    botLabel->setBuddy(m_bot);
    m_botRemark = Labels::note(fields);
    m_botRemark->setWordWrap(true);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    column->addLayout(groupOf({clientIdLabel, m_clientId, m_clientIdNote}));
    column->addLayout(groupOf({botLabel, m_bot, m_botRemark}));
    column->addStretch();
    connect(m_clientId, &QLineEdit::textChanged, this, [this] {
        m_clientIdNote->setWords(Problem::Severity::Error, {});
        Q_EMIT clientIdChanged();
    });
    const auto tellEntered = [this] {
        if (!clientId().isEmpty())
            Q_EMIT clientIdEntered();
    };
    // Later, since whoever hears of the change forgets what is known of the CLIENT_ID before.
    connect(m_clientId, &SecretEdit::entered, this, tellEntered, Qt::QueuedConnection);
    return fields;
}

void ConnectBotPage::showChoice()
{
    m_choice->setCurrentIndex(wantsNewBot() ? 0 : 1);
    clearFailure();
    Q_EMIT choiceChanged();
}

void ConnectBotPage::showColorName()
{
    m_colorName->setText(m_color->chosenName());
}

void ConnectBotPage::setPortal(const ProbeReport &report)
{
    m_new->setEnabled(report.canRegisterBots);
    m_older->setVisible(!report.canRegisterBots);
    if (!report.canRegisterBots)
        m_existing->setChecked(true);
    fillBots(report.bots);
    m_bot->setCurrentIndex(-1); // nobody has chosen one yet
    m_botRemark->setText(
        tr("Once the CLIENT_ID is entered, the bots that belong to it are listed.", "@info"));
    clearFailure();
}

void ConnectBotPage::prefill(const Bot &bot, const Secret &clientId)
{
    m_existing->setChecked(true);
    m_bot->setCurrentIndex(m_bot->findData(bot.id.value()));
    if (m_clientId->text().isEmpty())
        m_clientId->setText(clientId.reveal());
}

bool ConnectBotPage::setOwnBots(const ProbeReport &report)
{
    const QVariant chosen = m_bot->currentData();
    fillBots(report.bots);
    m_botRemark->setText(ProbeWords::aboutBots(report));
    if (report.botsAreOwn && report.bots.isEmpty())
        m_clientIdNote->setWords(
            Problem::Severity::Error,
            tr("No bot of this portal belongs to this CLIENT_ID. Enter the one with which the bot "
               "was registered.",
               "@info problem of CLIENT_ID"));
    const bool stands = !chosen.isValid() || m_bot->currentData() == chosen;
    if (!stands && !report.bots.isEmpty())
        m_botRemark->setText(
            tr("The bot chosen before does not belong to this CLIENT_ID. Choose one of these.",
               "@info"));
    return stands;
}

//! Who has chosen one keeps it, if it is still there.
void ConnectBotPage::fillBots(const QList<Bot> &bots)
{
    const QVariant chosen = m_bot->currentData();
    m_bots = bots;
    m_bot->clear();
    for (const Bot &bot : bots)
        m_bot->addItem(bot.name, bot.id.value());
    m_bot->setCurrentIndex(std::max(m_bot->findData(chosen), bots.isEmpty() ? -1 : 0));
    m_bot->setEnabled(!bots.isEmpty());
}

bool ConnectBotPage::wantsNewBot() const
{
    return m_new->isChecked();
}

void ConnectBotPage::fill(BotWish &wish) const
{
    wish.name = m_name->text().simplified();
    wish.color = m_color->color();
}

Secret ConnectBotPage::clientId() const
{
    return Secret(m_clientId->text().trimmed());
}

std::optional<Bot> ConnectBotPage::bot() const
{
    const int index = m_bot->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_bots.at(index));
}

bool ConnectBotPage::check()
{
    if (wantsNewBot()) {
        const bool named = !m_name->text().trimmed().isEmpty();
        m_nameNote->setWords(Problem::Severity::Error,
                             named ? QString() : tr("Give the bot a name.", "@info"));
        if (!named)
            m_name->setFocus();
        return named;
    }
    if (!clientId().isEmpty())
        return true;
    m_clientIdNote->setWords(Problem::Severity::Error,
                             tr("Enter the CLIENT_ID with which the bot was registered.", "@info"));
    m_clientId->setFocus();
    return false;
}

void ConnectBotPage::showFailure(const Failure &failure)
{
    m_result->showMessage(MessageBar::Kind::Error, ProbeWords::sentences(failure));
}

void ConnectBotPage::showNoNewBot(const NotRegistered &why)
{
    m_result->showMessage(MessageBar::Kind::Error, ProbeWords::whyNoNewBot(why));
}

void ConnectBotPage::clearFailure()
{
    m_result->clear();
}

void ConnectBotPage::focusFirstField()
{
    (wantsNewBot() ? m_new : m_existing)->setFocus();
}

void ConnectBotPage::forget()
{
    m_clientId->clear();
}
