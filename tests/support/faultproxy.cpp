// SPDX-License-Identifier: Apache-2.0
#include "faultproxy.h"

#include "faultpipe.h"
#include "testcertificate.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

int countOf(const QStringList &calls, const QString &method)
{
    return static_cast<int>(method.isEmpty() ? calls.size() : calls.count(method));
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &contentType, const QByteArray &body,
                      const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Test\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n"
        + body;
}

FaultProxy::FaultProxy(int upstreamPort, Line line, QObject *parent)
    : QTcpServer(parent)
    , m_upstreamPort(upstreamPort)
    , m_line(line)
{
    if (line == Line::Tls)
        makeCertificate();
    const bool listening = listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
}

void FaultProxy::makeCertificate()
{
    const TestCertificate identity = TestCertificate::forLoopback();
    m_certificate = identity.certificate;
    m_key = identity.key;
}

void FaultProxy::changeCertificate()
{
    qDeleteAll(findChildren<FaultPipe *>());
    makeCertificate();
}

QUrl FaultProxy::url() const
{
    QUrl url;
    url.setScheme(m_line == Line::Tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(serverPort());
    return url;
}

QString FaultProxy::addressOf(const QString &address) const
{
    QUrl moved = url();
    moved.setPath(QUrl(address).path());
    return moved.toString();
}

int FaultProxy::postsSeen(const QString &method) const
{
    return countOf(m_seen, method);
}

int FaultProxy::postsDelivered(const QString &method) const
{
    return countOf(m_delivered, method);
}

void FaultProxy::trustCertificate() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_certificate});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *client = new QSslSocket;
    client->setSocketDescriptor(descriptor);
    new FaultPipe(*this, client);
}
