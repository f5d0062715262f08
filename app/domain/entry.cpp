// SPDX-License-Identifier: Apache-2.0
#include "entry.h"

bool isOpen(EntryPhase phase)
{
    switch (phase) {
    case EntryPhase::LookingUpPair:
    case EntryPhase::Sending:
    case EntryPhase::Checking:
    case EntryPhase::WaitingForConnection:
    case EntryPhase::NeedsDecision:
        return true;
    case EntryPhase::Created:
    case EntryPhase::Refused:
    case EntryPhase::NotSent:
    case EntryPhase::NotCreated:
    case EntryPhase::Dismissed:
        break;
    }
    return false;
}

bool givesDraftBack(EntryPhase phase)
{
    return phase == EntryPhase::Refused || phase == EntryPhase::NotSent
        || phase == EntryPhase::NotCreated;
}
