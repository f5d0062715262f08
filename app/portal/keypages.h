// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batchcall.h"
#include "keyanswer.h"

#include <optional>

//! Asking a portal for certain people. Values only. Source: REST reference, sections 6.1 and 6.2.

//! Whom a portal is asked for, and which of its methods the webhook may use for that.
struct KeyQuestion {
    PeopleKeys keys = {};
    //! user.get: everybody but bots.
    bool asksUsers = true;
    //! im.user.list.get: by ID only, bots too.
    bool asksMessenger = false;
    //! Several people may have the same address, and 50 of them are answered at most.
    int addressesAtOnce = 20;
};

//! What came of a KeyQuestion.
struct KeyPages {
    QList<KeyPage> pages = {};
    std::optional<Failure> trouble = {}; //!< The first page that is missing is, for this.
};

//! Addresses that the portal would alter inside a batch are not asked for.
[[nodiscard]] QList<BatchCommand> keyCommands(const KeyQuestion &question);

[[nodiscard]] KeyPages readKeyPages(const BatchAnswer &answer, const KeyQuestion &question,
                                    const QString &host);
