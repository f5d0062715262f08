// SPDX-License-Identifier: Apache-2.0
#include "chaosportal.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const auto createMethod = "imbot.chat.add"_L1;

//! Lets a third of \a creates through at a time, so that each has come through before the program
//! asks the person about a limit that persists: after six refusals.
DemoBucket bucketFor(int creates)
{
    return {.capacity = std::ceil(creates / 3.0), .drainPerSecond = 5};
}

} // namespace

DemoPortalOptions chaosPortalOptions()
{
    DemoPortalOptions options;
    options.people = 5;
    options.limit = std::nullopt;
    return options;
}

ChaosPortal::ChaosPortal(const Trouble &trouble, DemoPortal &portal, FaultProxy &proxy,
                         const ChaosSetting &setting)
{
    switch (trouble.setting) {
    case Trouble::Setting::Line:
        proxy.setFault(trouble.fault.onlyFor(createMethod));
        break;
    case Trouble::Setting::Moved:
        moveAway(portal, proxy, setting.line);
        break;
    case Trouble::Setting::Limits:
        portal.setLimit(bucketFor(setting.creates));
        break;
    case Trouble::Setting::RefusingTunnel:
        refuseTunnels();
        break;
    }
}

ChaosPortal::~ChaosPortal()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void ChaosPortal::moveAway(const DemoPortal &portal, FaultProxy &proxy, FaultProxy::Line line)
{
    m_newAddress = std::make_unique<FaultProxy>(portal.baseUrl().port(), line);
    if (line == FaultProxy::Line::Tls) { // both are believed
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({proxy.certificate(), m_newAddress->certificate()});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    const QByteArray place = "Location: "
        + m_newAddress->addressOf(portal.webhookAddress()).toUtf8() + "imbot.chat.add\r\n";
    proxy.setFault(
        Fault::answerWith(httpAnswer(307, "text/html", "moved", place)).onlyFor(createMethod));
}

void ChaosPortal::refuseTunnels()
{
    QObject::connect(&m_tunnels, &QTcpServer::newConnection, &m_tunnels, [this] {
        while (QTcpSocket *client = m_tunnels.nextPendingConnection()) {
            QObject::connect(client, &QTcpSocket::readyRead, client, [client] {
                client->readAll();
                client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                client->disconnectFromHost();
            });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    m_tunnels.setProxy(QNetworkProxy::NoProxy);
    const bool listening = m_tunnels.listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_tunnels.serverPort()});
}
