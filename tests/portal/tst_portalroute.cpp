// SPDX-License-Identifier: Apache-2.0
#include "connectproxy.h"
#include "outcometext.h"
#include "portalbench.h"
#include "sampledata.h"

using namespace Qt::StringLiterals;
using Line = FaultProxy::Line;

namespace {

const QString user = u"anna"_s;
const QString password = u"pass word:1"_s;

std::optional<CertificateFingerprint> fingerprintOf(const FaultProxy &portal)
{
    return CertificateFingerprint::of(portal.certificate().digest(QCryptographicHash::Sha256));
}

} // namespace

//! On which way a portal is reached, and whom to believe there.
class TestPortalRoute final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void trustsOneCertificateByItsFingerprint();
    void stopsWhenTheCertificateHasChanged();
    void stopsWhenTheCertificateChangesMeanwhile();
    void aTrustedCertificateMakesTheSystemsWordCountNoMore();
    void trustOfOnePortalIsNoTrustOfAnother();
    void passesAProxyThatWantsAPassword_data();
    void passesAProxyThatWantsAPassword();
    void saysThatTheProxyWantsAPassword_data();
    void saysThatTheProxyWantsAPassword();
    void saysThatTheProxyIsNotThere();
    void keepsPlainHttpAwayFromAProxyElsewhere();

private:
    void useRoute(const FaultProxy &portal, const PortalRoute &route);
    void verifyNothingArrived(const FaultProxy &portal) const;
    [[nodiscard]] std::optional<Result<ProbeReport>> probe();

    std::unique_ptr<PortalBench> m_bench; // plain
    std::unique_ptr<FaultProxy> m_secure; // beside it, signed by itself; nobody believes it
};

void TestPortalRoute::init()
{
    m_bench = std::make_unique<PortalBench>();
    m_secure = std::make_unique<FaultProxy>(m_bench->portal.baseUrl().port(), Line::Tls);
}

void TestPortalRoute::useRoute(const FaultProxy &portal, const PortalRoute &route)
{
    const auto webhook = WebhookAddress::parse(portal.addressOf(m_bench->portal.webhookAddress()));
    m_bench->client = std::make_unique<PortalClient>(
        PortalAccess{*webhook, Secret(m_bench->portal.clientId()), route}, m_bench->pacer,
        calmPatience());
}

std::optional<Result<ProbeReport>> TestPortalRoute::probe()
{
    return m_bench->answerOf<ProbeReport>(
        [this](auto done) { m_bench->client->probe(&m_bench->context, done); });
}

//! Not a byte of a request; a handshake may have been tried.
void TestPortalRoute::verifyNothingArrived(const FaultProxy &portal) const
{
    QCOMPARE(portal.postsSeen(), 0);
    QVERIFY(m_bench->portal.chats().isEmpty());
}

void TestPortalRoute::trustsOneCertificateByItsFingerprint()
{
    useRoute(*m_secure, {.trusted = fingerprintOf(*m_secure)});
    const auto report = probe();
    const auto became = m_bench->create();

    QVERIFY(report && report->has_value());
    QVERIFY(became);
    QVERIFY2(std::holds_alternative<Outcome::Created>(*became), qPrintable(outcomeText(*became)));
    QCOMPARE(m_bench->portal.chats().size(), 1);
}

void TestPortalRoute::stopsWhenTheCertificateHasChanged()
{
    const FaultProxy other(m_bench->portal.baseUrl().port(), Line::Tls);
    useRoute(other, {.trusted = fingerprintOf(*m_secure)});
    const auto report = probe();
    const auto became = m_bench->create();

    QVERIFY(report && !report->has_value());
    QCOMPARE(report->error().kind, Failure::Kind::CertificateChanged);
    QVERIFY(report->error().certificate);
    QCOMPARE(report->error().certificate->sha256,
             other.certificate().digest(QCryptographicHash::Sha256));
    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent CertificateChanged"_s);
    verifyNothingArrived(other);
}

//! Qt keeps connections for the next request, and opens one anew when the portal has closed it.
void TestPortalRoute::stopsWhenTheCertificateChangesMeanwhile()
{
    useRoute(*m_secure, {.trusted = fingerprintOf(*m_secure)});
    const auto before = probe();
    QVERIFY(before && before->has_value());
    const int postsBefore = m_secure->postsSeen();
    m_secure->changeCertificate();
    QVERIFY(probe()); // which may still meet the end of the old connection
    const auto after = probe();

    QVERIFY(after && !after->has_value());
    QCOMPARE(after->error().kind, Failure::Kind::CertificateChanged);
    QCOMPARE(m_secure->postsSeen(), postsBefore);
}

