// SPDX-License-Identifier: Apache-2.0
#include "secretedit.h"

#include <QFocusEvent>

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::noteText);
}

void SecretEdit::noteText(const QString &text)
{
    const bool pasted = text.size() > m_lengthBefore + 1;
    m_lengthBefore = text.size();
    if (pasted)
        Q_EMIT entered();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT entered();
}
