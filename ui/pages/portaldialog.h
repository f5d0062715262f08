// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portalprofile.h"

#include <QDialog>

class FoldButton;
class ProxyFields;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

//! What a person may say about a portal: a name of their own, what it allows, how it is reached and
//! whom to believe on the way.
class PortalDialog final : public QDialog {
    Q_OBJECT

public:
    //! \a profile with the proxy's password, where it is known.
    explicit PortalDialog(const PortalProfile &profile, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const PortalProfile &profile);
    //! The webhook shall be entered again.
    void renewWanted();

private:
    [[nodiscard]] QWidget *buildFields();
    void addName(QVBoxLayout &column);
    void addPlan(QVBoxLayout &column);
    void addTimeBound(QVBoxLayout &column);
    void addProxy(QVBoxLayout &column);
    void addTrust(QVBoxLayout &column, const CertificateFingerprint &trusted);
    static void addNote(QVBoxLayout &column, const QString &words);
    void save();

    PortalProfile m_profile;
    QLineEdit *m_name;
    QComboBox *m_plan;
    QSpinBox *m_timeBound;
    FoldButton *m_proxyFold = nullptr;
    ProxyFields *m_proxy = nullptr;
    QCheckBox *m_trust = nullptr; // null where there is nothing to trust
};
