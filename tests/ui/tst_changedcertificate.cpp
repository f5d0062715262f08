// SPDX-License-Identifier: Apache-2.0
#include "connectdialog.h"
#include "faultproxy.h"
#include "pagebench.h"

#include <QAbstractButton>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using Line = FaultProxy::Line;

//! A portal that has a new certificate is connected again.
class TestChangedCertificate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isTrustedOnlyWhenThePersonSaysSo();
    void isNotTrustedWhenThePersonGoesAway();

private:
    [[nodiscard]] static std::optional<CertificateFingerprint>
    fingerprintOf(const QSslCertificate &certificate);
    [[nodiscard]] bool waitForWords(const QString &words) const;
    [[nodiscard]] std::optional<CertificateFingerprint> trusted() const;
    void press(const QString &words) const;

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<FaultProxy> m_portal;
    std::unique_ptr<ConnectDialog> m_dialog;
    ConnectionId m_id;
    std::optional<CertificateFingerprint> m_before;
    int m_postsBefore = 0;
};

//! Up to the page that says what came of the test.
void TestChangedCertificate::init()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->portal().start());
    QVERIFY(m_bench->startWithoutPortal());
    m_portal = std::make_unique<FaultProxy>(m_bench->portal().baseUrl().port(), Line::Tls);
    m_before = fingerprintOf(m_portal->certificate());
    const auto webhook =
        WebhookAddress::parse(m_portal->addressOf(m_bench->portal().webhookAddress()));
    QVERIFY(webhook);
    ProbeReport report;
    report.portal = webhook->portal();
    report.me = m_bench->person(1, u"Me"_s);
    m_id = m_bench->connections().add(
        {*webhook, Secret(m_bench->portal().clientId()), {.trusted = m_before}}, report,
        {BotId(m_bench->portal().defaultBotId()), u"Helper"_s});
    m_portal->changeCertificate();
    m_postsBefore = m_portal->postsSeen();
    m_dialog = std::make_unique<ConnectDialog>(m_bench->connections());
    m_dialog->renew(m_id);
    m_dialog->show();
    press(u"Next"_s);
    QVERIFY(waitForWords(u"shows another certificate than the one you trusted"_s));
}

void TestChangedCertificate::cleanup()
{
    m_dialog.reset();
    m_portal.reset();
}

std::optional<CertificateFingerprint>
TestChangedCertificate::fingerprintOf(const QSslCertificate &certificate)
{
    return CertificateFingerprint::of(certificate.digest(QCryptographicHash::Sha256));
}

bool TestChangedCertificate::waitForWords(const QString &words) const
{
    return QTest::qWaitFor([this, &words] { return PageBench::words(*m_dialog).contains(words); });
}

std::optional<CertificateFingerprint> TestChangedCertificate::trusted() const
{
    const PortalProfile *profile = m_bench->connections().profile(m_id);
    return profile ? profile->route.trusted : std::nullopt;
}

void TestChangedCertificate::press(const QString &words) const
{
    const auto isReady = [this, &words] {
        const QAbstractButton *ready = PageBench::button(*m_dialog, words);
        return ready && ready->isEnabled();
    };
    QVERIFY2(QTest::qWaitFor(isReady), qPrintable(words));
    PageBench::button(*m_dialog, words)->click();
}

void TestChangedCertificate::isTrustedOnlyWhenThePersonSaysSo()
{
    const auto now = fingerprintOf(m_portal->certificate());
    QVERIFY(now && now != m_before);
    QVERIFY(PageBench::words(*m_dialog).contains(now->textInTwoLines()));
    QVERIFY(!PageBench::button(*m_dialog, u"Next"_s)->isEnabled());
    QCOMPARE(m_portal->postsSeen(), m_postsBefore);
    QVERIFY(trusted() == m_before);

    press(u"Trust this certificate"_s);
    press(u"Next"_s);
    press(u"Finish"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(trusted() == now);
    QCOMPARE(m_bench->connections().all().size(), 1);
    QVERIFY(m_portal->postsSeen() > m_postsBefore);
}

void TestChangedCertificate::isNotTrustedWhenThePersonGoesAway()
{
    press(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(trusted() == m_before);
    QCOMPARE(m_portal->postsSeen(), m_postsBefore);
}

QTEST_MAIN(TestChangedCertificate)
#include "tst_changedcertificate.moc"
