// SPDX-License-Identifier: Apache-2.0
#include "connectreportpage.h"

#include "certificatepanel.h"
#include "hostlabel.h"
#include "labels.h"
#include "messagebar.h"
#include "probewords.h"
#include "spacing.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

ConnectReportPage::ConnectReportPage(QWidget *parent)
    : QWidget(parent)
    , m_result(new MessageBar(this))
    , m_more(Labels::words(this))
    , m_certificate(new CertificatePanel(this))
    , m_follow(new QAction(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::betweenGroups);
    column->addWidget(m_result);
    column->addWidget(m_more);
    column->addWidget(m_certificate);
    column->addStretch();
    m_more->hide();
    m_certificate->hide();
    connect(m_certificate, &CertificatePanel::trustPressed, this, &ConnectReportPage::trustGiven);
    connect(m_follow, &QAction::triggered, this, &ConnectReportPage::moveAgreed);
}

void ConnectReportPage::showTesting(const QString &host)
{
    m_more->hide();
    m_certificate->hide();
    m_result->showMessage(MessageBar::Kind::Information,
                          tr("Asking %1 what the webhook may do…", "@info").arg(host));
}

void ConnectReportPage::showReport(const ProbeReport &report)
{
    const QStringList remarks =
        ProbeWords::missing(report) + ProbeWords::remarks(report, QDateTime::currentDateTime());
    const auto kind = !ProbeWords::canGoOn(report) ? MessageBar::Kind::Error
        : remarks.isEmpty()                        ? MessageBar::Kind::Success
                                                   : MessageBar::Kind::Warning;
    m_more->setText(remarks.join(u'\n'));
    m_more->setVisible(!remarks.isEmpty());
    m_result->showMessage(kind, ProbeWords::works(report));
}

void ConnectReportPage::showFailure(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Redirected && !failure.newBase.isEmpty())
        return showMoved(failure);
    m_result->showMessage(MessageBar::Kind::Error, ProbeWords::sentences(failure));
    const QString more = ProbeWords::quotation(failure);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    if (failure.certificate)
        showCertificate(*failure.certificate, failure);
}

void ConnectReportPage::showMoved(const Failure &failure)
{
    const QString host = hostLabelOf(failure.newBase);
    m_follow->setText(tr("&Go on with %1", "@action:button an address").arg(host));
    m_result->showMessage(
        MessageBar::Kind::Warning,
        tr("%1 says that the portal has moved to %2. Nothing has been sent there yet. Go on only "
           "if you know that address: whoever owns it would get the webhook.",
           "@info two addresses")
            .arg(failure.host, host),
        {m_follow});
}

//! Only one that is signed by itself can be believed by its fingerprint; who else signed it must
//! be known to the system. In place of another one that was believed it is a warning as it stands.
void ConnectReportPage::showCertificate(const CertificateInfo &certificate, const Failure &failure)
{
    m_certificate->setCertificate(certificate);
    m_certificate->setVisible(certificate.selfSigned);
    if (!certificate.selfSigned || failure.kind == Failure::Kind::CertificateChanged)
        return;
    m_result->showMessage(
        MessageBar::Kind::Warning,
        tr("%1 shows a certificate that is signed by itself, so nothing was sent. Somebody else "
           "could be answering in the portal’s place. Compare the fingerprint with the one that "
           "the portal’s administrator gives you, and trust it only if they are the same.",
           "@info")
            .arg(failure.host));
}
