// SPDX-License-Identifier: Apache-2.0
#include "profilecodec.h"

#include "draftcodec.h"
#include "jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int profilesVersion = 1;

Failure damaged(const QString &words)
{
    return Failure::ofStore(Failure::StoreTrouble::Damaged, words);
}

//! Without its password.
QJsonObject proxyToJson(const ProxySettings &proxy)
{
    return {{u"host"_s, proxy.host}, {u"port"_s, proxy.port}, {u"user"_s, proxy.user}};
}

std::optional<ProxySettings> proxyFromJson(const QJsonObject &json)
{
    const int port = json.value(u"port"_s).toInt();
    const QString host = json.value(u"host"_s).toString();
    if (host.isEmpty() || !std::in_range<quint16>(port) || port == 0)
        return std::nullopt;
    return ProxySettings{host, quint16(port), json.value(u"user"_s).toString(), {}};
}

QJsonObject profileToJson(const PortalProfile &profile)
{
    const Connection &connection = profile.connection;
    QJsonObject json{{u"id"_s, connection.id.text()},
                     {u"portal"_s, connection.portal.toString(QUrl::FullyEncoded)},
                     {u"name"_s, connection.name},
                     {u"sender"_s, senderToJson(connection.sender)},
                     {u"scopes"_s, QJsonArray::fromStringList(connection.scopes)},
                     {u"plan"_s, storedName(profile.plan)}};
    if (profile.timeBound != usualTimeBound)
        json.insert(u"timeBoundSeconds"_s, qint64(profile.timeBound.count()));
    if (profile.route.proxy)
        json.insert(u"proxy"_s, proxyToJson(*profile.route.proxy));
    if (profile.route.trusted)
        json.insert(u"certificate"_s, QString::fromLatin1(profile.route.trusted->sha256().toHex()));
    return json;
}

//! What is there but cannot be read is a failure: a proxy or a certificate that was left out would
//! lead elsewhere.
std::optional<PortalRoute> routeFromJson(const QJsonObject &json)
{
    PortalRoute route;
    if (json.contains(u"proxy"_s)) {
        route.proxy = proxyFromJson(json.value(u"proxy"_s).toObject());
        if (!route.proxy)
            return std::nullopt;
    }
    if (json.contains(u"certificate"_s)) {
        route.trusted = CertificateFingerprint::of(
            QByteArray::fromHex(json.value(u"certificate"_s).toString().toLatin1()));
        if (!route.trusted)
            return std::nullopt;
    }
    return route;
}

//! Never less than usual: a "none" must not count before the portal can have finished.
std::chrono::seconds timeBoundFromJson(const QJsonObject &json)
{
    const std::chrono::seconds bound(json.value(u"timeBoundSeconds"_s).toInteger());
    return std::max(bound, usualTimeBound);
}

QStringList textsFromJson(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &text : array)
        texts += text.toString();
    return texts;
}

std::optional<PortalProfile> profileFromJson(const QJsonObject &json)
{
    const ConnectionId id(QUuid::fromString(json.value(u"id"_s).toString()));
    const QUrl portal(json.value(u"portal"_s).toString(), QUrl::StrictMode);
    const auto sender = senderFromJson(json.value(u"sender"_s).toObject());
    const auto plan = takeEnum<PortalPlan>(json, u"plan"_s);
    const auto route = routeFromJson(json);
    if (!id.isValid() || !portal.isValid() || portal.host().isEmpty() || !sender || !route)
        return std::nullopt;
    PortalProfile profile;
    profile.connection.id = id;
    profile.connection.portal = portal;
    profile.connection.name = json.value(u"name"_s).toString();
    profile.connection.sender = *sender;
    profile.connection.scopes = textsFromJson(json.value(u"scopes"_s).toArray());
    profile.plan = plan.value_or(PortalPlan::Usual);
    profile.timeBound = timeBoundFromJson(json);
    profile.route = *route;
    return profile;
}

QJsonObject formerToJson(const FormerConnection &former)
{
    return {{u"portal"_s, former.portal.toString(QUrl::FullyEncoded)},
            {u"user"_s, former.user.value()},
            {u"botId"_s, former.bot.value()},
            {u"id"_s, former.id.text()}};
}

std::optional<FormerConnection> formerFromJson(const QJsonObject &json)
{
    const ConnectionId id(QUuid::fromString(json.value(u"id"_s).toString()));
    const QUrl portal(json.value(u"portal"_s).toString(), QUrl::StrictMode);
    const auto user = takeId<PersonId>(json, u"user"_s);
    const auto bot = takeId<BotId>(json, u"botId"_s);
    if (!id.isValid() || !portal.isValid() || portal.host().isEmpty() || !user || !bot)
        return std::nullopt;
    return FormerConnection{portal, *user, *bot, id};
}

} // namespace

QByteArray textFromProfiles(const PortalProfiles &profiles)
{
    QJsonArray all;
    for (const PortalProfile &profile : profiles.all)
        all.append(profileToJson(profile));
    QJsonObject file{{u"version"_s, profilesVersion}, {u"portals"_s, all}};
    if (profiles.current.isValid())
        file.insert(u"current"_s, profiles.current.text());
    QJsonArray former;
    for (const FormerConnection &each : profiles.former)
        former.append(formerToJson(each));
    if (!former.isEmpty())
        file.insert(u"former"_s, former);
    return QJsonDocument(file).toJson();
}

Result<PortalProfiles> profilesFromText(const QByteArray &text)
{
    QJsonParseError error{};
    const QJsonObject file = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(damaged(error.errorString()));
    const int version = file.value(u"version"_s).toInt();
    if (version > profilesVersion)
        return std::unexpected(Failure::ofStore(Failure::StoreTrouble::Newer, {}));
    if (version != profilesVersion || !file.value(u"portals"_s).isArray())
        return std::unexpected(damaged({}));
    PortalProfiles profiles;
    profiles.current = ConnectionId(QUuid::fromString(file.value(u"current"_s).toString()));
    const QJsonArray all = file.value(u"portals"_s).toArray();
    for (const auto &value : all) {
        const auto profile = profileFromJson(value.toObject());
        if (!profile)
            return std::unexpected(damaged({}));
        profiles.all.append(*profile);
    }
    const QJsonArray gone = file.value(u"former"_s).toArray();
    for (const auto &value : gone) {
        const auto former = formerFromJson(value.toObject());
        if (!former)
            return std::unexpected(damaged({}));
        profiles.former.append(*former);
    }
    return profiles;
}
