// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "answer.h"

namespace demo {

class MethodRunner;
class Parameters;

//! Runs the commands of a `batch`, in their order. Source: REST reference, section 7.
[[nodiscard]] MethodResult runBatch(MethodRunner &runner, const Parameters &parameters);

} // namespace demo
