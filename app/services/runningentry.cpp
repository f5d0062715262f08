// SPDX-License-Identifier: Apache-2.0
#include "runningentry.h"

#include "chatsteps.h"
#include "connections.h"
#include "journal.h"
#include "messagepost.h"
#include "pacekeeper.h"
#include "portalclient.h"
#include "sending.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Settlement;

Q_LOGGING_CATEGORY(entryLog, "chatwright.entries", QtWarningMsg)

namespace {

QList<ChatId> chatsIn(const QList<std::optional<ChatId>> &answers)
{
    QList<ChatId> chats;
    for (const std::optional<ChatId> &answer : answers) {
        if (answer)
            chats.append(*answer);
    }
    return chats;
}

} // namespace

Plan EntryDesk::planFor(ConnectionId connection) const
{
    return stretched(plan, connections.extraTime(connection));
}

RunningEntry::RunningEntry(Entry entry, EntryOrigin origin, const EntryDesk &desk, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_desk(desk)
    , m_request(ChatRequest::fromDraft(m_entry.draft, m_entry.sender).request)
    , m_onDisk(origin == EntryOrigin::Journal)
{
    if (origin == EntryOrigin::New)
        m_entry.state.ownPair = m_request && m_request->ownPair();
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, [this] { take(Event::Woken{}); });
}

std::optional<SendStage> RunningEntry::stage() const
{
    if (m_sending)
        return m_sending->stage();
    if (m_entry.state.phase == EntryPhase::LookingUpPair)
        return SendStage{.kind = SendStage::Kind::LookingUpPair};
    if (m_entry.state.phase == EntryPhase::Sending)
        return SendStage{.kind = SendStage::Kind::WaitingForTurn};
    return std::nullopt;
}

// Carrying out an action can bring the next event: one at a time, in their order.
void RunningEntry::take(const Event::Any &event)
{
    m_events.push_back(event);
    if (m_stepping)
        return;
    m_stepping = true;
    while (!m_events.empty()) {
        makeStep(m_events.front());
        m_events.pop_front();
    }
    m_stepping = false;
}

void RunningEntry::takeLater(const Event::Any &event)
{
    QMetaObject::invokeMethod(this, [this, event] { take(event); }, Qt::QueuedConnection);
}

void RunningEntry::makeStep(const Event::Any &event)
{
    const Trust trust{.lookUpsProven = m_desk.proven.contains(m_entry.connection)};
    const bool wasCreated = m_entry.state.phase == EntryPhase::Created;
    if (std::holds_alternative<Event::Restarted>(event))
        noteLostPosting();
    apply(
        step(m_entry.state, event, m_desk.clock.now(), m_desk.planFor(m_entry.connection), trust));
    if (m_entry.state.phase != EntryPhase::Created)
        return;
    if (!wasCreated)
        planSteps(event);
    seeToSteps();
}

void RunningEntry::apply(const Step &step)
{
    const bool differs = m_entry.state != step.state;
    m_entry.state = step.state;
    for (const StoryLine &line : step.story)
        tell(line);
    if (!m_entry.state.askedAt)
        m_lookUp.cancel();
    armWake();
    if (differs)
        qCDebug(entryLog).noquote()
            << m_entry.id.text() << "is in phase" << int(m_entry.state.phase);
    if (differs || !step.story.isEmpty()) {
        keep();
        Q_EMIT changed();
    }
    for (const Action::Any &action : step.actions)
        std::visit([this](const auto &wanted) { carryOut(wanted); }, action);
}

void RunningEntry::carryOut(const Action::Send &)
{
    m_byteTold = false;
    const auto write = [this](QObject *context, std::function<void(Result<void>)> done) {
        m_desk.paces.write();
        record(context, std::move(done));
    };
    m_sending = new Sending(m_desk.connections,
                            {m_entry.connection, m_request, pairs().constLast(), write}, this);
    connect(m_sending, &Sending::staged, this, &RunningEntry::noteStage);
    connect(m_sending, &Sending::finished, this, [this](const Outcome::Any &outcome) {
        endSending();
        take(Event::Finished{outcome});
    });
    m_sending->start();
}

