// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "messagebar.h"

#include <QObject>

class ChatForm;
class QAction;

//! Puts other contents into a form without losing those it had: a message bar offers them back.
class FormUndo final : public QObject {
    Q_OBJECT

public:
    FormUndo(ChatForm &form, MessageBar &bar, QObject *parent = nullptr);

    //! \a words say what has been done. Nothing is offered where the form was empty.
    void replace(const ChatDraft &draft, const MessageBar::Words &words);
    //! What was replaced is not offered any more.
    void forget();

private:
    void undo();
    void dismiss();
    void retranslate();

    ChatForm &m_form;
    MessageBar &m_bar;
    QAction *m_action;
    QAction *m_close;
    ChatDraft m_replaced;
};
