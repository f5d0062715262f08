// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Preferences;
class QComboBox;
class QLabel;

//! Where a person chooses how the program looks and what it speaks. A choice takes effect at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillBoxes();
    void showChoices();
    void retranslate();

    Preferences &m_preferences;
    QLabel *m_heading = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_note = nullptr;
};
