// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portalprofile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

//! What a person may say about a portal: a name of their own, and how many calls its plan allows.
class PortalDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PortalDialog(const PortalProfile &profile, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name, PortalPlan plan);

private:
    [[nodiscard]] QWidget *buildFields(const PortalProfile &profile);
    void save();

    QLineEdit *m_name;
    QComboBox *m_plan;
};
