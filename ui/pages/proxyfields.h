// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portalroute.h"

#include <QWidget>

class ProblemNote;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class SecretEdit;

//! An HTTP proxy for one portal, entered by hand.
class ProxyFields final : public QWidget {
    Q_OBJECT

public:
    explicit ProxyFields(QWidget *parent = nullptr);

    //! Nothing without a host: the system's own settings apply. The host may have been pasted as
    //! "http://host:port".
    [[nodiscard]] std::optional<ProxySettings> settings() const;
    void setSettings(const std::optional<ProxySettings> &settings);
    //! Whether the host can be one; says so where it cannot, and leads to it.
    [[nodiscard]] bool check();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void addField(QGridLayout *grid, int column, const QString &words, QWidget *field);
    void takePastedPort();

    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    SecretEdit *m_password = nullptr;
    ProblemNote *m_note = nullptr;
};