void RunningEntry::carryOut(const Action::LookUp &)
{
    m_lookUp.cancel();
    PortalClient *client = clientForLookUp();
    if (!client)
        return take(Event::ConnectionGone{});
    m_lookUp = client->findChats(pairs(), this,
                                 [this](const Result<QList<std::optional<ChatId>>> &answer) {
                                     if (answer)
                                         take(Event::LookedUp{chatsIn(*answer)});
                                     else
                                         take(Event::LookUpFailed{answer.error()});
                                 });
    if (m_entry.state.tryingNewAddress)
        client->retire(); // this was all that was to be asked there
}

PortalClient *RunningEntry::clientForLookUp() const
{
    const EntryState &state = m_entry.state;
    Q_ASSERT(!state.tryingNewAddress || state.newBase);
    return state.tryingNewAddress && state.newBase
        ? m_desk.connections.clientAt(m_entry.connection, *state.newBase)
        : m_desk.connections.client(m_entry.connection);
}

void RunningEntry::carryOut(const Action::StopSending &)
{
    if (m_sending)
        m_sending->stop();
}

void RunningEntry::carryOut(const Action::FollowMove &)
{
    Q_ASSERT(m_entry.state.newBase);
    m_desk.connections.follow(m_entry.connection, *m_entry.state.newBase);
    if (const Connection *moved = m_desk.connections.find(m_entry.connection))
        m_entry.portal = moved->portal;
}

void RunningEntry::carryOut(const Action::ReturnDraft &)
{
    Q_EMIT draftReturned();
}

void RunningEntry::carryOut(const Action::ProveLookUps &)
{
    Q_EMIT lookUpsProven();
}

void RunningEntry::planSteps(const Event::Any &event)
{
    using AfterCreate::Known;
    m_foundInThisRun = true;
    if (!m_request)
        return;
    Known known = Known::ByAnswer;
    if (std::holds_alternative<Event::Decided>(event))
        known = Known::ByPerson;
    else if (m_entry.state.foundByLookUp)
        known = m_entry.state.ownPair ? Known::ByPair : Known::ByKey;
    m_entry.state.steps = AfterCreate::planned(*m_request, known);
    if (!m_entry.state.steps.isEmpty()) {
        keep();
        Q_EMIT changed();
    }
}

void RunningEntry::seeToSteps()
{
    if (!m_request || std::ranges::none_of(m_entry.state.steps, isPending))
        return;
    if (!m_steps) {
        const Instant t0 = m_entry.state.settlingSince;
        const Instant now = m_desk.clock.now();
        const Plan plan = m_desk.planFor(m_entry.connection);
        ChatSteps::Order order{
            .connection = m_entry.connection,
            .chat = m_entry.state.chat.value_or(ChatId()),
            .bot = m_entry.sender.bot.id,
            .invited = m_request->users(),
            .record =
                [this](const ChatStep &step, std::function<void(Result<void>)> done) {
                    noteStep(step);
                    record(this, std::move(done));
                },
            .now = m_desk.clock.now,
            // How long ago an earlier run found it is not known: then people are not added.
            .addFrom = m_foundInThisRun ? t0 + plan.addPeopleFrom : now,
            .addUntil = m_foundInThisRun ? t0 + plan.addPeopleUntil : now,
        };
        m_steps = new ChatSteps(m_desk.connections, std::move(order), this);
        connect(m_steps, &ChatSteps::stepped, this, [this](const ChatStep &step) {
            if (step.kind == ChatStep::Kind::People && step.status == ChatStep::Status::Done)
                tell({{}, StoryLine::Kind::PeopleAdded, {}, {}, {}});
            noteStep(step);
            keep();
        });
    }
    m_steps->start(m_entry.state.steps);
}

void RunningEntry::noteStep(const ChatStep &step)
{
    const auto place = std::ranges::find(m_entry.state.steps, step.kind, &ChatStep::kind);
    if (place == m_entry.state.steps.end())
        return;
    *place = step;
    Q_EMIT changed();
}

std::optional<ChatStep> RunningEntry::stepOf(ChatStep::Kind kind) const
{
    const auto found = std::ranges::find(m_entry.state.steps, kind, &ChatStep::kind);
    return found == m_entry.state.steps.cend() ? std::nullopt : std::optional(*found);
}

