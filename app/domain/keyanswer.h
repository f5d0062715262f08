// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "peoplekeys.h"
#include "personrecord.h"

//! What a portal answered to one question for people by their IDs or addresses.
struct KeyPage {
    PeopleKeys asked = {};
    QList<PersonRecord> people = {};
    bool isFull = false; //!< There may be more of them than fit into the answer.

    friend bool operator==(const KeyPage &, const KeyPage &) = default;
};

//! What \a record answers to.
[[nodiscard]] PeopleKeys keysOf(const PersonRecord &record);

//! What some pages say, put together. Whoever was asked for and is in none of the three, the portal
//! has said nothing about.
struct KeyAnswer {
    QList<PersonRecord> found = {}; //!< Each once, people who left and bots among them.
    PeopleKeys nobodys = {}; //!< The portal has been asked, and has nobody by them.
    PeopleKeys unread = {}; //!< Fewer have to be asked for at once.

    friend bool operator==(const KeyAnswer &, const KeyAnswer &) = default;
};

//! Takes nothing for an answer that may be none: a page with somebody who was not asked for shows
//! that the portal has passed over the condition, and a full one may lack the others.
//! Source: REST reference, section 6.1.
[[nodiscard]] KeyAnswer meaningOf(const QList<KeyPage> &pages);
