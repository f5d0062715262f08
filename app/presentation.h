// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktopappearance.h"
#include "translations.h"

#include <QObject>

class Preferences;

//! Shows the whole program as the preferences, and behind them the desktop, want it: at once, and
//! after each change.
class Presentation final : public QObject {
    Q_OBJECT

public:
    //! Both must outlive it.
    Presentation(Preferences &preferences, Translations &translations, QObject *parent = nullptr);

private:
    void dress();
    void speak();

    Preferences &m_preferences;
    Translations &m_translations;
    DesktopAppearance m_desktop;
};
