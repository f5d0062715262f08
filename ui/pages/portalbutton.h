// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"

#include <QPushButton>

class ElidedLabel;

//! Which portal and bot the program speaks for; pressing it leads to the others.
class PortalButton final : public QPushButton {
    Q_OBJECT

public:
    explicit PortalButton(QWidget *parent = nullptr);

    //! Nothing: no portal is connected.
    void setConnection(const std::optional<Connection> &connection);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    //! Of the connection, which must be there.
    [[nodiscard]] static QString stateOf(const Connection &connection);

    std::optional<Connection> m_connection;
    ElidedLabel *m_host;
    ElidedLabel *m_bot;
};
