// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settingssection.h"

//! Which version this is, and under which licences it and its parts stand.
class AboutSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_version;
    QLabel *m_parts;
};
