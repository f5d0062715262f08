// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"

#include "connectaddresspage.h"
#include "connectbotpage.h"
#include "connections.h"
#include "connectreportpage.h"
#include "dialogshell.h"
#include "labels.h"
#include "portalsecrets.h"
#include "probewords.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 84;

} // namespace

ConnectDialog::ConnectDialog(Connections &connections, QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_shell(new DialogShell(this))
{
    buildPages();
    buildProgress();
    buildButtons();
    connectPages();
    go(Step::Address);
}

ConnectDialog::~ConnectDialog()
{
    hide(); // while it is whole: a field that loses the focus speaks to it
}

void ConnectDialog::renew(ConnectionId id)
{
    const PortalProfile *profile = m_connections.profile(id);
    if (!profile)
        return;
    m_renewed = *profile;
    const std::optional<PortalSecrets> secrets = m_connections.secrets(id);
    m_addressPage->prefill(profile->connection, secrets ? secrets->webhook : Secret(),
                           m_connections.route(id).proxy);
    go(Step::Address);
}

void ConnectDialog::buildPages()
{
    m_stepWords = m_shell->addWords(u" "_s);
    m_stepWords->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedWidget(this);
    m_addressPage = new ConnectAddressPage(m_pages);
    m_reportPage = new ConnectReportPage(m_pages);
    m_botPage = new ConnectBotPage(m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_addressPage, m_reportPage, m_botPage})
        m_pages->addWidget(page);
    m_shell->addForm(m_pages, widthInCharacters);
}

//! Keeps its place while it is hidden, so that the dialog does not jump.
void ConnectDialog::buildProgress()
{
    m_workWords = Labels::note(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_shell->addWidget(m_workWords);
    m_shell->addWidget(m_progress);
}

void ConnectDialog::buildButtons()
{
    m_test = m_shell->addButton(tr("&Test connection", "@action:button"), DialogShell::Side::Left);
    m_back = m_shell->addButton(tr("&Back", "@action:button"));
    m_next = m_shell->addButton(tr("&Next", "@action:button"));
    m_finish = m_shell->addButton(tr("&Finish", "@action:button"));
    m_cancel = m_shell->addButton(tr("Cancel", "@action:button"));
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_back, &QPushButton::clicked, this, &ConnectDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ConnectDialog::next);
    connect(m_finish, &QPushButton::clicked, this, &ConnectDialog::finish);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ConnectDialog::connectPages()
{
    connect(m_addressPage, &ConnectAddressPage::changed, this, &ConnectDialog::forgetPortal);
    connect(m_reportPage, &ConnectReportPage::trustGiven, this, &ConnectDialog::trust);
    connect(m_reportPage, &ConnectReportPage::moveAgreed, this, &ConnectDialog::follow);
    connect(m_botPage, &ConnectBotPage::choiceChanged, this, &ConnectDialog::refresh);
    connect(m_botPage, &ConnectBotPage::clientIdChanged, this, &ConnectDialog::forgetOwnBots);
    connect(m_botPage, &ConnectBotPage::clientIdEntered, this, [this] {
        if (m_work == Work::None && !m_ownBots && isVisible())
            checkBots();
    });
}

void ConnectDialog::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    const QStringList titles{tr("Make a webhook in your portal", "@title a step"),
                             tr("What the webhook may do", "@title a step"),
                             tr("Choose the bot", "@title a step")};
    m_shell->setTitle(titles.at(m_pages->currentIndex()));
    m_pages->currentWidget()->setAccessibleName(titles.at(m_pages->currentIndex()));
    setWindowTitle(
        m_renewed
            ? tr("Connect %1 again", "@title:window a portal").arg(m_renewed->connection.label())
            : tr("Connect a portal", "@title:window"));
    m_stepWords->setText(
        tr("Step %1 of %2", "@info").arg(m_pages->currentIndex() + 1).arg(m_pages->count()));
    refresh();
    m_shell->setPrimary(step == Step::Bot ? m_finish : m_next);
    if (step == Step::Address)
        m_addressPage->focusFirstField();
    else if (step == Step::Report)
        m_reportPage->setFocus(); // a second press of Enter must not press another button
    else
        m_botPage->focusFirstField();
}

void ConnectDialog::next()
{
    if (m_step == Step::Report && m_report && ProbeWords::canGoOn(*m_report)) {
        goToBots(*m_report);
    } else if (m_step == Step::Address && m_addressPage->check()) {
        if (m_report)
            go(Step::Report);
        else
            testPortal();
    }
}

void ConnectDialog::goToBots(const ProbeReport &report)
{
    m_botPage->setPortal(report);
    if (m_renewed && isRenewed(report.portal)) {
        const std::optional<PortalSecrets> secrets =
            m_connections.secrets(m_renewed->connection.id);
        m_botPage->prefill(m_renewed->connection.sender.bot,
                           secrets ? secrets->clientId : Secret());
    }
    go(Step::Bot);
}

void ConnectDialog::back()
{
    stopWork();
    go(m_step == Step::Bot ? Step::Report : Step::Address);
}

void ConnectDialog::test()
{
    if (m_step != Step::Bot) {
        if (m_addressPage->check())
            testPortal();
        else
            go(Step::Address);
    } else if (m_botPage->check()) {
        checkBots();
    }
}

void ConnectDialog::testPortal()
{
    if (!m_webhook) {
        m_webhook = *m_addressPage->address();
        if (m_renewed && isRenewed(m_webhook->portal()))
            m_route.trusted = m_renewed->route.trusted;
    }
    m_route.proxy = m_addressPage->proxy();
    m_report.reset();
    forgetOwnBots();
    startWork(Work::Testing);
    m_reportPage->showTesting(m_webhook->hostLabel());
    go(Step::Report);
    m_connections.probe(access({}), this,
                        [this](const Result<ProbeReport> &answer) { takeReport(answer); });
}

