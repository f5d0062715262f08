// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

//! A line for a secret: masked from the first character on, for eyes, screen readers and the
//! clipboard alike.
class SecretEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    //! Somebody pasted, or has left the line: what it holds can be judged.
    void entered();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void noteText(const QString &text);

    qsizetype m_lengthBefore = 0;
};
