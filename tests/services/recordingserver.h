// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

//! An HTTP server on loopback that keeps what it is sent and answers every request alike.
class RecordingServer final : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray path;
        QByteArray body;
    };

    RecordingServer();

    [[nodiscard]] bool start();
    [[nodiscard]] QUrl address() const;
    //! In the order in which they came in.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }

private:
    void read(QTcpSocket &socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QList<Request> m_requests;
};
