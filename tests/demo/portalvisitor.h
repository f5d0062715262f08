// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demoportal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>

#include <memory>

//! What a portal said to one call.
struct PortalSays {
    int status = 0;
    QByteArray body;
    QJsonObject json;

    [[nodiscard]] QJsonValue result() const { return json.value(QLatin1String("result")); }
    [[nodiscard]] QString error() const { return json.value(QLatin1String("error")).toString(); }
};

//! Calls a demo portal over real HTTP and waits for what it says.
class PortalVisitor final {
public:
    explicit PortalVisitor(const DemoPortal &portal)
        : m_portal(portal)
    {
    }

    PortalSays call(const QString &method, const QJsonObject &parameters = {})
    {
        return post(method, QJsonDocument(parameters).toJson(QJsonDocument::Compact));
    }

    //! As call(), with the CLIENT_ID and the first bot.
    PortalSays callAsBot(const QString &method, QJsonObject parameters)
    {
        parameters.insert(QLatin1String("CLIENT_ID"), m_portal.clientId());
        parameters.insert(QLatin1String("BOT_ID"), m_portal.defaultBotId());
        return call(method, parameters);
    }

    PortalSays post(const QString &method, const QByteArray &body,
                    const QByteArray &contentType = "application/json")
    {
        QNetworkRequest request(QUrl(m_portal.webhookAddress() + method));
        request.setRawHeader("Content-Type", contentType);
        return waitFor(m_network.post(request, body));
    }

    PortalSays get(const QUrl &address) { return waitFor(m_network.get(QNetworkRequest(address))); }

private:
    static PortalSays waitFor(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        const QByteArray body = reply->readAll();
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = body,
                .json = QJsonDocument::fromJson(body).object()};
    }

    const DemoPortal &m_portal;
    QNetworkAccessManager m_network;
};

//! A portal without a rate limit, for tests that call often.
[[nodiscard]] inline DemoPortalOptions unlimitedPortal()
{
    DemoPortalOptions options;
    options.limit.reset();
    return options;
}