void TestPortalRoute::aTrustedCertificateMakesTheSystemsWordCountNoMore()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const FaultProxy believed(m_bench->portal.baseUrl().port(), Line::Tls);
    believed.trustCertificate();
    useRoute(believed, {.trusted = fingerprintOf(*m_secure)});
    const auto became = m_bench->create();
    QSslConfiguration::setDefaultConfiguration(before);

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent CertificateChanged"_s);
    verifyNothingArrived(believed);
}

void TestPortalRoute::trustOfOnePortalIsNoTrustOfAnother()
{
    useRoute(*m_secure, {.trusted = fingerprintOf(*m_secure)});
    QVERIFY(probe());
    PortalBench other;
    other.client = std::make_unique<PortalClient>(
        PortalAccess{*WebhookAddress::parse(m_secure->addressOf(m_bench->portal.webhookAddress())),
                     Secret(u"x"_s)},
        other.pacer, calmPatience());
    const auto became = other.create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent CertificateRejected"_s);
}

void TestPortalRoute::passesAProxyThatWantsAPassword_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("to a portal with https") << true;
    QTest::newRow("to a plain portal on this computer") << false;
}

void TestPortalRoute::passesAProxyThatWantsAPassword()
{
    QFETCH(const bool, secure);
    const ConnectProxy proxy(user, password);
    const FaultProxy &portal = secure ? *m_secure : m_bench->proxy;
    useRoute(portal,
             {.trusted = secure ? fingerprintOf(portal) : std::nullopt,
              .proxy = ProxySettings{u"127.0.0.1"_s, proxy.serverPort(), user, Secret(password)}});
    const auto report = probe();
    const auto became = m_bench->create();

    QVERIFY(report);
    QVERIFY2(report->has_value(), qPrintable(*report ? QString() : allTextsIn(report->error())));
    QVERIFY(became);
    QVERIFY2(std::holds_alternative<Outcome::Created>(*became), qPrintable(outcomeText(*became)));
    QCOMPARE(m_bench->portal.chats().size(), 1);
    QVERIFY(proxy.tunnels() > 0);
    QVERIFY(!proxy.heard().contains("/rest/"));
}

void TestPortalRoute::saysThatTheProxyWantsAPassword_data()
{
    QTest::addColumn<QString>("entered");
    QTest::newRow("none entered") << QString();
    QTest::newRow("a wrong one") << u"wrong-password"_s;
}

void TestPortalRoute::saysThatTheProxyWantsAPassword()
{
    QFETCH(const QString, entered);
    const ConnectProxy proxy(user, password);
    useRoute(*m_secure,
             {.trusted = fingerprintOf(*m_secure),
              .proxy = ProxySettings{u"127.0.0.1"_s, proxy.serverPort(),
                                     entered.isEmpty() ? QString() : user, Secret(entered)}});
    const auto became = m_bench->create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent ProxyDenied"_s);
    QVERIFY(entered.isEmpty() || !allTextsIn(*became).contains(entered));
    QCOMPARE(proxy.tunnels(), 0);
    QCOMPARE(m_secure->connectionsSeen(), 0);
}

void TestPortalRoute::saysThatTheProxyIsNotThere()
{
    quint16 port = 0;
    {
        const ConnectProxy gone;
        port = gone.serverPort();
    }
    useRoute(*m_secure, {.proxy = ProxySettings{u"127.0.0.1"_s, port, {}, {}}});
    const auto became = m_bench->create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent ProxyFailed"_s);
    QCOMPARE(m_secure->connectionsSeen(), 0);
}

void TestPortalRoute::keepsPlainHttpAwayFromAProxyElsewhere()
{
    useRoute(m_bench->proxy, {.proxy = ProxySettings{u"proxy.invalid"_s, 3128, {}, {}}});
    const auto became = m_bench->create();

    QVERIFY(became);
    QVERIFY2(std::holds_alternative<Outcome::Created>(*became), qPrintable(outcomeText(*became)));
}

QTEST_GUILESS_MAIN(TestPortalRoute)
#include "tst_portalroute.moc"
