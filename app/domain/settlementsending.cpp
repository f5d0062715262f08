// SPDX-License-Identifier: Apache-2.0
// The cells from the wish to the answer.
#include "settlementcells.h"

namespace Settlement {

void LookingUpPairCells::operator()(const Event::LookedUp &event) const
{
    if (event.found.isEmpty()) {
        turn.tell(StoryLine::Kind::LookUpNone);
        turn.state.pairWasFree = true;
        turn.send();
        return;
    }
    turn.notePairUsed(event.found.first());
}

void LookingUpPairCells::operator()(const Event::LookUpFailed &event) const
{
    turn.state.failure = event.failure;
    turn.tell(StoryLine::Kind::LookUpFailed, event.failure);
    turn.needDecision(DecisionReason::PairLookUpFailed);
}

void LookingUpPairCells::operator()(const Event::Restarted &) const
{
    turn.tell(StoryLine::Kind::Restarted);
    turn.becomeNotSent(std::nullopt);
}

void LookingUpPairCells::operator()(const Event::ConnectionGone &) const
{
    turn.becomeNotSent(Failure::of(Failure::Kind::NoConnection));
}

void LookingUpPairCells::operator()(const Event::Decided &event) const
{
    if (event.decision != Decision::StopWaiting)
        return;
    turn.tellDecision(event.decision);
    turn.becomeCancelled();
}

void SendingCells::operator()(const Event::Submitted &) const
{
    if (turn.state.sends > 0)
        return;
    if (turn.state.cancelled) {
        turn.becomeCancelled();
    } else if (turn.state.ownPair) {
        turn.state.phase = EntryPhase::LookingUpPair;
        turn.lookUp();
    } else {
        turn.send();
    }
}

void SendingCells::operator()(const Event::Finished &event) const
{
    if (turn.state.tryingNewAddress)
        return; // nothing is being sent
    if (!std::holds_alternative<Outcome::Deferred>(event.outcome))
        turn.state.deferrals = 0;
    std::visit(OutcomeCells{turn}, event.outcome);
}

// The read at a new address answers: only now is it the portal's.
void SendingCells::operator()(const Event::LookedUp &event) const
{
    if (!turn.state.tryingNewAddress)
        return;
    turn.act(Action::FollowMove{});
    const QList<ChatId> fresh = turn.freshOf(event.found);
    if (!fresh.isEmpty() && turn.state.mayHaveRun)
        turn.noteFound(fresh);
    else if (!fresh.isEmpty() && turn.state.pairWasFree)
        turn.notePairUsed(fresh.first()); // by somebody else, in the meantime
    else
        turn.send();
}

void SendingCells::operator()(const Event::LookUpFailed &event) const
{
    if (turn.state.tryingNewAddress)
        turn.becomeNotSent(event.failure);
}

void SendingCells::operator()(const Event::Restarted &) const
{
    turn.tell(StoryLine::Kind::Restarted);
    if (turn.state.tryingNewAddress) {
        turn.becomeNotSent(turn.state.failure);
        return;
    }
    turn.state.mayHaveRun = true;
    turn.check();
}

// A sending under way is told by its own Finished.
void SendingCells::operator()(const Event::ConnectionGone &) const
{
    if (turn.state.tryingNewAddress)
        turn.becomeNotSent(Failure::of(Failure::Kind::NoConnection));
}

void SendingCells::operator()(const Event::Decided &event) const
{
    if (event.decision != Decision::StopWaiting || turn.state.cancelled)
        return;
    turn.tellDecision(event.decision);
    turn.state.cancelled = true;
    if (turn.state.tryingNewAddress)
        turn.becomeCancelled();
    else
        turn.act(Action::StopSending{});
}

void OutcomeCells::operator()(const Outcome::Created &outcome) const
{
    turn.becomeCreated(outcome.chat);
    if (!turn.trust.lookUpsProven)
        turn.lookUp();
}

void OutcomeCells::operator()(const Outcome::Refused &outcome) const
{
    turn.state.failure = outcome.failure;
    turn.tell(StoryLine::Kind::Refused, outcome.failure);
    if (turn.state.mayHaveRun) {
        turn.check(); // an earlier sending may have
    } else if (outcome.mayHaveRun) {
        turn.check();
        turn.state.refused = true;
        turn.state.wakeAt.reset();
        turn.lookUp();
    } else {
        turn.becomeRefused();
    }
}

void OutcomeCells::operator()(const Outcome::Deferred &outcome) const
{
    turn.state.failure = outcome.failure;
    turn.state.moved = false;
    turn.tell(StoryLine::Kind::Deferred, outcome.failure);
    if (turn.state.cancelled) {
        turn.becomeCancelled();
    } else if (turn.state.deferrals < turn.plan.deferralsAllowed) {
        ++turn.state.deferrals;
        turn.send();
    } else {
        turn.needDecision(DecisionReason::LimitPersists);
    }
}

void OutcomeCells::operator()(const Outcome::NotSent &outcome) const
{
    turn.becomeNotSent(outcome.failure);
}

void OutcomeCells::operator()(const Outcome::Moved &outcome) const
{
    turn.state.failure = outcome.failure;
    turn.state.newBase = outcome.newBase;
    turn.tell(StoryLine::Kind::Moved, outcome.failure);
    if (turn.state.cancelled)
        turn.becomeCancelled();
    else if (turn.state.moved)
        turn.becomeNotSent(outcome.failure); // round and round
    else if (outcome.domainDiffers)
        turn.needDecision(DecisionReason::AddressMoved);
    else
        turn.tryNewAddress();
}

void OutcomeCells::operator()(const Outcome::Unknown &outcome) const
{
    turn.state.failure = outcome.failure;
    turn.state.mayHaveRun = true;
    turn.tell(StoryLine::Kind::AnswerLost, outcome.failure);
    turn.check();
}

} // namespace Settlement
