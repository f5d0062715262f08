// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QDBusVariant>
#include <QObject>

#include <memory>
#include <optional>

class QThread;

//! Whether the desktop is light or dark, now and after each change. Asks the desktop portal
//! (org.freedesktop.portal.Settings) without waiting for it; until it answers, or where there is
//! none, GTK's settings and the platform's palette tell.
//! Source: https://flatpak.github.io/xdg-desktop-portal, "Settings" (read 2026-11).
class DesktopAppearance final : public QObject {
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);
    ~DesktopAppearance() override;

    [[nodiscard]] Theme::Scheme scheme() const { return m_scheme; }
    //! Begins to ask and to listen.
    void follow();

Q_SIGNALS:
    void schemeChanged(Theme::Scheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void ask();
    void take(const QVariant &value);
    [[nodiscard]] static Theme::Scheme guess();
    [[nodiscard]] static std::optional<Theme::Scheme> fromGtkTheme(const QString &theme);
    [[nodiscard]] static std::optional<Theme::Scheme> fromGtkSettings();

    Theme::Scheme m_scheme;
    std::unique_ptr<QThread> m_connecting;
};
