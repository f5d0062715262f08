// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demoportal.h"
#include "faultproxy.h"
#include "pacer.h"
#include "portalclient.h"

#include <QTest>

//! A clock for tests that let real time pass.
[[nodiscard]] Instant steadyNow();

//! Waits that even a busy computer does not run into.
[[nodiscard]] Patience calmPatience();
//! For tests in which nobody answers.
[[nodiscard]] Patience hastyPatience();

//! A small portal without a rate limit, a FaultProxy before it, and a client that calls through it.
class PortalBench final {
public:
    explicit PortalBench(FaultProxy::Line line = FaultProxy::Line::Plain,
                         const Patience &patience = calmPatience(), int people = 20);

    DemoPortal portal;
    FaultProxy proxy;
    Pacer pacer;
    std::unique_ptr<PortalClient> client;
    QObject context;

    [[nodiscard]] PortalAccess access() const;
    [[nodiscard]] Sender sender() const;

    //! Asks something harmless, so that the client has a connection open; false if nobody answers.
    [[nodiscard]] bool warmUp();
    //! Creates a chat, and waits for the outcome; nothing if none came.
    [[nodiscard]] std::optional<Outcome::Any> create(const ChatRequest &request,
                                                     const EntityPair &pair);
    [[nodiscard]] std::optional<Outcome::Any> create();

    //! Waits for the answer of one of the client's reads; nothing if none came.
    template <typename T, typename Ask> [[nodiscard]] std::optional<Result<T>> answerOf(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](const Result<T> &result) { answer = result; });
        std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
        return answer;
    }

    //! How many chats carry \a pair in the portal.
    [[nodiscard]] qsizetype chatsWith(const EntityPair &pair) const;
};
