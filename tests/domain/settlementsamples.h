// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settlement.h"

#include <utility>
#include <vector>

//! One state per situation that the rule tells apart, and every event in every shape; by name.
namespace SettlementSamples {

using namespace Settlement;

inline constexpr Instant t0{std::chrono::hours(5)};

struct Situation {
    const char *name;
    EntryState state;
    milliseconds sinceT0{0};
    Trust trust{.lookUpsProven = true};
};

[[nodiscard]] std::vector<Situation> situations();
[[nodiscard]] std::vector<std::pair<const char *, Event::Any>> events();

//! What \a step changes, in words: "phase=Checking mayHaveRun wakeAt=+1000 | LookUp | AnswerLost".
[[nodiscard]] QString describe(const EntryState &before, const Step &step, Instant now);

} // namespace SettlementSamples
