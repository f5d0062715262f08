// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificateinfo.h"
#include "connection.h"
#include "failure.h"

#include <QWidget>

class CertificatePanel;
class MessageBar;
class QAction;
class QLabel;

//! The second step of connecting a portal: what a try of the webhook has found out.
class ConnectReportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectReportPage(QWidget *parent = nullptr);

    void showTesting(const QString &host);
    void showReport(const ProbeReport &report);
    //! Offers what can be agreed to: a certificate that is signed by itself, a new address.
    void showFailure(const Failure &failure);

Q_SIGNALS:
    //! The person believes the certificate of the failure shown.
    void trustGiven();
    //! The person agrees to the new address of the failure shown.
    void moveAgreed();

private:
    void showMoved(const Failure &failure);
    void showCertificate(const CertificateInfo &certificate, const Failure &failure);

    MessageBar *m_result = nullptr;
    QLabel *m_more = nullptr; // what a portal said, or came in its place
    CertificatePanel *m_certificate = nullptr;
    QAction *m_follow = nullptr;
};