bool ConnectDialog::isRenewed(const QUrl &portal) const
{
    if (!m_renewed)
        return false;
    const QUrl &known = m_renewed->connection.portal;
    return known == portal || (!m_movedFrom.isEmpty() && known == m_movedFrom);
}

void ConnectDialog::takeReport(const Result<ProbeReport> &answer)
{
    startWork(Work::None);
    if (answer) {
        m_report = *answer;
        m_reportPage->showReport(*answer);
    } else {
        m_failure = answer.error();
        m_reportPage->showFailure(*m_failure);
    }
    refresh();
    (m_next->isEnabled() ? m_next : m_test)->setFocus();
}

//! For this portal alone, and for this one certificate.
void ConnectDialog::trust()
{
    if (!m_failure || !m_failure->certificate)
        return;
    m_route.trusted = CertificateFingerprint::of(m_failure->certificate->sha256);
    testPortal();
}

//! Whom the person believed at the old address says nothing about another server.
void ConnectDialog::follow()
{
    if (!m_failure || !m_webhook)
        return;
    if (isOtherServer(m_webhook->portal(), m_failure->newBase))
        m_route.trusted.reset();
    if (m_movedFrom.isEmpty())
        m_movedFrom = m_webhook->portal();
    m_webhook = m_webhook->movedTo(m_failure->newBase);
    testPortal();
}

void ConnectDialog::checkBots()
{
    m_botPage->clearFailure();
    startWork(Work::CheckingBots);
    m_connections.probe(access(m_botPage->clientId()), this,
                        [this](const Result<ProbeReport> &answer) { takeOwnBots(answer); });
}

void ConnectDialog::takeOwnBots(const Result<ProbeReport> &answer)
{
    startWork(Work::None);
    const bool finishing = std::exchange(m_finishing, false);
    if (!answer)
        return m_botPage->showFailure(answer.error());
    m_ownBots = *answer;
    if (m_botPage->setOwnBots(*answer) && finishing)
        useExistingBot();
}

void ConnectDialog::finish()
{
    if (m_work == Work::Registering || !m_botPage->check())
        return;
    if (m_botPage->wantsNewBot()) {
        registerBot();
    } else if (m_ownBots) {
        useExistingBot();
    } else {
        m_finishing = true;
        if (m_work == Work::None)
            checkBots();
    }
}

//! A second try gives the bot of the first, if that went through.
void ConnectDialog::registerBot()
{
    m_botPage->clearFailure();
    m_botPage->fill(m_wish);
    startWork(Work::Registering);
    m_connections.registerBot(
        access({}), m_wish, this,
        [this](const BotResult &answer, const Secret &clientId) { takeNewBot(answer, clientId); });
}

void ConnectDialog::takeNewBot(const BotResult &answer, const Secret &clientId)
{
    startWork(Work::None);
    if (answer && m_report)
        return keep(clientId, *m_report, *answer);
    if (!answer)
        m_botPage->showNoNewBot(answer.error());
}

void ConnectDialog::useExistingBot()
{
    if (const auto bot = m_botPage->bot(); bot && m_ownBots)
        keep(m_botPage->clientId(), *m_ownBots, *bot);
}

void ConnectDialog::keep(const Secret &clientId, const ProbeReport &report, const Bot &bot)
{
    m_connections.add(access(clientId), report, bot,
                      m_renewed ? m_renewed->connection.id : ConnectionId(), m_movedFrom);
    accept();
}

//! What was found out belonged to another address, or to another way to it.
void ConnectDialog::forgetPortal()
{
    stopWork();
    m_webhook.reset();
    m_movedFrom.clear();
    m_route = {};
    m_failure.reset();
    m_report.reset();
    forgetOwnBots();
}

void ConnectDialog::forgetOwnBots()
{
    m_ownBots.reset();
    if (m_work == Work::CheckingBots)
        stopWork();
    refresh();
}

void ConnectDialog::startWork(Work work)
{
    m_work = work;
    refresh();
}

void ConnectDialog::stopWork()
{
    m_finishing = false;
    if (std::exchange(m_work, Work::None) != Work::None)
        m_connections.cancelProbe();
    refresh();
}

void ConnectDialog::refresh()
{
    const bool onBots = m_step == Step::Bot;
    const bool working = m_work != Work::None;
    const QStringList workWords{QString(), tr("Testing the connection…", "@info"),
                                tr("Looking up the bots of this CLIENT_ID…", "@info"),
                                tr("Registering the bot…", "@info")};
    m_workWords->setText(workWords.at(static_cast<int>(m_work)));
    m_progress->setAccessibleName(m_workWords->text());
    m_progress->setVisible(working);
    m_botPage->setEnabled(m_work != Work::Registering);
    m_test->setVisible(!onBots || !m_botPage->wantsNewBot());
    m_test->setEnabled(!working);
    m_back->setEnabled(m_step != Step::Address && m_work != Work::Registering);
    m_next->setVisible(!onBots);
    m_next->setEnabled(
        !working && (m_step == Step::Address || (m_report && ProbeWords::canGoOn(*m_report))));
    m_finish->setVisible(onBots); // and enabled, so that the focus stays there while it works
}

PortalAccess ConnectDialog::access(const Secret &clientId) const
{
    Q_ASSERT(m_webhook);
    return {m_webhook.value(), clientId, m_route};
}

void ConnectDialog::done(int result)
{
    stopWork();
    m_addressPage->forget();
    m_botPage->forget();
    m_wish = BotWish::fresh();
    QDialog::done(result);
}
