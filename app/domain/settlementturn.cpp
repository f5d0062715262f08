// SPDX-License-Identifier: Apache-2.0
#include "settlementturn.h"

#include <algorithm>

namespace Settlement {

Turn::Turn(const EntryState &before, Instant instant, const Plan &waits, const Trust &known)
    : state(before)
    , now(instant)
    , plan(waits)
    , trust(known)
{
}

Step Turn::take() &&
{
    return {std::move(state), std::move(m_actions), std::move(m_story)};
}

void Turn::act(Action::Any action)
{
    m_actions.append(action);
}

void Turn::tell(StoryLine::Kind kind)
{
    m_story.append({{}, kind, {}, {}, {}});
}

void Turn::tell(StoryLine::Kind kind, const Failure &failure)
{
    m_story.append({{}, kind, {}, failure, {}});
}

void Turn::tell(StoryLine::Kind kind, ChatId chat)
{
    m_story.append({{}, kind, chat, {}, {}});
}

void Turn::tellDecision(Decision decision)
{
    m_story.append({{}, StoryLine::Kind::PersonDecided, {}, {}, decision});
}

void Turn::send()
{
    close(EntryPhase::Sending);
    state.refused = false;
    ++state.sends;
    act(Action::Send{});
}

void Turn::sendAfresh()
{
    state.deferrals = 0;
    state.moved = false;
    state.cancelled = false;
    send();
}

void Turn::tryNewAddress()
{
    close(EntryPhase::Sending);
    state.moved = true;
    state.tryingNewAddress = true;
    lookUp();
}

void Turn::lookUp()
{
    ++state.lookUps;
    state.askedAt = now;
    act(Action::LookUp{});
}

void Turn::wake()
{
    if (!state.wakeAt || now < *state.wakeAt)
        return;
    state.wakeAt.reset();
    if (!state.askedAt)
        lookUp();
}

void Turn::check()
{
    close(EntryPhase::Checking);
    state.settlingSince = now;
    state.lastNoneAt.reset();
    state.lookUpFailure.reset();
    state.lookUps = 0;
    state.nones = 0;
    state.failedLookUps = 0;
    state.wakeAt = now + plan.lookUpsAt.value(0);
}

void Turn::notePairUsed(ChatId holder)
{
    state.pairHolder = holder;
    state.pairWasFree = false;
    tell(StoryLine::Kind::LookUpFound, holder);
    needDecision(DecisionReason::PairAlreadyUsed);
}

void Turn::noteFound(const QList<ChatId> &fresh)
{
    if (!state.ownPair || state.pairWasFree || state.pairHolder) {
        becomeFound(fresh);
        return;
    }
    // The pair could not be looked up before: this chat may be older than ours.
    state.pairHolder = fresh.first();
    tell(StoryLine::Kind::LookUpFound, fresh.first());
    needDecision(DecisionReason::CannotBeProven);
}

void Turn::noteNone()
{
    tell(StoryLine::Kind::LookUpNone);
    if (state.refused) {
        becomeRefused();
        return;
    }
    if (noneCounts()) {
        ++state.nones;
        state.lastNoneAt = state.askedAt;
    }
    state.askedAt.reset();
    if (state.nones < plan.nonesNeeded)
        scheduleLookUp();
    else if (noneProves())
        becomeNotCreated();
    else
        needDecision(DecisionReason::CannotBeProven);
}

void Turn::scheduleLookUp()
{
    const auto next = std::ranges::find_if(
        plan.lookUpsAt, [this](milliseconds at) { return state.settlingSince + at > now; });
    state.wakeAt =
        next == plan.lookUpsAt.end() ? now + plan.retryFailedLookUp : state.settlingSince + *next;
}

void Turn::proveLookUps()
{
    if (!trust.lookUpsProven)
        act(Action::ProveLookUps{});
}

void Turn::becomeCreated(ChatId chat)
{
    close(EntryPhase::Created);
    state.chat = chat;
    state.failure.reset();
    state.mayHaveRun = state.mayHaveRun && state.sends > 1; // then there may be a twin
    tell(StoryLine::Kind::Created, chat);
    scheduleLateLookUp();
}

void Turn::becomeFound(const QList<ChatId> &fresh)
{
    state.foundByLookUp = true;
    tell(StoryLine::Kind::LookUpFound, fresh.last());
    becomeCreated(fresh.last());
    noteTwin(fresh);
    if (!state.ownPair) // an own pair may be found because others use it
        proveLookUps();
}

void Turn::becomeNotCreated()
{
    close(EntryPhase::NotCreated);
    tell(StoryLine::Kind::NotCreated);
    act(Action::ReturnDraft{});
    scheduleLateLookUp();
}

void Turn::becomeRefused()
{
    close(EntryPhase::Refused);
    act(Action::ReturnDraft{});
}

void Turn::becomeNotSent(const std::optional<Failure> &failure)
{
    state.failure = failure;
    m_story.append({{}, StoryLine::Kind::NotSent, {}, failure, {}});
    if (state.mayHaveRun) {
        check();
        return;
    }
    close(EntryPhase::NotSent);
    act(Action::ReturnDraft{});
}

void Turn::becomeCancelled()
{
    becomeNotSent(Failure::of(Failure::Kind::Cancelled));
}

void Turn::becomeDismissed()
{
    close(EntryPhase::Dismissed);
}

void Turn::needDecision(DecisionReason reason)
{
    close(EntryPhase::NeedsDecision);
    state.reason = reason;
}

void Turn::takePersonsWord(const std::optional<ChatId> &chat)
{
    if (!chat || !chat->isValid())
        return;
    tellDecision(Decision::ItExists);
    state.foundByLookUp = true;
    becomeCreated(*chat);
}

void Turn::noteTwin(const QList<ChatId> &fresh)
{
    if (state.twin || (state.ownPair && !state.mayHaveRun))
        return; // another chat with a person's pair need not be ours
    const auto other =
        std::ranges::find_if(fresh, [this](ChatId chat) { return chat != state.chat; });
    if (other == fresh.end())
        return;
    state.twin = *other;
    tell(StoryLine::Kind::LateTwinFound, *other);
}

void Turn::endLateLookUp()
{
    state.askedAt.reset();
    if (!state.wakeAt)
        state.mayHaveRun = false;
}

void Turn::restartLateLookUp()
{
    if (!state.mayHaveRun)
        return;
    scheduleLateLookUp();
    lookUp();
}

void Turn::resumeLateLookUp()
{
    if (state.mayHaveRun && !state.askedAt)
        lookUp();
}

QList<ChatId> Turn::freshOf(const QList<ChatId> &found) const
{
    QList<ChatId> fresh;
    for (const ChatId chat : found) {
        if (chat != state.pairHolder && !fresh.contains(chat))
            fresh.append(chat);
    }
    return fresh;
}

bool Turn::isPlanOver() const
{
    return std::ranges::none_of(plan.lookUpsAt,
                                [this](milliseconds at) { return state.settlingSince + at > now; });
}

bool Turn::noneCounts() const
{
    Q_ASSERT(state.askedAt);
    return *state.askedAt - state.settlingSince >= plan.noneCountsFrom
        && (!state.lastNoneAt || *state.askedAt - *state.lastNoneAt >= plan.betweenNones);
}

bool Turn::noneProves() const
{
    return trust.lookUpsProven && (!state.ownPair || state.pairWasFree);
}

void Turn::close(EntryPhase phase)
{
    state.phase = phase;
    state.reason.reset();
    state.wakeAt.reset();
    state.askedAt.reset();
    state.tryingNewAddress = false;
}

void Turn::scheduleLateLookUp()
{
    if (state.mayHaveRun && !state.twin)
        state.wakeAt = now + plan.lateLookUpAfter;
}

} // namespace Settlement
