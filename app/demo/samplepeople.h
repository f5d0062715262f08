// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peoplebook.h"

namespace demo {

//! The person whose webhook the portal gives out.
inline constexpr int restUserId = 1;
inline constexpr int supportDeskBotId = 2;
inline constexpr int warehouseBotId = 3;
inline constexpr int releaseBotId = 4;
inline constexpr int foreignBotId = 5;

enum class ForeignBot { Absent, Present };

//! Departments and \a count people beside the bots, always the same ones for the same \a seed. The
//! first dozens are hand-made: namesakes, people who left, extranet, names that are hard to show.
[[nodiscard]] PeopleBook samplePeople(int count, quint32 seed, ForeignBot foreignBot);

} // namespace demo
