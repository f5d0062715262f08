// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "call.h"
#include "chatrequest.h"
#include "outcome.h"
#include "pacer.h"
#include "sendstage.h"

#include <QObject>

#include <functional>

class Connections;

//! One sending of a create: waits for its turn, has it written down, and only then sends it. It
//! answers once, never from within start() or stop().
class Sending final : public QObject {
    Q_OBJECT

public:
    //! Writes the entry to disk and then answers.
    using Record = std::function<void(QObject *context, std::function<void(Result<void>)> done)>;

    struct Order {
        ConnectionId connection;
        std::optional<ChatRequest> request; //!< Nothing: it cannot be made of the draft any more.
        EntityPair pair;
        Record record;
    };

    Sending(Connections &connections, Order order, QObject *parent);

    void start();
    //! Before the first byte the outcome is NotSent; after it, Unknown.
    void stop();

    [[nodiscard]] const SendStage &stage() const { return m_stage; }

Q_SIGNALS:
    void staged();
    void finished(const Outcome::Any &outcome);

private:
    void write();
    void send();
    void setStage(const SendStage &stage);
    void end(Failure::Kind kind);
    void finish(const Outcome::Any &outcome);

    Connections &m_connections;
    const Order m_order;
    SendStage m_stage;
    Call m_call; // the wait for the turn, then the create
    std::optional<Ticket> m_ticket;
    bool m_stopped = false;
};
