// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"

//! The computer's own clocks.
[[nodiscard]] Clock systemClock();
