// SPDX-License-Identifier: Apache-2.0
#include "desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto desktopPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

// The values of color-scheme; 0 says that the desktop prefers nothing.
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

//! Read() wraps its answer in one variant more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
    , m_scheme(guess())
{
}

DesktopAppearance::~DesktopAppearance()
{
    if (m_connecting)
        m_connecting->wait();
}

//! To find the bus, or that there is none, may take longer than all the rest of the start.
void DesktopAppearance::follow()
{
    m_connecting.reset(QThread::create([] { std::ignore = QDBusConnection::sessionBus(); }));
    connect(m_connecting.get(), &QThread::finished, this, &DesktopAppearance::listen);
    m_connecting->start();
}

void DesktopAppearance::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // clang-format off: it would put spaces where Qt's normalized signatures have none
    bus.connect(portalService, desktopPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    ask();
}

void DesktopAppearance::ask()
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, desktopPath, settingsInterface, u"Read"_s);
    read << QString(appearanceGroup) << QString(colorScheme);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                if (reply.isValid())
                    take(QVariant::fromValue(reply.value()));
                call->deleteLater();
            });
}

void DesktopAppearance::onSettingChanged(const QString &space, const QString &key,
                                         const QDBusVariant &value)
{
    if (space == appearanceGroup && key == colorScheme)
        take(QVariant::fromValue(value));
}

void DesktopAppearance::take(const QVariant &value)
{
    Theme::Scheme scheme = guess();
    const uint preference = unwrapped(value).toUInt();
    if (preference == preferDark)
        scheme = Theme::Scheme::Dark;
    else if (preference == preferLight)
        scheme = Theme::Scheme::Light;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged(scheme);
}

Theme::Scheme DesktopAppearance::guess()
{
    if (const auto told = fromGtkTheme(qEnvironmentVariable("GTK_THEME")))
        return *told;
    if (const auto told = fromGtkSettings())
        return *told;
    // Asked once: later the palette is our own.
    static const bool platformIsDark =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return platformIsDark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

std::optional<Theme::Scheme> DesktopAppearance::fromGtkTheme(const QString &theme)
{
    if (theme.isEmpty())
        return std::nullopt;
    const bool dark = theme.endsWith("-dark"_L1, Qt::CaseInsensitive)
        || theme.endsWith(":dark"_L1, Qt::CaseInsensitive);
    return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

std::optional<Theme::Scheme> DesktopAppearance::fromGtkSettings()
{
    const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/gtk-3.0/settings.ini"_L1;
    if (!QFile::exists(file))
        return std::nullopt;
    const QSettings gtk(file, QSettings::IniFormat);
    if (gtk.value(u"Settings/gtk-application-prefer-dark-theme"_s).toBool())
        return Theme::Scheme::Dark;
    return fromGtkTheme(gtk.value(u"Settings/gtk-theme-name"_s).toString());
}
