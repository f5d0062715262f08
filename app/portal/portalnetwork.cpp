// SPDX-License-Identifier: Apache-2.0
#include "portalnetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace {

//! Stores nothing: a session cookie of another user would make the portal refuse the webhook.
class EmptyCookieJar final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

//! Tunnels only, also for plain http: a proxy that asks for a password after it has seen the
//! request would make Qt send that once more, and a body is never sent twice.
QNetworkProxy proxyBy(const ProxySettings &settings)
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, settings.host, settings.port, settings.user,
                        settings.password.reveal());
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability
                          | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

//! What is not encrypted stays on this computer.
bool mayUseProxy(const QUrl &portal, const ProxySettings &proxy)
{
    return portal.scheme() == "https"_L1 || isLoopback(proxy.host);
}

//! What holds for all that we send.
QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Chatwright/" CHATWRIGHT_VERSION));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetwork(const PortalAccess &access)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setCookieJar(new EmptyCookieJar(network.get()));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    const auto &proxy = access.route.proxy;
    if (proxy && mayUseProxy(access.webhook.portal(), *proxy))
        network->setProxy(proxyBy(*proxy));
    else if (access.webhook.portal().scheme() == "http"_L1) // loopback: no proxy has to hear of it
        network->setProxy(QNetworkProxy::NoProxy);
    return network;
}

QNetworkRequest makeRequest(const QUrl &url, qint64 bodySize)
{
    QNetworkRequest request = plainRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

QNetworkRequest makePictureRequest(const QUrl &url)
{
    QNetworkRequest request = plainRequest(url);
    request.setRawHeader("Accept", "image/png,image/jpeg,image/webp,image/gif,image/bmp");
    // Qt would unpack what comes packed, however much that is.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

void believeNobody(QNetworkRequest &request)
{
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates({});
    request.setSslConfiguration(configuration);
}
