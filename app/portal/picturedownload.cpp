// SPDX-License-Identifier: Apache-2.0
#include "picturedownload.h"

#include "portalaccess.h"
#include "portalnetwork.h"
#include "trustedcertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int okStatus = 200;
constexpr qint64 readAtOnce = qint64{64} * 1024;

int portOf(const QUrl &address)
{
    return address.port(address.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

PictureNetwork::PictureNetwork(const PortalAccess &access)
    : m_portal(access.webhook.portal())
    , m_trusted(access.route.trusted)
    , m_own(makeNetwork(access))
    , m_others(makeNetwork({}))
{
}

PictureNetwork::~PictureNetwork() = default;

bool PictureNetwork::mayFetch(const QUrl &address) const
{
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
        && mayLeadTo(m_portal, address);
}

bool PictureNetwork::isPortals(const QUrl &address) const
{
    return address.scheme() == m_portal.scheme() && address.host() == m_portal.host()
        && portOf(address) == portOf(m_portal);
}

QNetworkReply *PictureNetwork::get(const QUrl &address) const
{
    QNetworkRequest request = makePictureRequest(address);
    if (trustedFor(address))
        believeNobody(request);
    // What is on this computer needs no proxy, which only the portal's own way knows.
    const bool isOwn = isPortals(address) || address.scheme() == "http"_L1;
    return (isOwn ? *m_own : *m_others).get(request);
}

std::optional<CertificateFingerprint> PictureNetwork::trustedFor(const QUrl &address) const
{
    return isPortals(address) ? m_trusted : std::nullopt;
}

PictureDownload::PictureDownload(const PictureNetwork &network, const QUrl &address,
                                 std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_address(address)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longest);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(); });
}

PictureDownload::~PictureDownload()
{
    release();
}

void PictureDownload::start()
{
    QMetaObject::invokeMethod(this, &PictureDownload::begin, Qt::QueuedConnection);
}

void PictureDownload::begin()
{
    m_timer.start();
    fetch(m_address);
}

void PictureDownload::fetch(const QUrl &address)
{
    if (!m_network.mayFetch(address))
        return end();
    m_address = address;
    m_reply = m_network.get(address);
    m_reply->setReadBufferSize(readAtOnce);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        std::ignore = goOnIfTrusted(*m_reply, errors, m_network.trustedFor(m_address));
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureDownload::noteHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureDownload::readAvailable);
    connect(m_reply, &QNetworkReply::finished, this, &PictureDownload::noteEnd);
}

void PictureDownload::noteHeaders()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > maxBytes)
        m_timer.start(0); // a reply does not like to be ended while it tells of its head
}

void PictureDownload::readAvailable()
{
    if (!m_reply)
        return;
    m_picture += m_reply->read(maxBytes - m_picture.size() + 1);
    if (m_picture.size() > maxBytes)
        end();
}

void PictureDownload::noteEnd()
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        if (++m_redirects > maxRedirects)
            return end();
        const QUrl next = m_address.resolved(target);
        release();
        m_picture.clear();
        return fetch(next);
    }
    readAvailable();
    if (m_hasEnded)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = m_reply->error() == QNetworkReply::NoError && status == okStatus;
    end(isWhole ? m_picture : QByteArray());
}

void PictureDownload::end(const QByteArray &picture)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_timer.stop();
    release();
    Q_EMIT finished(picture);
}

void PictureDownload::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}
