// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

namespace demo {

//! What the commands of a batch gave so far, by their keys.
struct BatchParts {
    PhpArray results;
    PhpArray errors;
    PhpArray totals;
    PhpArray nexts;
    PhpArray times;
};

//! \a parameters with `$result[a][ID]`, `$next[a]` and so on replaced in every value. A step that
//! leads nowhere is left out, as the portal does it: then a whole sub-array takes the place of the
//! value.
[[nodiscard]] PhpArray withReferences(const PhpArray &parameters, const BatchParts &parts);

} // namespace demo
