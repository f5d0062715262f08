// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"

#include <QFrame>

//! The chat as its members will see it. A picture of a draft: nothing in it can be pressed.
class ChatPreview final : public QFrame {
    Q_OBJECT

public:
    explicit ChatPreview(QWidget *parent = nullptr);

    //! \a botName writes the welcome message. All texts are shown plain.
    void setDraft(const ChatDraft &draft, const QString &botName);
};
