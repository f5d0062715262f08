// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "portalroute.h"
#include "webhookaddress.h"

#include <QWidget>

class FoldButton;
class ProblemNote;
class ProxyFields;
class QGridLayout;
class QLabel;
class QVBoxLayout;
class SecretEdit;

//! The first step of connecting a portal: where the webhook is made, and its address.
class ConnectAddressPage final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectAddressPage(QWidget *parent = nullptr);

    [[nodiscard]] const std::expected<WebhookAddress, WebhookAddress::Mistake> &address() const
    {
        return m_address;
    }
    [[nodiscard]] std::optional<ProxySettings> proxy() const;
    //! What is known of \a connection, whose webhook is entered again; \a webhook may be empty.
    void prefill(const Connection &connection, const Secret &webhook,
                 const std::optional<ProxySettings> &proxy);
    //! Whether there is an address; says what is wrong where there is none, and leads to it.
    [[nodiscard]] bool check();
    void focusFirstField();
    void forget();

Q_SIGNALS:
    //! The address or the way to it is another one now.
    void changed();

private:
    void addGuide(QVBoxLayout *column);
    void addRenewal(QVBoxLayout *column);
    void addAddress(QVBoxLayout *column);
    void addProxy(QVBoxLayout *column);
    void addScope(QGridLayout *grid, const QString &scope, const QString &reason);
    void takeAddress();
    void judge();

    std::expected<WebhookAddress, WebhookAddress::Mistake> m_address =
        std::unexpected(WebhookAddress::Mistake::Empty);
    QLabel *m_renewal = nullptr; // whose webhook it is
    SecretEdit *m_edit = nullptr;
    ProblemNote *m_note = nullptr;
    FoldButton *m_proxyFold = nullptr;
    ProxyFields *m_proxy = nullptr;
};
