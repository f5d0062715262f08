// SPDX-License-Identifier: Apache-2.0
#include "webhookaddress.h"

#include "hostlabel.h"
#include "pastedaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Mistake = WebhookAddress::Mistake;

//! The names of our connections are made in this space; any UUID would do, but it must never
//! change.
constexpr QUuid connectionSpace{0x6f1c3b52, 0x8d0e, 0x4c7a, 0x9b, 0x3e, 0x52,
                                0x1d,       0xa7,   0xc4,   0x08, 0x6e};

//! What stands around "/rest/" in the path of a webhook address.
struct RestPath {
    QStringList prefix;
    qint64 user = 0;
    QString secret;
};

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1;
}

int usualPort(const QUrl &url)
{
    return isHttp(url) ? 80 : 443;
}

bool isAscii(const QString &text, bool (*accepts)(char16_t))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [accepts](QChar c) {
        return accepts(c.unicode());
    });
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isSecretCharacter(char16_t c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'
        || c == u'_' || c == u'~';
}

//! A positive number that fits; 0 otherwise. The portal would take a login as well, but only a
//! number says whose webhook it is.
qint64 userNumber(const QString &segment)
{
    return isAscii(segment, isDigit) ? segment.toLongLong() : 0;
}

//! "profile.json" or "***" where the secret should be: a method's name, or a masked address.
bool standsInForSecret(const QString &segment)
{
    return segment.contains(u'.') || isAscii(segment, [](char16_t c) {
               return c == u'*' || c == u'\u2022' || c == u'\u2026';
           });
}

std::expected<RestPath, Mistake> restPathOf(const QUrl &url)
{
    const QStringList segments = url.path().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (segments[i].compare("rest"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const qint64 user = userNumber(segments[i + 1]);
        if (user <= 0)
            continue;
        const QString secret = segments.value(i + 2);
        if (secret.isEmpty() || standsInForSecret(secret))
            return std::unexpected(Mistake::SecretMissing);
        if (!isAscii(secret, isSecretCharacter))
            return std::unexpected(Mistake::NotAWebhook);
        return RestPath{segments.mid(0, i), user, secret};
    }
    return std::unexpected(Mistake::NotAWebhook);
}

//! Scheme, host, port and path prefix of \a url, written in one way only.
QUrl portalAt(const QUrl &url, const QString &path)
{
    QUrl portal;
    portal.setScheme(url.scheme());
    portal.setHost(url.host());
    if (url.port() != usualPort(url))
        portal.setPort(url.port());
    portal.setPath(path);
    return portal;
}

QString withoutClosingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4(u"^127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"_s,
                                         QRegularExpression::PatternOption::DontCaptureOption);
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

bool isAllowedScheme(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (isHttp(url) && isLoopback(url.host()));
}

bool mayLeadTo(const QUrl &from, const QUrl &to)
{
    return isAllowedScheme(to) && (!isHttp(to) || isHttp(from));
}

bool isOtherServer(const QUrl &from, const QUrl &to)
{
    const auto portOf = [](const QUrl &url) { return url.port(usualPort(url)); };
    return from.host().compare(to.host(), Qt::CaseInsensitive) != 0 || portOf(from) != portOf(to);
}

std::expected<WebhookAddress, Mistake> WebhookAddress::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::unexpected(Mistake::Empty);
    const QUrl url(addressInPastedText(text), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::unexpected(Mistake::NotAnAddress);
    if (!isHttp(url) && url.scheme() != "https"_L1)
        return std::unexpected(Mistake::OtherScheme);
    if (!isAllowedScheme(url))
        return std::unexpected(Mistake::InsecureScheme);

    const auto rest = restPathOf(url);
    if (!rest)
        return std::unexpected(rest.error());
    WebhookAddress address;
    const QString prefix = rest->prefix.join(u'/');
    address.m_portal = portalAt(url, prefix.isEmpty() ? QString() : u'/' + prefix);
    address.m_user = PersonId(rest->user);
    address.m_secret = Secret(QString::number(rest->user) + u'/' + rest->secret);
    return address;
}

QString WebhookAddress::hostLabel() const
{
    return hostLabelOf(m_portal);
}

Secret WebhookAddress::whole() const
{
    return Secret(m_portal.toString() + "/rest/"_L1 + m_secret.reveal() + u'/');
}

QString WebhookAddress::masked() const
{
    return m_portal.toString() + "/rest/"_L1 + QString::number(m_user.value()) + "/***/"_L1;
}

WebhookAddress WebhookAddress::movedTo(const QUrl &newPortal) const
{
    WebhookAddress moved = *this;
    moved.m_portal = portalAt(newPortal, withoutClosingSlashes(newPortal.path()));
    return moved;
}

ConnectionId WebhookAddress::connectionId(BotId bot) const
{
    return connectionIdOf(m_portal, m_user, bot);
}

ConnectionId connectionIdOf(const QUrl &portal, PersonId user, BotId bot)
{
    const QByteArray name = portal.toEncoded() + '|' + QByteArray::number(user.value()) + '|'
        + QByteArray::number(bot.value());
    return ConnectionId(QUuid::createUuidV5(connectionSpace, name));
}
