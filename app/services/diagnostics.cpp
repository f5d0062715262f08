// SPDX-License-Identifier: Apache-2.0
#include "diagnostics.h"

#include "connections.h"
#include "portalkeeper.h"
#include "redactedlog.h"
#include "submission.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QString accessName(Connection::Access access)
{
    switch (access) {
    case Connection::Access::AtHand:
        return u"secrets at hand"_s;
    case Connection::Access::BeingRead:
        return u"waiting for the keychain"_s;
    case Connection::Access::Missing:
        return u"secrets missing"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString portalLine(const PortalProfile &profile)
{
    const Connection &connection = profile.connection;
    QStringList facts{connection.portal.toString(),
                      u"bot %1"_s.arg(connection.sender.bot.id.value()),
                      u"scopes %1"_s.arg(connection.scopes.join(u',')),
                      profile.plan == PortalPlan::Enterprise ? u"Enterprise"_s : u"usual plan"_s,
                      accessName(connection.access)};
    if (profile.timeBound != usualTimeBound)
        facts += u"up to %1 s for a request"_s.arg(profile.timeBound.count());
    if (profile.route.proxy)
        facts += u"own proxy"_s;
    if (profile.route.trusted)
        facts += u"certificate %1"_s.arg(profile.route.trusted->text());
    return "- "_L1 + facts.join("; "_L1);
}

} // namespace

Diagnostics::Diagnostics(const Sources &sources)
    : m_sources(sources)
{
}

void Diagnostics::setStoreTrouble(const std::optional<Failure> &trouble)
{
    m_storeTrouble = trouble;
}

QString Diagnostics::text() const
{
    const QStringList log = m_sources.log.recentLines();
    const QStringList parts{system(), portals(), store(), keychain(),
                            "Log, latest last:\n"_L1
                                + (log.isEmpty() ? u"(empty)"_s : log.join(u'\n'))};
    QString whole = parts.join("\n\n"_L1) + u'\n';
    whole.replace(QDir::homePath(), "~"_L1); // a person's name is often in it
    return m_sources.log.redacted(whole);
}

QString Diagnostics::system()
{
    return u"Chatwright %1, %2\nQt %3 (built with %4), %5\n%6, %7\nLocale %8"_s.arg(
        QCoreApplication::applicationVersion(),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QString::fromLatin1(qVersion()),
        QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName(),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QLocale().name());
}

QString Diagnostics::portals() const
{
    QStringList lines{u"Portals:"_s};
    const PortalProfiles profiles = m_sources.connections.profiles();
    for (const PortalProfile &profile : profiles.all)
        lines += portalLine(profile);
    if (profiles.all.isEmpty())
        lines += u"(none)"_s;
    return lines.join(u'\n');
}

QString Diagnostics::store() const
{
    const qsizetype open = m_sources.submission.openEntries().size();
    if (!m_storeTrouble)
        return u"Journal: usable, %1 entries open"_s.arg(open);
    const auto trouble = static_cast<int>(m_storeTrouble->storeTrouble);
    return u"Journal: not usable (%1): %2"_s.arg(trouble).arg(m_storeTrouble->description);
}

QString Diagnostics::keychain() const
{
    const std::optional<KeychainTrouble> &trouble = m_sources.keeper.trouble();
    if (!trouble)
        return u"Keychain: no trouble"_s;
    const bool missing = trouble->kind == KeychainTrouble::Kind::Missing;
    return u"Keychain: %1: %2"_s.arg(missing ? u"missing"_s : u"denied"_s, trouble->words);
}
