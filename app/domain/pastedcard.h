// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedlines.h"

//! Takes the vCards (RFC 6350 and the older versions) out of \a text: a line for each that has a
//! name or an address.
[[nodiscard]] QList<PastedLine> takeCards(QString &text);
