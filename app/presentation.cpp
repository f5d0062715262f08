// SPDX-License-Identifier: Apache-2.0
#include "presentation.h"

#include "preferences.h"

Presentation::Presentation(Preferences &preferences, Translations &translations, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_translations(translations)
{
    connect(&m_preferences, &Preferences::themeChanged, this, &Presentation::dress);
    connect(&m_preferences, &Preferences::languageChanged, this, &Presentation::speak);
    connect(&m_desktop, &DesktopAppearance::schemeChanged, this, &Presentation::dress);
    speak();
    dress();
    m_desktop.follow();
}

void Presentation::dress()
{
    switch (m_preferences.theme()) {
    case ThemeChoice::System:
        return Theme::apply(m_desktop.scheme());
    case ThemeChoice::Light:
        return Theme::apply(Theme::Scheme::Light);
    case ThemeChoice::Dark:
        return Theme::apply(Theme::Scheme::Dark);
    }
}

void Presentation::speak()
{
    m_translations.use(m_preferences.language());
}
