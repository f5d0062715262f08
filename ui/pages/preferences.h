// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

enum class ThemeChoice {
    System, //!< As the desktop has it, and as it changes.
    Light,
    Dark,
};

//! How the program looks and what it speaks. Both may change at any time; what is shown follows.
class Preferences final : public QObject {
    Q_OBJECT

public:
    enum class Keep { No, Yes };

    //! With Keep::Yes, what was chosen last time, and what is chosen from now on is remembered.
    explicit Preferences(Keep keep, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    //! "en" or "ru"; empty: the system's.
    [[nodiscard]] const QString &language() const { return m_language; }

    //! "system", "light" or "dark", as --theme takes it.
    [[nodiscard]] static QString wordFor(ThemeChoice theme);

    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &language);
    //! Whether the log tells what the program does, not only what goes wrong.
    [[nodiscard]] bool detailedLog() const { return m_detailedLog; }
    void setDetailedLog(bool detailed);
    //! What the program was started with: holds until something else is chosen, not remembered.
    void startWith(std::optional<ThemeChoice> theme, std::optional<QString> language);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void detailedLogChanged(bool detailed);

private:
    Keep m_keep;
    ThemeChoice m_theme = ThemeChoice::System;
    QString m_language;
    bool m_detailedLog = false;
};
