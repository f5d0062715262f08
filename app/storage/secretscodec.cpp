// SPDX-License-Identifier: Apache-2.0
#include "secretscodec.h"

#include <QJsonArray>
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

QString textFromBots(const QList<UnfinishedBot> &bots)
{
    QJsonArray all;
    for (const UnfinishedBot &bot : bots)
        all.append(QJsonObject{{u"owner"_s, bot.owner.text()},
                               {u"code"_s, bot.code},
                               {u"clientId"_s, bot.clientId.reveal()}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<UnfinishedBot> botsFromText(const QString &text)
{
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    QList<UnfinishedBot> bots;
    bots.reserve(all.size());
    for (const auto &value : all) {
        const QJsonObject json = value.toObject();
        UnfinishedBot bot{ConnectionId(QUuid::fromString(json.value(u"owner"_s).toString())),
                          json.value(u"code"_s).toString(),
                          Secret(json.value(u"clientId"_s).toString())};
        if (bot.owner.isValid() && !bot.code.isEmpty() && !bot.clientId.isEmpty())
            bots.append(std::move(bot));
    }
    return bots;
}
