// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! What the same keys write on the other layout: Latin (QWERTY) and Russian (ЙЦУКЕН) exchanged,
//! letter by letter; `bdfyjd` is `иванов`. \a typed is lower case; the rest stays.
[[nodiscard]] QString onOtherLayout(const QString &typed);
