// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fault.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class FaultProxy;
class QSslSocket;
class QTcpSocket;

//! One connection through a FaultProxy: follows the requests on it and does the fault to each.
class FaultPipe final : public QObject {
    Q_OBJECT

public:
    //! Takes \a client over.
    FaultPipe(FaultProxy &proxy, QSslSocket *client);

private:
    void connectClient();
    void connectPortal();
    void takeRequestBytes();
    void beginRequest();
    void passRequest();
    void noteWholeRequest();
    void deliverLate(const QByteArray &request);
    void passToPortal(const QByteArray &bytes);
    void takeAnswerBytes();
    void passAnswer(QByteArray bytes);
    void passAnswerUpTo(const QByteArray &bytes);
    void passLater(const QByteArray &bytes);
    void answerCanned();
    void writePadding();
    void breakLine(Cut cut);
    void clientGone();
    void portalGone();

    [[nodiscard]] bool isMidRequest() const { return m_requestSize != 0; }

    FaultProxy &m_proxy;
    QSslSocket *m_client;
    QTcpSocket *m_portal;
    QTimer m_timer; // for what comes late
    Fault m_fault;
    bool m_deaf = false; // reads no more of the client

    // The request under way. Its size is -1 as long as its head is incomplete, 0 before it begins.
    QByteArray m_request;
    QString m_method;
    qint64 m_requestSize = 0;
    qint64 m_requestPassed = 0;

    QByteArray m_late; // bytes of the answer that wait
    qint64 m_answerSeen = 0;
    qint64 m_padding = 0;
};
