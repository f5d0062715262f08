// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "connection.h"
#include "failure.h"
#include "portalaccess.h"
#include "portalprofile.h"

#include <QDialog>

class ConnectAddressPage;
class ConnectBotPage;
class ConnectReportPage;
class Connections;
class DialogShell;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

//! Leads from nothing to a connected portal in three steps: the webhook's address, what it may do,
//! and the bot. Closed without "Finish", it forgets everything and sends nothing more.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(Connections &connections, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    //! Leads to the webhook of a portal that is kept: what is known of it is entered already.
    void renew(ConnectionId id);

    void done(int result) override;

private:
    enum class Step { Address, Report, Bot };
    enum class Work { None, Testing, CheckingBots, Registering };

    void buildPages();
    void buildProgress();
    void buildButtons();
    void connectPages();

    void go(Step step);
    void next();
    void back();
    void test();
    void finish();

    void goToBots(const ProbeReport &report);
    void testPortal();
    [[nodiscard]] bool isRenewed(const QUrl &portal) const;
    void takeReport(const Result<ProbeReport> &answer);
    void trust();
    void follow();
    void checkBots();
    void takeOwnBots(const Result<ProbeReport> &answer);
    void registerBot();
    void takeNewBot(const BotResult &answer, const Secret &clientId);
    void useExistingBot();
    void keep(const Secret &clientId, const ProbeReport &report, const Bot &bot);

    void forgetPortal();
    void forgetOwnBots();
    void startWork(Work work);
    void stopWork();
    void refresh();
    [[nodiscard]] PortalAccess access(const Secret &clientId) const;

    Connections &m_connections;
    Step m_step = Step::Address;
    Work m_work = Work::None;
    std::optional<PortalProfile> m_renewed; // nothing: the portal is new
    bool m_finishing = false; // as soon as the bots are checked
    std::optional<WebhookAddress> m_webhook; // as tried: the portal may have moved
    QUrl m_movedFrom; // where the webhook was entered for, if the portal has moved
    PortalRoute m_route;
    std::optional<Failure> m_failure; // of the last try
    std::optional<ProbeReport> m_report;
    std::optional<ProbeReport> m_ownBots; // the report for the CLIENT_ID entered
    BotWish m_wish = BotWish::fresh();

    DialogShell *m_shell;
    QLabel *m_stepWords = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectAddressPage *m_addressPage = nullptr;
    ConnectReportPage *m_reportPage = nullptr;
    ConnectBotPage *m_botPage = nullptr;
    QLabel *m_workWords = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_finish = nullptr;
};
