// SPDX-License-Identifier: Apache-2.0
// The cells for an answer that was lost, and for what only the person can say.
#include "settlementcells.h"

namespace Settlement {

void CheckingCells::operator()(const Event::LookedUp &event) const
{
    if (!turn.state.askedAt)
        return;
    turn.state.lookUpFailure.reset();
    turn.state.failedLookUps = 0;
    const QList<ChatId> fresh = turn.freshOf(event.found);
    if (!fresh.isEmpty())
        turn.noteFound(fresh);
    else
        turn.noteNone();
}

void CheckingCells::operator()(const Event::LookUpFailed &event) const
{
    if (!turn.state.askedAt)
        return;
    turn.state.askedAt.reset();
    turn.state.lookUpFailure = event.failure;
    turn.tell(StoryLine::Kind::LookUpFailed, event.failure);
    if (turn.isPlanOver())
        ++turn.state.failedLookUps;
    if (turn.state.failedLookUps > turn.plan.failedLookUpsAllowed)
        turn.needDecision(DecisionReason::LookUpsFailed);
    else
        turn.scheduleLookUp();
}

void CheckingCells::operator()(const Event::Woken &) const
{
    turn.wake();
}

void CheckingCells::operator()(const Event::Restarted &) const
{
    turn.tell(StoryLine::Kind::Restarted);
    turn.check();
}

void CheckingCells::operator()(const Event::ConnectionGone &) const
{
    turn.state.phase = EntryPhase::WaitingForConnection;
    turn.state.wakeAt.reset();
    turn.state.askedAt.reset();
}

void CheckingCells::operator()(const Event::Decided &event) const
{
    if (event.decision == Decision::CheckNow && !turn.state.askedAt) {
        turn.tellDecision(event.decision);
        turn.lookUp();
    } else if (event.decision == Decision::ItExists) {
        turn.takePersonsWord(event.chat);
    }
}

void WaitingForConnectionCells::operator()(const Event::Restarted &) const
{
    turn.tell(StoryLine::Kind::Restarted);
    turn.check();
}

void WaitingForConnectionCells::operator()(const Event::ConnectionBack &) const
{
    turn.state.phase = EntryPhase::Checking;
    turn.lookUp();
}

void WaitingForConnectionCells::operator()(const Event::Decided &event) const
{
    if (event.decision == Decision::ItExists) {
        turn.takePersonsWord(event.chat);
    } else if (event.decision == Decision::Dismiss) {
        turn.tellDecision(event.decision);
        turn.becomeDismissed();
    }
}

// All waits start anew, should the person let it be checked again.
void NeedsDecisionCells::operator()(const Event::Restarted &) const
{
    turn.state.settlingSince = turn.now;
    turn.state.lastNoneAt.reset();
    turn.state.nones = 0;
}

void NeedsDecisionCells::operator()(const Event::Decided &event) const
{
    switch (event.decision) {
    case Decision::CheckNow:
        checkNow();
        break;
    case Decision::SendAgain:
        sendAgain();
        break;
    case Decision::ItExists:
        itExists(event.chat);
        break;
    case Decision::FollowMove:
        followMove();
        break;
    case Decision::Dismiss:
        dismiss();
        break;
    case Decision::StopWaiting:
        break;
    }
}

bool NeedsDecisionCells::isUnproven() const
{
    return turn.state.reason == DecisionReason::CannotBeProven
        || turn.state.reason == DecisionReason::LookUpsFailed;
}

void NeedsDecisionCells::checkNow() const
{
    const bool ofPair = turn.state.reason == DecisionReason::PairLookUpFailed;
    if (!ofPair && !isUnproven())
        return;
    turn.tellDecision(Decision::CheckNow);
    turn.state.phase = ofPair ? EntryPhase::LookingUpPair : EntryPhase::Checking;
    turn.state.reason.reset();
    turn.state.failedLookUps = 0;
    turn.lookUp();
}

void NeedsDecisionCells::sendAgain() const
{
    if (turn.state.reason == DecisionReason::AddressMoved)
        return;
    turn.tellDecision(Decision::SendAgain);
    turn.state.mayHaveRun = turn.state.mayHaveRun || isUnproven();
    turn.sendAfresh();
}

void NeedsDecisionCells::itExists(const std::optional<ChatId> &chat) const
{
    if (isUnproven())
        turn.takePersonsWord(chat);
}

void NeedsDecisionCells::followMove() const
{
    if (turn.state.reason != DecisionReason::AddressMoved)
        return;
    turn.tellDecision(Decision::FollowMove);
    turn.tryNewAddress();
}

void NeedsDecisionCells::dismiss() const
{
    turn.tellDecision(Decision::Dismiss);
    if (isUnproven() || turn.state.mayHaveRun)
        turn.becomeDismissed();
    else
        turn.becomeCancelled();
}

} // namespace Settlement
