// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

QString Texts::remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Participants:
        return tr("Back to &participants", "@action:button");
    case Remedy::Title:
        return tr("Back to the &title", "@action:button");
    case Remedy::EntityPair:
        return tr("Back to the &entity", "@action:button");
    case Remedy::Avatar:
        return tr("Back to the &picture", "@action:button");
    case Remedy::Connection:
        return tr("Connection &settings…", "@action:button");
    case Remedy::TryAgain:
        return tr("&Try again", "@action:button");
    }
    Q_UNREACHABLE();
}

QString Texts::phaseName(EntryPhase phase)
{
    switch (phase) {
    case EntryPhase::LookingUpPair:
        return tr("Looking for a chat with this entity", "@info:status");
    case EntryPhase::Sending:
        return tr("Being sent", "@info:status");
    case EntryPhase::Checking:
        return tr("Being checked", "@info:status");
    case EntryPhase::WaitingForConnection:
        return tr("Being checked, waiting for the connection", "@info:status");
    case EntryPhase::NeedsDecision:
        return tr("Needs your decision", "@info:status");
    case EntryPhase::Created:
        return tr("Created", "@info:status");
    case EntryPhase::Refused:
        return tr("Refused", "@info:status");
    case EntryPhase::NotSent:
        return tr("Not sent", "@info:status");
    case EntryPhase::NotCreated:
        return tr("Not created", "@info:status");
    case EntryPhase::Dismissed:
        return tr("Closed without knowing", "@info:status");
    }
    Q_UNREACHABLE();
}
