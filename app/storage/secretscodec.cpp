// SPDX-License-Identifier: Apache-2.0
#include "secretscodec.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString textFromSecrets(const PortalSecrets &secrets)
{
    const QJsonObject json{{u"webhook"_s, secrets.webhook.reveal()},
                           {u"clientId"_s, secrets.clientId.reveal()},
                           {u"proxyPassword"_s, secrets.proxyPassword.reveal()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<PortalSecrets> secretsFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto secret = [&json](const QString &key) { return Secret(json.value(key).toString()); };
    PortalSecrets secrets{secret(u"webhook"_s), secret(u"clientId"_s), secret(u"proxyPassword"_s)};
    if (secrets.webhook.isEmpty())
        return std::nullopt;
    return secrets;
}
