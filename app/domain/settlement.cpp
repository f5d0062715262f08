// SPDX-License-Identifier: Apache-2.0
#include "settlement.h"

#include "settlementcells.h"

#include <algorithm>

namespace Settlement {

Step step(const EntryState &state, const Event::Any &event, Instant now, const Plan &plan,
          const Trust &trust)
{
    Turn turn(state, now, plan, trust);
    switch (state.phase) {
    case EntryPhase::LookingUpPair:
        std::visit(LookingUpPairCells{turn}, event);
        break;
    case EntryPhase::Sending:
        std::visit(SendingCells{turn}, event);
        break;
    case EntryPhase::Checking:
        std::visit(CheckingCells{turn}, event);
        break;
    case EntryPhase::WaitingForConnection:
        std::visit(WaitingForConnectionCells{turn}, event);
        break;
    case EntryPhase::NeedsDecision:
        std::visit(NeedsDecisionCells{turn}, event);
        break;
    case EntryPhase::Created:
        std::visit(CreatedCells{turn}, event);
        break;
    case EntryPhase::NotCreated:
        std::visit(NotCreatedCells{turn}, event);
        break;
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
    case EntryPhase::Dismissed:
        break; // closed for good: nothing of it is under way
    }
    return std::move(turn).take();
}

Plan stretched(Plan plan, milliseconds longer)
{
    if (longer <= milliseconds(0))
        return plan;
    const QList<milliseconds> usual = plan.lookUpsAt;
    for (const milliseconds at : usual) {
        if (at >= plan.noneCountsFrom)
            plan.lookUpsAt.append(at + longer);
    }
    std::ranges::sort(plan.lookUpsAt);
    plan.noneCountsFrom += longer;
    plan.lateLookUpAfter += longer;
    plan.addPeopleFrom += longer;
    plan.addPeopleUntil += longer;
    return plan;
}

std::optional<milliseconds> settledWithin(const EntryState &state, Instant now, const Plan &plan)
{
    if (state.phase != EntryPhase::Checking || plan.lookUpsAt.isEmpty())
        return std::nullopt;
    const Instant planned = state.settlingSince + plan.lookUpsAt.last();
    const Instant last = std::max(planned, state.wakeAt.value_or(planned));
    return std::max(milliseconds(0), last - now);
}

} // namespace Settlement
