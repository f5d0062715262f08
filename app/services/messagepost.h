// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"
#include "postresult.h"

#include <QObject>

#include <functional>

class Connections;

//! Posts one message by a person's word: has it written down, and then sends it once.
class MessagePost final : public QObject {
    Q_OBJECT

public:
    //! Writes to disk that it is on its way and then answers.
    using Record = std::function<void(std::function<void(Result<void>)> done)>;

    struct Order {
        ConnectionId connection;
        ChatId chat;
        BotId bot;
        QString text;
        Record record;
    };

    MessagePost(Connections &connections, Order order, QObject *parent);

    void start();

Q_SIGNALS:
    //! Once, later than start().
    void finished(const PostResult &result);

private:
    void send();
    void fail(const Failure &failure);

    Connections &m_connections;
    const Order m_order;
};
