// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aftercreate.h"
#include "call.h"
#include "instant.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Connections;
class PortalClient;

//! Sees to what is left to do once a chat is there, one step after the other: looks, has it written
//! down, sends, looks again. Without a connection it waits for the next start().
class ChatSteps final : public QObject {
    Q_OBJECT

public:
    //! Writes \a step to disk and then answers.
    using Record =
        std::function<void(const ChatStep &step, std::function<void(Result<void>)> done)>;

    struct Order {
        ConnectionId connection;
        ChatId chat;
        BotId bot;
        QList<PersonId> invited;
        Record record;
        std::function<Instant()> now;
        Instant addFrom; //!< Missing people are added from here
        Instant addUntil; //!< to here; outside it is only told that they are missing.
    };

    ChatSteps(Connections &connections, Order order, QObject *parent);

    //! Begins, or goes on, with what is pending in \a steps.
    void start(const QList<ChatStep> &steps);

Q_SIGNALS:
    //! What became of it. The next one begins.
    void stepped(const ChatStep &step);

private:
    void next();
    void seeToPeople(const ChatStep &step);
    void seeToOwner(const ChatStep &step);
    void write(const ChatStep &step);
    void send(const ChatStep &step);
    void readBack(const ChatStep &step, const Result<bool> &sent);
    void end(const ChatStep &step);
    void fail(ChatStep step, const Failure &failure);
    [[nodiscard]] bool isInTime() const;
    [[nodiscard]] PortalClient *client() const;

    Connections &m_connections;
    const Order m_order;
    QList<ChatStep> m_pending;
    QTimer m_wait;
    bool m_busy = false;
};