void RunningEntry::postMessage()
{
    const std::optional<ChatStep> message = stepOf(ChatStep::Kind::Message);
    if (!message || !m_request || !AfterCreate::mayPost(*message))
        return;
    tell({{}, StoryLine::Kind::MessageWanted, {}, {}, {}});
    noteStep(AfterCreate::beingPosted(*message));
    sendMessage(m_request->message());
}

void RunningEntry::sendMessage(const QString &text)
{
    MessagePost::Order order{
        .connection = m_entry.connection,
        .chat = m_entry.state.chat.value_or(ChatId()),
        .bot = m_entry.sender.bot.id,
        .text = text,
        .record = [this](std::function<void(Result<void>)> done) { record(this, std::move(done)); },
    };
    auto *post = new MessagePost(m_desk.connections, std::move(order), this);
    connect(post, &MessagePost::finished, post, &QObject::deleteLater);
    connect(post, &MessagePost::finished, this, &RunningEntry::endPosting);
    post->start();
}

void RunningEntry::endPosting(const PostResult &result)
{
    using enum StoryLine::Kind;
    const std::optional<ChatStep> message = stepOf(ChatStep::Kind::Message);
    if (!message)
        return;
    if (result)
        tell({{}, MessagePosted, {}, {}, {}});
    else
        tell({{},
              result.error().inDoubt ? MessageInDoubt : MessageNotPosted,
              {},
              result.error().failure,
              {}});
    noteStep(AfterCreate::afterPosting(*message, result));
    keep();
}

void RunningEntry::noteLostPosting()
{
    const std::optional<ChatStep> message = stepOf(ChatStep::Kind::Message);
    if (!message || message->status != ChatStep::Status::UnderWay)
        return;
    tell({{}, StoryLine::Kind::MessageInDoubt, {}, {}, {}});
    noteStep(AfterCreate::leftUnderWay(*message));
    keep();
}

void RunningEntry::tell(StoryLine line)
{
    line.at = m_desk.clock.wallTime().toUTC();
    m_entry.story.append(std::move(line));
}

void RunningEntry::noteStage()
{
    if (m_sending->stage().sentBytes > 0 && !std::exchange(m_byteTold, true))
        tell({{}, StoryLine::Kind::Sent, {}, {}, {}});
    Q_EMIT stageChanged();
}

void RunningEntry::endSending()
{
    m_sending->disconnect(this);
    m_sending->deleteLater();
    m_sending.clear();
}

void RunningEntry::armWake()
{
    const std::optional<Instant> &wakeAt = m_entry.state.wakeAt;
    if (wakeAt)
        m_wake.start(std::max(milliseconds(0), *wakeAt - m_desk.clock.now()));
    else
        m_wake.stop();
}

void RunningEntry::keep()
{
    if (!m_onDisk && m_entry.state.phase != EntryPhase::NeedsDecision)
        return;
    // Should the disk say no, the entry on it stays open and is settled at the next start.
    record(this, [](const Result<void> &) { });
}

void RunningEntry::record(QObject *context, std::function<void(Result<void>)> done)
{
    if (m_onDisk)
        return m_desk.journal.update(m_entry, context, std::move(done));
    m_onDisk = true; // from here on the journal's order holds
    m_desk.journal.add(
        m_entry, this,
        [this, receiver = QPointer(context), done = std::move(done)](const Result<void> &added) {
            m_onDisk = added.has_value();
            if (m_onDisk)
                tell({{}, StoryLine::Kind::Journalled, {}, {}, {}});
            if (receiver)
                done(added);
        });
}

QList<EntityPair> RunningEntry::pairs() const
{
    if (m_entry.state.ownPair)
        return {ownPair()};
    QList<EntityPair> keys;
    for (int send = 1; send <= m_entry.state.sends; ++send)
        keys.append(EntityPair::ownKey(m_entry.id, send));
    return keys;
}

EntityPair RunningEntry::ownPair() const
{
    return m_request ? m_request->ownPair().value_or(EntityPair())
                     : EntityPair{m_entry.draft.entityType, m_entry.draft.entityId};
}
