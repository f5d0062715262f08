// SPDX-License-Identifier: Apache-2.0
#include "exchange.h"

#include "onetimebody.h"
#include "portalnetwork.h"
#include "redaction.h"
#include "trustedcertificate.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Ending = RawAnswer::Ending;

Q_LOGGING_CATEGORY(wireLog, "chatwright.wire", QtWarningMsg)

namespace {

CertificateInfo describe(const QSslCertificate &certificate)
{
    return {.subject = certificate.subjectDisplayName(),
            .issuer = certificate.issuerDisplayName(),
            .validFrom = certificate.effectiveDate(),
            .validUntil = certificate.expiryDate(),
            .sha256 = certificate.digest(QCryptographicHash::Sha256),
            .selfSigned = certificate.isSelfSigned()};
}

Secret restPathOf(const PortalAccess &access, const QString &method)
{
    return Secret("/rest/"_L1 + access.webhook.secret().reveal() + u'/' + method);
}

//! Whether \a error only says that the status is 400 or above: then the answer has arrived.
bool isAboutStatus(QNetworkReply::NetworkError error, int httpStatus)
{
    return httpStatus >= 400 && error >= QNetworkReply::ContentAccessDenied
        && error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

Exchange::Exchange(const PortalAccess &access, Order order, const Patience &patience,
                   QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_trusted(access.route.trusted)
    , m_patience(patience)
    , m_ownNetwork(network ? nullptr : makeNetwork(access))
    , m_network(network ? *network : *m_ownNetwork)
{
    m_answer.method = m_order.method;
    m_answer.portal = access.webhook.portal();
    m_answer.restPath = restPathOf(access, m_order.method);
    m_answer.secrets = {access.webhook.secret(), access.clientId};
    if (access.route.proxy)
        m_answer.secrets.append(access.route.proxy->password);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::noteTimeout);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::start()
{
    QMetaObject::invokeMethod(this, &Exchange::begin, Qt::QueuedConnection);
}

void Exchange::cancel()
{
    end(Ending::Cancelled);
}

void Exchange::begin()
{
    if (m_ended)
        return;
    if (!isAllowedScheme(m_answer.portal))
        return end(Ending::InsecureAddress);
    m_body = new OneTimeBody(m_order.body);
    QNetworkRequest request = makeRequest(url(), m_order.body.size());
    if (m_trusted)
        believeNobody(request); // so that noteCertificate() is asked, whoever signed it
    m_reply = m_network.post(request, m_body);
    m_body->setParent(m_reply);
    watchReply();
    m_timer.start(m_patience.connect);
    Q_EMIT staged({.kind = SendStage::Kind::Connecting, .totalBytes = m_order.body.size()});
}

void Exchange::watchReply()
{
    connect(m_body, &OneTimeBody::firstByteYielded, this, [this] {
        const qint64 upload = m_order.body.size() * 1000 / m_patience.slowestBytesPerSecond;
        m_timer.start(m_patience.answer + milliseconds(upload));
    });
    connect(m_body, &OneTimeBody::yielded, this, &Exchange::noteYielded);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::noteCertificate);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::noteAnnouncedSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, [this] { end(endingOfReply()); });
}

void Exchange::noteYielded(qint64 bytes)
{
    const bool allOut = bytes == m_order.body.size();
    Q_EMIT staged({.kind = allOut ? SendStage::Kind::Answering : SendStage::Kind::Sending,
                   .sentBytes = bytes,
                   .totalBytes = m_order.body.size()});
}

void Exchange::noteCertificate(const QList<QSslError> &errors)
{
    if (!goOnIfTrusted(*m_reply, errors, m_trusted)) // and the errors are not ignored, ever
        m_answer.certificate = describe(shownCertificate(*m_reply, errors));
}

void Exchange::noteAnnouncedSize()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > maxAnswerBytes)
        end(Ending::TooLarge);
}

void Exchange::readAvailable()
{
    const qint64 room = maxAnswerBytes - m_answer.body.size();
    m_answer.body += m_reply->read(room + 1);
    if (m_answer.body.size() <= maxAnswerBytes)
        return;
    m_answer.body.clear();
    end(Ending::TooLarge);
}

void Exchange::noteTimeout()
{
    end(m_body->yieldedBytes() == 0 ? Ending::ConnectTimeout : Ending::AnswerTimeout);
}

void Exchange::end(Ending ending)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_answer.ending = ending;
    if (m_reply)
        noteHeaders();
    qCDebug(wireLog).noquote() << m_order.method << "at" << m_answer.portal.host() << "ended"
                               << int(ending) << "with status" << m_answer.httpStatus << "after"
                               << m_answer.yieldedBytes << "bytes." << m_answer.systemText;
    release();
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_answer); }, Qt::QueuedConnection);
}

void Exchange::noteHeaders()
{
    m_answer.yieldedBytes = m_body->yieldedBytes();
    m_answer.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty())
        m_answer.location = url().resolved(target);
    if (m_reply->error() != QNetworkReply::NoError)
        m_answer.systemText = withoutSecrets(m_reply->errorString(), m_answer.secrets);
}

void Exchange::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_body->disconnect(this);
    m_body->close(); // whatever Qt has still queued, nothing more leaves
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
    // Later, since its thread may just be asking us about a certificate.
    if (m_ownNetwork)
        m_ownNetwork.release()->deleteLater();
}

QUrl Exchange::url() const
{
    QUrl url = m_answer.portal;
    url.setPath(url.path() + m_answer.restPath.reveal());
    return url;
}

Ending Exchange::endingOfHandshake() const
{
    if (!m_answer.certificate)
        return Ending::TlsFailed;
    return m_trusted ? Ending::CertificateChanged : Ending::CertificateRejected;
}

Ending Exchange::endingOfReply() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (error == QNetworkReply::NoError || isAboutStatus(error, status))
        return Ending::Complete;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Ending::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Ending::ConnectionRefused;
    case QNetworkReply::TimeoutError:
        return Ending::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError:
        return endingOfHandshake();
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "Network unreachable"; or no proxy answers
        return m_network.proxy().type() == QNetworkProxy::HttpProxy ? Ending::ProxyFailed
                                                                    : Ending::Offline;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Ending::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Ending::ProxyDenied;
    default:
        return Ending::ConnectionLost;
    }
}
