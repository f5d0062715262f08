// SPDX-License-Identifier: Apache-2.0
#include "connectproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray credentialsOf(const QString &user, const QString &password)
{
    if (user.isEmpty() && password.isEmpty())
        return {};
    return "basic " + (user + u':' + password).toUtf8().toBase64().toLower();
}

} // namespace

ConnectProxy::ConnectProxy(const QString &user, const QString &password, QObject *parent)
    : QTcpServer(parent)
    , m_credentials(credentialsOf(user, password))
{
    setProxy(QNetworkProxy::NoProxy);
    const bool listening = listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *visitor = nextPendingConnection())
            serve(visitor);
    });
}

void ConnectProxy::serve(QTcpSocket *visitor)
{
    const auto head = std::make_shared<QByteArray>(); // lives as long as the connection below
    connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QTcpSocket::readyRead, this,
            [this, visitor, head] { readHead(visitor, *head); });
}

void ConnectProxy::readHead(QTcpSocket *visitor, QByteArray &head)
{
    while (visitor->canReadLine() && !head.endsWith("\r\n\r\n"))
        head += visitor->readLine();
    if (!head.endsWith("\r\n\r\n"))
        return;
    const QByteArray request = std::exchange(head, {});
    m_heard += request;
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    if (!mayPass(request)) {
        ++m_refusals;
        visitor->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                       "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
    } else if (words.value(0) == "CONNECT") {
        openTunnel(visitor, words.value(1));
    } else {
        visitor->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
    }
}

void ConnectProxy::openTunnel(QTcpSocket *visitor, const QByteArray &target)
{
    ++m_tunnels;
    visitor->disconnect(this);
    auto *portal = new QTcpSocket(visitor);
    portal->setProxy(QNetworkProxy::NoProxy);
    connect(portal, &QTcpSocket::connected, visitor,
            [visitor] { visitor->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(portal, &QTcpSocket::readyRead, visitor,
            [visitor, portal] { visitor->write(portal->readAll()); });
    connect(visitor, &QTcpSocket::readyRead, portal,
            [visitor, portal] { portal->write(visitor->readAll()); });
    connect(portal, &QTcpSocket::disconnected, visitor, &QTcpSocket::disconnectFromHost);
    connect(portal, &QTcpSocket::errorOccurred, visitor, &QTcpSocket::disconnectFromHost);
    const qsizetype colon = target.lastIndexOf(':');
    portal->connectToHost(QString::fromLatin1(target.left(colon)),
                          target.mid(colon + 1).toUShort());
}

bool ConnectProxy::mayPass(const QByteArray &head) const
{
    return m_credentials.isEmpty()
        || head.toLower().contains("proxy-authorization: " + m_credentials + "\r\n");
}
