// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "failure.h"
#include "webhookaddress.h"

#include <QDialog>

class Connections;
class MessageBar;
class ProblemNote;
class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class SecretEdit;

//! Connects a portal: takes a webhook and a CLIENT_ID, tries them, and keeps them with a bot for
//! this session. Closed without "Save", it forgets everything and sends nothing more.
class ConnectDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(Connections &connections, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void done(int result) override;

private:
    void buildFields();
    void buildTest();
    void buildBot();
    void buildButtons();
    void arrange();
    void connectFields();
    void retranslate();

    void onSecretChanged();
    void judgeAddress();
    void judgeClientId();
    void toggleTest();
    void startTest();
    void stopTest();
    void showTesting(bool testing);
    void showReport(const Result<ProbeReport> &answer);
    void fillBots(const QList<Bot> &bots);
    void save();
    [[nodiscard]] bool canSave() const;
    void refreshButtons();

    Connections &m_connections;
    std::expected<WebhookAddress, WebhookAddress::Mistake> m_address =
        std::unexpected(WebhookAddress::Mistake::Empty);
    std::optional<ProbeReport> m_report;
    bool m_testing = false;

    QLabel *m_intro = nullptr;
    QLabel *m_addressLabel = nullptr;
    SecretEdit *m_addressEdit = nullptr;
    ProblemNote *m_addressNote = nullptr;
    QLabel *m_clientIdLabel = nullptr;
    SecretEdit *m_clientId = nullptr;
    ProblemNote *m_clientIdNote = nullptr;
    QPushButton *m_test = nullptr;
    QProgressBar *m_progress = nullptr;
    MessageBar *m_result = nullptr;
    QLabel *m_botLabel = nullptr;
    QComboBox *m_bot = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};
