// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bbcode.h"
#include "chatdraft.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class BbCodeLabel;
class ChatHead;
class MessageBubble;
class QLabel;
class ScrollColumn;

//! The chat as its members will see it, in their list of chats and opened. A picture of a draft:
//! nothing in it can be pressed. What does not fit is scrolled, by keyboard as well.
class ChatPreview final : public QFrame {
    Q_OBJECT

public:
    explicit ChatPreview(QWidget *parent = nullptr);

    //! \a sender invites and writes the messages; nothing: not known yet. All texts are shown
    //! plain, those of messages by their BB-code. Long ones are shown after a pause in typing.
    void setDraft(const ChatDraft &draft, const std::optional<Sender> &sender);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildContents();
    [[nodiscard]] QWidget *buildBody();
    void arrange();
    void keepAtTheEnd();
    void retranslate();

    void showDraft();
    void showHead(ChatHead *head, const QString &line);
    void showMessages(const QList<BbCode::Line> &description, const QList<BbCode::Line> &message);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QString lastWords(const QList<BbCode::Line> &description,
                                    const QList<BbCode::Line> &message) const;
    [[nodiscard]] QList<Person> members() const;
    //! None where the portal would post nothing.
    [[nodiscard]] QList<BbCode::Line> linesOf(const QString &message) const;

    ChatDraft m_draft;
    std::optional<Sender> m_sender;
    QTimer m_pause;

    QLabel *m_listLabel = nullptr;
    ChatHead *m_row = nullptr;
    QLabel *m_openedLabel = nullptr;
    ChatHead *m_head = nullptr;
    ScrollColumn *m_body = nullptr;
    QLabel *m_day = nullptr;
    BbCodeLabel *m_invitation = nullptr;
    MessageBubble *m_description = nullptr;
    MessageBubble *m_message = nullptr;
    QLabel *m_placeholder = nullptr;
};
