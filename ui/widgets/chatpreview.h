// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"

#include <QFrame>

class AvatarDisc;
class ElidedLabel;
class MessageBubble;
class QLabel;

//! The chat as its members will see it. A picture of a draft: nothing in it can be pressed.
class ChatPreview final : public QFrame {
    Q_OBJECT

public:
    explicit ChatPreview(QWidget *parent = nullptr);

    //! \a botName writes the welcome message. All texts are shown plain.
    void setDraft(const ChatDraft &draft, const QString &botName);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildContents();
    void showDraft();
    void updateColors();
    [[nodiscard]] QString subtitle() const;

    ChatDraft m_draft;
    QString m_botName;
    AvatarDisc *m_face = nullptr;
    ElidedLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    MessageBubble *m_bubble = nullptr;
    QLabel *m_placeholder = nullptr;
};
