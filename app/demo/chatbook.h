// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <deque>

namespace demo {

//! In code points, or in bytes on a legacy portal; longer ones are cut.
constexpr qsizetype longestTitle = 255;

struct Message {
    int id = 0;
    int author = 0; //!< 0: a system line
    QString text;
    QDateTime sentAt;
};

struct Chat {
    int id = 0;
    QString title;
    QString description;
    QString welcome; //!< the MESSAGE of the create as it was posted
    bool isOpen = false;
    QString color; //!< hex
    int owner = 0;
    QList<int> members; //!< in the order they came
    QList<int> managers;
    QString entityType;
    QString entityId;
    QByteArray avatar; //!< the picture's bytes as they were received
    QList<Message> messages;
    QDateTime createdAt;
    QByteArray receivedBody; //!< the request that made it

    [[nodiscard]] bool hasMember(int person) const { return members.contains(person); }
    //! The old owner is no manager any more, the new one is.
    void handOverTo(int person);
};

//! The chats of the portal, by ascending id.
class ChatBook final {
public:
    //! The id that the next chat will have: it is part of an invented title and colour.
    [[nodiscard]] int nextId() const { return m_nextId; }
    Chat &add(Chat chat);

    [[nodiscard]] const std::deque<Chat> &chats() const { return m_chats; }
    [[nodiscard]] const Chat *find(qint64 id) const;
    [[nodiscard]] Chat *find(qint64 id);
    //! The one with the lowest id where several have the pair.
    [[nodiscard]] const Chat *findByEntity(const QString &type, const QString &id) const;

    //! Trims and cuts as the portal does and gives the message's id, or 0 where nothing is left to
    //! post: "0" is nothing, too. \a author 0 makes a system line.
    int post(Chat &chat, int author, const QString &text);

private:
    [[nodiscard]] qsizetype indexOf(qint64 id) const;

    std::deque<Chat> m_chats;
    int m_nextId = 101;
    int m_nextMessageId = 1001;
};

} // namespace demo
