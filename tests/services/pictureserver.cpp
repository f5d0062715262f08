// SPDX-License-Identifier: Apache-2.0
#include "pictureserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

PictureServer::PictureServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_openNow;
            m_unread.remove(socket);
            socket->deleteLater();
        });
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_openNow);
    });
}

QString PictureServer::address(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path);
}

void PictureServer::answer(const QString &path, const QByteArray &bytes)
{
    m_answers.insert(path, bytes);
}

void PictureServer::give(const QString &path, const QByteArray &picture)
{
    answer(path,
           "HTTP/1.1 200 OK\r\nSet-Cookie: who=you\r\nConnection: close\r\nContent-Length: "
               + QByteArray::number(picture.size()) + "\r\n\r\n" + picture);
}

void PictureServer::redirect(const QString &path, const QString &target)
{
    answer(path,
           "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: "
               + target.toUtf8() + "\r\n\r\n");
}

void PictureServer::pour(const QString &path, const QByteArray &bytes)
{
    m_endless.insert(path, bytes);
}

void PictureServer::read(QTcpSocket &socket)
{
    QByteArray &bytes = m_unread[&socket];
    bytes += socket.readAll();
    if (!bytes.endsWith("\r\n\r\n"))
        return;
    const QByteArray head = std::exchange(bytes, {});
    const QString path = QString::fromUtf8(head.split(' ').value(1));
    m_heads[path].append(head);
    if (m_endless.contains(path)) {
        const QByteArray poured = m_endless.value(path);
        connect(&socket, &QTcpSocket::bytesWritten, this,
                [this, &socket, poured] { pourInto(socket, poured); });
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    } else if (m_answers.contains(path)) {
        socket.write(m_answers.value(path));
        socket.disconnectFromHost();
    }
}

void PictureServer::pourInto(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.bytesToWrite() > 0)
        return;
    m_poured += bytes.size();
    socket.write(bytes);
}
