// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

class QTcpSocket;

//! An HTTP proxy on loopback that makes tunnels ("CONNECT host:port") for those who know its
//! password. It lives in the event loop of the test.
class ConnectProxy final : public QTcpServer {
    Q_OBJECT

public:
    //! Without a password everybody may pass.
    explicit ConnectProxy(const QString &user = {}, const QString &password = {},
                          QObject *parent = nullptr);

    //! How many tunnels were made, and how many were refused for want of the password.
    [[nodiscard]] int tunnels() const { return m_tunnels; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    //! All that was said to the proxy itself; what went through tunnels is not in it.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void serve(QTcpSocket *visitor);
    void readHead(QTcpSocket *visitor, QByteArray &head);
    void openTunnel(QTcpSocket *visitor, const QByteArray &target);
    [[nodiscard]] bool mayPass(const QByteArray &head) const;

    const QByteArray m_credentials; //!< As they stand in the header; empty: none are asked for.
    QByteArray m_heard;
    int m_tunnels = 0;
    int m_refusals = 0;
};
