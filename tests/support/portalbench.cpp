// SPDX-License-Identifier: Apache-2.0
#include "portalbench.h"

#include "sampledata.h"

#include <algorithm>
#include <chrono>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DemoPortalOptions unlimited(int people)
{
    DemoPortalOptions options;
    options.people = people;
    options.limit = std::nullopt;
    return options;
}

int portOfStarted(DemoPortal &portal)
{
    const bool started = portal.start();
    Q_ASSERT(started);
    Q_UNUSED(started)
    return portal.baseUrl().port();
}

} // namespace

Instant steadyNow()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(since));
}

Patience calmPatience()
{
    return {.connect = 10s, .answer = 10s};
}

Patience hastyPatience()
{
    return {.connect = 5s, .answer = 600ms, .slowestBytesPerSecond = 1'000'000};
}

PortalBench::PortalBench(FaultProxy::Line line, const Patience &patience, int people)
    : portal(unlimited(people))
    , proxy(portOfStarted(portal), line)
    , pacer(PaceState({.capacity = 1e6, .drainPerSecond = 1e6}), steadyNow)
{
    if (line == FaultProxy::Line::Tls)
        proxy.trustCertificate();
    client = std::make_unique<PortalClient>(access(), pacer, patience);
}

PortalAccess PortalBench::access() const
{
    return {*WebhookAddress::parse(proxy.addressOf(portal.webhookAddress())),
            Secret(portal.clientId())};
}

Sender PortalBench::sender() const
{
    return sampleSender(portal.defaultBotId(), portal.callerId());
}

bool PortalBench::warmUp()
{
    constexpr int tries = 5; // a hasty client may give up on a busy computer
    for (int i = 0; i < tries; ++i) {
        const auto found = answerOf<QList<std::optional<ChatId>>>(
            [this](auto done) { client->findChats({{u"CHAT"_s, u"x"_s}}, &context, done); });
        if (found && found->has_value())
            return true;
    }
    return false;
}

std::optional<Outcome::Any> PortalBench::create(const ChatRequest &request, const EntityPair &pair)
{
    std::optional<Outcome::Any> outcome;
    const auto send = [this, &request, &pair, &outcome](Ticket ticket) {
        client->createChat(std::move(ticket), request, pair, &context, {},
                           [&outcome](const Outcome::Any &ended) { outcome = ended; });
    };
    std::ignore = pacer.acquire(Pacer::Priority::Create, &context, send);
    std::ignore = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000);
    return outcome;
}

std::optional<Outcome::Any> PortalBench::create()
{
    return create(requestOf(sampleDraft(), sender()), EntityPair::ownKey(EntryId::create(), 1));
}

qsizetype PortalBench::chatsWith(const EntityPair &pair) const
{
    const QList<DemoChat> chats = portal.chats();
    return std::count_if(chats.cbegin(), chats.cend(), [&pair](const DemoChat &chat) {
        return chat.entityType == pair.type && chat.entityId == pair.id;
    });
}
