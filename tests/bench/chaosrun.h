// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chaostroubles.h"

#include <QString>

//! Where and how often a trouble is met.
struct ChaosSetting {
    FaultProxy::Line line = FaultProxy::Line::Plain;
    bool reused = false; //!< After calls that have left a connection open.
    int creates = 50;
};

//! What became of the creates, by the portal's own account.
struct ChaosTally {
    int chats = 0;
    int duplicates = 0; //!< Chats beyond the first of a create.
    int lost = 0; //!< Creates that did not come to an end, or whose chat nobody names.
    int untrue = 0; //!< Words that the portal's account did not bear out when they were said.
    QString example; //!< Of what is wrong.
};

//! The program's services, through one \a trouble, all creates side by side.
[[nodiscard]] ChaosTally meetTrouble(const Trouble &trouble, const ChaosSetting &setting,
                                     const ScaledWaits &waits);
