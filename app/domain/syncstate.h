// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity.h"

#include <QDateTime>

//! How far reading all of a portal's people has come. It is read in passes, each from the lowest
//! number to the highest; between them only those who are new are read.
struct SyncState {
    int pass = 1; //!< The one under way, or the last one.
    int finishedPasses = 0;
    PersonId after = {}; //!< Everybody up to here has been read in this pass.
    QDateTime finishedAt = {}; //!< When the last pass was finished; not valid: none was.

    //! Everybody has been read at least once.
    [[nodiscard]] bool isComplete() const { return finishedPasses > 0; }
    [[nodiscard]] bool isPassUnderWay() const { return finishedPasses < pass; }

    friend bool operator==(const SyncState &, const SyncState &) = default;
};
