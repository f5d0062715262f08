// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include "programsettings.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto detailedLogKey = "log/detailed"_L1;

//! A file may hold anything; what is not known counts as the system's.
ThemeChoice themeFrom(const QString &word)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (word == Preferences::wordFor(theme))
            return theme;
    }
    return ThemeChoice::System;
}

QString languageFrom(const QString &word)
{
    return word == "en"_L1 || word == "ru"_L1 ? word : QString();
}

void remember(QLatin1String key, const QString &word)
{
    QSettings settings = programSettings();
    settings.setValue(key, word);
}

} // namespace

Preferences::Preferences(Keep keep, QObject *parent)
    : QObject(parent)
    , m_keep(keep)
{
    if (m_keep == Keep::No)
        return;
    const QSettings settings = programSettings();
    m_theme = themeFrom(settings.value(themeKey).toString());
    m_language = languageFrom(settings.value(languageKey).toString());
    m_detailedLog = settings.value(detailedLogKey).toBool();
}

QString Preferences::wordFor(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
    return {};
}

void Preferences::setTheme(ThemeChoice theme)
{
    if (m_keep == Keep::Yes)
        remember(themeKey, wordFor(theme));
    if (std::exchange(m_theme, theme) != theme)
        Q_EMIT themeChanged();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_keep == Keep::Yes)
        remember(languageKey, language);
    if (std::exchange(m_language, language) != language)
        Q_EMIT languageChanged();
}

void Preferences::setDetailedLog(bool detailed)
{
    if (m_keep == Keep::Yes)
        remember(detailedLogKey, QVariant(detailed).toString());
    if (std::exchange(m_detailedLog, detailed) != detailed)
        Q_EMIT detailedLogChanged(detailed);
}

void Preferences::startWith(std::optional<ThemeChoice> theme, std::optional<QString> language)
{
    m_theme = theme.value_or(m_theme);
    m_language = std::move(language).value_or(m_language);
}
