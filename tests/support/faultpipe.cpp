// SPDX-License-Identifier: Apache-2.0
#include "faultpipe.h"

#include "faultproxy.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslSocket>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

namespace {

constexpr qint64 paddingStep = qint64{256} * 1024;
constexpr qsizetype keptRequests = 100;

qint64 contentLengthIn(const QByteArray &head)
{
    static const QRegularExpression header(u"\r\nContent-Length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

//! "imbot.chat.add" of "POST /rest/1/secret/imbot.chat.add HTTP/1.1".
QString methodIn(const QByteArray &requestLine)
{
    const QByteArray path = requestLine.split(' ').value(1);
    return QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
}

//! `"result":2725` becomes `"result":"2725"`; the head comes first, and says so.
QByteArray withQuotedNumber(const QByteArray &answer)
{
    static const QRegularExpression number(u"\"result\":(\\d+)"_s);
    static const QRegularExpression length(u"(Content-Length: *)(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromLatin1(answer);
    if (const auto match = length.match(text); match.hasMatch())
        text.replace(match.capturedStart(2), match.capturedLength(2),
                     QString::number(match.captured(2).toInt() + 2));
    text.replace(number, u"\"result\":\"\\1\""_s);
    return text.toLatin1();
}

void resetInsteadOfFinish(qintptr descriptor)
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

} // namespace

FaultPipe::FaultPipe(FaultProxy &proxy, QSslSocket *client)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_portal(new QTcpSocket(this))
    , m_fault(proxy.m_fault)
{
    client->setParent(this);
    m_portal->setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    connectClient();
    connectPortal();
    if (m_fault.kind == Kind::CutOnConnect) {
        breakLine(m_fault.cut);
    } else if (m_fault.kind == Kind::StallOnConnect) {
        m_deaf = true;
    } else if (proxy.m_line == FaultProxy::Line::Tls) {
        client->setLocalCertificate(proxy.m_certificate);
        client->setPrivateKey(proxy.m_key);
        client->startServerEncryption();
    }
}

void FaultPipe::connectClient()
{
    connect(m_client, &QSslSocket::readyRead, this, &FaultPipe::takeRequestBytes);
    connect(m_client, &QSslSocket::disconnected, this, &FaultPipe::clientGone);
    connect(m_client, &QSslSocket::bytesWritten, this, &FaultPipe::writePadding);
    connect(m_client, &QSslSocket::encryptedBytesWritten, this, &FaultPipe::writePadding);
}

void FaultPipe::connectPortal()
{
    // Else Nagle's wait for acknowledgements slows every test down.
    connect(m_portal, &QTcpSocket::connected, this,
            [this] { m_portal->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(m_portal, &QTcpSocket::readyRead, this, &FaultPipe::takeAnswerBytes);
    connect(m_portal, &QTcpSocket::disconnected, this, &FaultPipe::portalGone);
}

void FaultPipe::takeRequestBytes()
{
    if (m_deaf)
        return;
    m_request += m_client->readAll();
    if (!isMidRequest() && m_request.contains("\r\n"))
        beginRequest();
    if (isMidRequest())
        passRequest();
}

void FaultPipe::beginRequest()
{
    const QByteArray line = m_request.left(m_request.indexOf("\r\n"));
    m_method = methodIn(line);
    m_requestSize = -1;
    m_requestPassed = 0;
    m_answerSeen = 0;
    m_fault = m_proxy.m_fault;
    if (!m_fault.method.isEmpty() && m_fault.method != m_method)
        m_fault = Fault::none();
    if (line.startsWith("POST "))
        m_proxy.m_seen.append(m_method);
}

void FaultPipe::passRequest()
{
    const qsizetype headSize = m_request.indexOf("\r\n\r\n") + 4;
    if (m_requestSize < 0 && headSize >= 4)
        m_requestSize = headSize + contentLengthIn(m_request.left(headSize));
    const bool whole = m_requestSize > 0 && m_request.size() >= m_requestSize;

    const bool cuts = m_fault.kind == Kind::CutRequest || m_fault.kind == Kind::StallRequest;
    if (cuts && m_request.size() >= m_fault.offset) {
        passToPortal(m_request.mid(m_requestPassed, m_fault.offset - m_requestPassed));
        m_deaf = true;
        if (whole && m_fault.offset >= m_requestSize)
            noteWholeRequest();
        if (m_fault.kind == Kind::CutRequest)
            breakLine(m_fault.cut);
        return;
    }
    const bool holds = m_fault.kind == Kind::DeliverLate || m_fault.kind == Kind::CutAndDeliverLate
        || m_fault.kind == Kind::Replace;
    if (!holds) {
        passToPortal(m_request.mid(m_requestPassed));
        m_requestPassed = m_request.size();
    }
    if (whole)
        noteWholeRequest();
}

void FaultPipe::noteWholeRequest()
{
    const QByteArray request = m_request.left(m_requestSize);
    const qsizetype headSize = request.indexOf("\r\n\r\n") + 4;
    m_proxy.m_heads.append(request.left(headSize));
    m_proxy.m_bodies.append(request.mid(headSize));
    if (m_proxy.m_heads.size() > keptRequests) {
        m_proxy.m_heads.removeFirst();
        m_proxy.m_bodies.removeFirst();
    }
    m_request.remove(0, m_requestSize);
    m_requestSize = 0;
    if (m_fault.kind == Kind::Replace)
        return answerCanned();
    if (m_fault.kind == Kind::DeliverLate || m_fault.kind == Kind::CutAndDeliverLate)
        return deliverLate(request);
    m_proxy.m_delivered.append(m_method);
}

void FaultPipe::deliverLate(const QByteArray &request)
{
    QTimer::singleShot(m_fault.time, this, [this, request, method = m_method] {
        m_proxy.m_delivered.append(method);
        passToPortal(request);
    });
    if (m_fault.kind == Kind::CutAndDeliverLate)
        breakLine(m_fault.cut);
}

void FaultPipe::passToPortal(const QByteArray &bytes)
{
    if (m_portal->state() == QAbstractSocket::UnconnectedState)
        m_portal->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                static_cast<quint16>(m_proxy.m_upstreamPort));
    m_portal->write(bytes); // kept until the connection stands
}

void FaultPipe::takeAnswerBytes()
{
    const QByteArray bytes = m_portal->readAll();
    if (m_client->state() != QAbstractSocket::ConnectedState)
        return m_portal->disconnectFromHost(); // delivered late, to nobody
    passAnswer(bytes);
    m_answerSeen += bytes.size();
}

void FaultPipe::passAnswer(QByteArray bytes)
{
    switch (m_fault.kind) {
    case Kind::CutAnswer:
    case Kind::StallAnswer:
        return passAnswerUpTo(bytes);
    case Kind::DelayAnswer:
    case Kind::DripAnswer:
        return passLater(bytes);
    case Kind::ReplaceAfterRunning:
        return answerCanned();
    case Kind::QuoteNumber:
        bytes = withQuotedNumber(bytes);
        break;
    case Kind::GarbleAnswer:
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const qint64 place = m_answerSeen + i - m_fault.offset;
            if (place >= 0 && place < m_fault.length)
                bytes[i] = static_cast<char>(~bytes.at(i));
        }
        break;
    default:
        break;
    }
    m_client->write(bytes);
}

void FaultPipe::passAnswerUpTo(const QByteArray &bytes)
{
    const qint64 room = m_fault.offset - m_answerSeen;
    if (room > 0)
        m_client->write(bytes.left(room));
    if (m_fault.kind == Kind::CutAnswer && bytes.size() >= room)
        breakLine(m_fault.cut);
}

void FaultPipe::passLater(const QByteArray &bytes)
{
    m_late += bytes;
    if (m_timer.isActive())
        return;
    const bool drips = m_fault.kind == Kind::DripAnswer;
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, [this, drips] {
        m_client->write(m_late.left(drips ? 1 : m_late.size()));
        m_late.remove(0, drips ? 1 : m_late.size());
        if (!m_late.isEmpty())
            m_timer.start();
    });
    m_timer.start(m_fault.time);
}

void FaultPipe::answerCanned()
{
    m_client->write(m_fault.canned);
    m_padding = m_fault.padding;
    m_fault = Fault::swallowAnswer(); // whatever else the portal says
    if (m_padding == 0)
        m_client->disconnectFromHost();
}

void FaultPipe::writePadding()
{
    if (m_padding <= 0 || m_client->bytesToWrite() > paddingStep)
        return;
    const qint64 step = std::min(m_padding, paddingStep);
    m_padding -= step;
    m_client->write(QByteArray(step, ' '));
    if (m_padding == 0)
        m_client->disconnectFromHost();
}

void FaultPipe::breakLine(Cut cut)
{
    m_deaf = true;
    m_client->flush();
    if (cut == Cut::Finish)
        return m_client->disconnectFromHost();
    resetInsteadOfFinish(m_client->socketDescriptor());
    m_client->abort();
}

void FaultPipe::clientGone()
{
    m_padding = 0;
    if (m_fault.kind == Kind::DeliverLate || m_fault.kind == Kind::CutAndDeliverLate)
        return; // the request is on its way, whoever waits for it
    if (m_portal->state() == QAbstractSocket::UnconnectedState)
        return deleteLater();
    m_portal->disconnectFromHost();
}

void FaultPipe::portalGone()
{
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
    else if (m_fault.kind == Kind::None)
        m_client->disconnectFromHost();
}
