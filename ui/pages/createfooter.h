// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codeform.h"
#include "connection.h"

#include <QKeySequence>
#include <QWidget>

class CopyAsButton;
class ElidedLabel;
class QBoxLayout;
class QPushButton;

//! Below the form: where and in whose name the chat will be made, and the buttons that end it.
class CreateFooter final : public QWidget {
    Q_OBJECT

public:
    explicit CreateFooter(QWidget *parent = nullptr);

    //! Nothing: no portal is connected.
    void setConnection(const std::optional<Connection> &connection);
    //! For the tool tip.
    void setCreateKeys(const QKeySequence &keys);
    //! Creating is not possible for a reason that is said elsewhere.
    void setCreateEnabled(bool enabled);

Q_SIGNALS:
    void clearPressed();
    void createPressed();
    void connectPressed();
    void copyAsChosen(CodeForm form);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    std::optional<Connection> m_connection;
    QKeySequence m_createKeys;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_buttons = nullptr;
    ElidedLabel *m_where;
    QPushButton *m_connect;
    CopyAsButton *m_copyAs;
    QPushButton *m_clear;
    QPushButton *m_create;
};
