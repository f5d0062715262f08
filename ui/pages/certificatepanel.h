// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificateinfo.h"

#include <QWidget>

class QGridLayout;
class QLabel;

//! A certificate for a person to judge, and the button that says so.
class CertificatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    void setCertificate(const CertificateInfo &certificate);

Q_SIGNALS:
    void trustPressed();

private:
    [[nodiscard]] QLabel *addRow(QGridLayout *grid, const QString &name);

    QLabel *m_subject = nullptr;
    QLabel *m_issuer = nullptr;
    QLabel *m_valid = nullptr;
    QLabel *m_sha256 = nullptr;
};
