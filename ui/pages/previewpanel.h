// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"

#include <QWidget>

#include <optional>

class ChatPreview;
class QLabel;

//! The side of the page where a chat is seen before it is made.
class PreviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);

    //! \a sender: in whose name it will be made; nothing: not known yet.
    void setDraft(const ChatDraft &draft, const std::optional<Sender> &sender);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label = nullptr;
    QLabel *m_note = nullptr;
    ChatPreview *m_preview = nullptr;
};
