// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pacestate.h"

#include <QDateTime>
#include <QUrl>

//! How many calls a portal has had lately, as of one moment of wall time.
struct StoredPace {
    QUrl portal;
    PaceMemory memory;
    QDateTime at;

    friend bool operator==(const StoredPace &, const StoredPace &) = default;
};
