// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "portalprofile.h"

#include <QString>

//! The names under which enumerators are kept on disk. They outlive any order in the source:
//! never change one, only add. An unknown name reads as nothing.
[[nodiscard]] QString storedName(EntryPhase value);
[[nodiscard]] QString storedName(DecisionReason value);
[[nodiscard]] QString storedName(Decision value);
[[nodiscard]] QString storedName(StoryLine::Kind value);
[[nodiscard]] QString storedName(ChatStep::Kind value);
[[nodiscard]] QString storedName(ChatStep::Status value);
[[nodiscard]] QString storedName(Failure::Kind value);
[[nodiscard]] QString storedName(Failure::StoreTrouble value);
[[nodiscard]] QString storedName(ChatColor value);
[[nodiscard]] QString storedName(ChatType value);
[[nodiscard]] QString storedName(PersonKind value);
[[nodiscard]] QString storedName(PortalPlan value);

//! The enumerator that is kept as \a name. Instantiated for the types above.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromStoredName(const QString &name);
