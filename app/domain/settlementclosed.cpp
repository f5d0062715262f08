// SPDX-License-Identifier: Apache-2.0
// The cells after the verdict: look-ups are proven, and what a network delivered late is found.
#include "settlementcells.h"

namespace Settlement {

void CreatedCells::operator()(const Event::LookedUp &event) const
{
    if (!turn.state.askedAt)
        return;
    if (turn.state.chat && event.found.contains(*turn.state.chat))
        turn.proveLookUps();
    turn.noteTwin(turn.freshOf(event.found));
    turn.endLateLookUp();
}

// The next created chat proves look-ups; a late twin is asked for at the next start.
void CreatedCells::operator()(const Event::LookUpFailed &) const
{
    turn.state.askedAt.reset();
}

void CreatedCells::operator()(const Event::Woken &) const
{
    turn.wake();
}

void CreatedCells::operator()(const Event::Restarted &) const
{
    turn.restartLateLookUp();
}

void CreatedCells::operator()(const Event::ConnectionGone &) const
{
    turn.state.askedAt.reset();
}

void CreatedCells::operator()(const Event::ConnectionBack &) const
{
    turn.resumeLateLookUp();
}

void NotCreatedCells::operator()(const Event::LookedUp &event) const
{
    if (!turn.state.askedAt)
        return;
    const QList<ChatId> fresh = turn.freshOf(event.found);
    if (!fresh.isEmpty())
        turn.becomeFound(fresh);
    else
        turn.endLateLookUp();
}

void NotCreatedCells::operator()(const Event::LookUpFailed &) const
{
    turn.state.askedAt.reset();
}

void NotCreatedCells::operator()(const Event::Woken &) const
{
    turn.wake();
}

void NotCreatedCells::operator()(const Event::Restarted &) const
{
    turn.restartLateLookUp();
}

void NotCreatedCells::operator()(const Event::ConnectionGone &) const
{
    turn.state.askedAt.reset();
}

void NotCreatedCells::operator()(const Event::ConnectionBack &) const
{
    turn.resumeLateLookUp();
}

void NotCreatedCells::operator()(const Event::Decided &event) const
{
    if (event.decision == Decision::SendAgain) {
        turn.tellDecision(event.decision);
        turn.sendAfresh();
    } else if (event.decision == Decision::CheckNow && !turn.state.askedAt) {
        turn.tellDecision(event.decision);
        turn.lookUp();
    }
}

} // namespace Settlement
