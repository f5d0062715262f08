// SPDX-License-Identifier: Apache-2.0
#include "recordingserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr char answer[] = "HTTP/1.1 200 OK\r\n"
                          "Content-Type: application/json\r\n"
                          "Content-Length: 12\r\n"
                          "Connection: close\r\n\r\n"
                          "{\"result\":1}";

qsizetype lengthIn(const QByteArray &head)
{
    const QByteArray name = "\r\ncontent-length: ";
    const qsizetype at = head.toLower().indexOf(name);
    return at < 0 ? 0 : head.mid(at + name.size()).split('\r').constFirst().toLongLong();
}

} // namespace

RecordingServer::RecordingServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
    });
}

bool RecordingServer::start()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl RecordingServer::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void RecordingServer::read(QTcpSocket &socket)
{
    QByteArray &bytes = m_unread[&socket];
    const bool greeted = bytes.contains("\r\n\r\n");
    bytes += socket.readAll();
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = bytes.left(headEnd + 2);
    if (!greeted && head.toLower().contains("\r\nexpect: 100-continue"))
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    const QByteArray body = bytes.mid(headEnd + 4);
    if (body.size() < lengthIn(head))
        return;
    m_requests.append({head.split(' ').value(1), body});
    socket.write(answer);
    socket.disconnectFromHost();
}
