// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fault.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

//! A proxy on loopback that stands before a plain portal and breaks things at a chosen byte. It
//! lives in the event loop of the test, so that a test that waits by QTRY_… or QSignalSpy keeps it
//! going; the portal must answer from other threads (DemoPortal does) or from the same loop.
//!
//!     DemoPortal portal;
//!     QVERIFY(portal.start());
//!     FaultProxy proxy(portal.baseUrl().port());                        // or …, Line::Tls)
//!     const auto webhook = WebhookAddress::parse(proxy.addressOf(portal.webhookAddress()));
//!     proxy.setFault(Fault::cutAnswerAfter(12, Cut::Reset).onlyFor(u"imbot.chat.add"_s));
//!     … create a chat …
//!     QCOMPARE(proxy.postsSeen(u"imbot.chat.add"_s), 1);                // POSTs, not connections
//!     QCOMPARE(portal.chats().size(), 1);                               // it ran all the same
//!
//! A fault stays until the next setFault(). With Line::Tls the certificate is made for each proxy
//! and signed by itself; a test that wants it believed says proxy.trustCertificate() before its
//! first connection.
class FaultProxy final : public QTcpServer {
    Q_OBJECT

public:
    enum class Line { Plain, Tls };

    explicit FaultProxy(int upstreamPort, Line line = Line::Plain, QObject *parent = nullptr);

    void setFault(const Fault &fault) { m_fault = fault; }
    //! From now on the system refuses connections.
    void stopListening() { close(); }
    //! With Line::Tls: cuts what is open, and shows another certificate from now on.
    void changeCertificate();

    //! "http://127.0.0.1:PORT" or "https://…"
    [[nodiscard]] QUrl url() const;
    //! \a address with this proxy in the place of the portal.
    [[nodiscard]] QString addressOf(const QString &address) const;

    //! How many POSTs have begun to arrive for \a method (all if empty).
    [[nodiscard]] int postsSeen(const QString &method = {}) const;
    //! How many of them have reached the portal whole.
    [[nodiscard]] int postsDelivered(const QString &method = {}) const;
    [[nodiscard]] int connectionsSeen() const { return m_connections; }
    //! The latest whole requests, oldest first.
    [[nodiscard]] const QList<QByteArray> &requestHeads() const { return m_heads; }
    [[nodiscard]] const QList<QByteArray> &requestBodies() const { return m_bodies; }

    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }
    //! Makes the whole test program believe this proxy's certificate, and no other.
    void trustCertificate() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class FaultPipe;

    void makeCertificate();

    const int m_upstreamPort;
    const Line m_line;
    Fault m_fault;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
    QStringList m_seen; // methods
    QStringList m_delivered;
    QList<QByteArray> m_heads;
    QList<QByteArray> m_bodies;
};
