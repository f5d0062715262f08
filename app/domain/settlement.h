// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <variant>

//! The rule by which a chat is made once: a pure function from an entry's state and an event to the
//! next state and what is to be done. `services` carries the actions out and reports back. See the
//! architecture, "Once, and never lost"; the waits are those of REST reference section 10 and of
//! our own measurements (2026).
namespace Settlement {

using std::chrono::milliseconds;

//! The waits, as values: tests scale them, self-hosted portals stretch them.
struct Plan {
    //! When the portal is asked, counted from the end of our side of the exchange.
    QList<milliseconds> lookUpsAt{milliseconds(1'000),   milliseconds(5'000),
                                  milliseconds(15'000),  milliseconds(40'000),
                                  milliseconds(130'000), milliseconds(160'000)};
    //! From this look-up on a "none" counts: a request can still be delivered about a minute after
    //! we gave up, and the portal works on it up to 60 s.
    milliseconds noneCountsFrom{130'000};
    int nonesNeeded = 2;
    milliseconds betweenNones{25'000}; //!< The second "none" counts if asked that much later.
    int deferralsAllowed = 6;
    milliseconds retryFailedLookUp{30'000};
    int failedLookUpsAllowed = 6; //!< In a row, after the plan's last instant.
    //! Earlier keys are asked once more, for a request that a network delivered later still.
    milliseconds lateLookUpAfter{600'000};
    //! After t0 a found chat's missing people are added in this time: before it the portal may
    //! still be at work, after it somebody may have taken them out again.
    milliseconds addPeopleFrom{65'000};
    milliseconds addPeopleUntil{900'000};
};

//! The same for a portal that may work on a request \a longer than usual: a "none" counts that much
//! later, and is asked for until then as before.
[[nodiscard]] Plan stretched(Plan plan, milliseconds longer);

//! What the connection can prove: a "none" counts only where a pair of ours has been found before.
struct Trust {
    bool lookUpsProven = false;
};

namespace Event {
struct Submitted { //!< The entry begins; nothing has been sent.
};
struct Finished { //!< One sending has ended.
    Outcome::Any outcome;
};
struct LookedUp { //!< The portal answered: these chats exist for the keys asked; empty: none.
    QList<ChatId> found;
};
struct LookUpFailed {
    Failure failure;
};
struct Woken { //!< EntryState::wakeAt has come.
};
struct Restarted { //!< The program starts and finds the entry.
};
struct ConnectionGone { };
struct ConnectionBack { };
struct Decided {
    Decision decision{};
    std::optional<ChatId> chat; //!< ItExists.
};
using Any = std::variant<Submitted, Finished, LookedUp, LookUpFailed, Woken, Restarted,
                         ConnectionGone, ConnectionBack, Decided>;
} // namespace Event

namespace Action {
struct Send { //!< The next sending, number EntryState::sends, after the journal has it on disk.
    friend bool operator==(const Send &, const Send &) = default;
};
struct LookUp { //!< Ask for every key sent so far (or the own pair); at EntryState::newBase while
                //!< that is tried.
    friend bool operator==(const LookUp &, const LookUp &) = default;
};
struct StopSending { //!< Cancel the call under way; its Finished follows.
    friend bool operator==(const StopSending &, const StopSending &) = default;
};
struct FollowMove { //!< EntryState::newBase has answered: use it for this connection from now on.
    friend bool operator==(const FollowMove &, const FollowMove &) = default;
};
struct ReturnDraft { //!< Give the draft back to the form.
    friend bool operator==(const ReturnDraft &, const ReturnDraft &) = default;
};
struct ProveLookUps { //!< A look-up has found a chat of ours: "none" counts on this connection from
                      //!< now on.
    friend bool operator==(const ProveLookUps &, const ProveLookUps &) = default;
};
using Any = std::variant<Send, LookUp, StopSending, FollowMove, ReturnDraft, ProveLookUps>;
} // namespace Action

struct Step {
    EntryState state;
    QList<Action::Any> actions;
    QList<StoryLine> story; //!< New lines; their time is for the caller to set.
};

//! The rule. Every state takes every event; what does not concern a state leaves it as it is,
//! without actions.
[[nodiscard]] Step step(const EntryState &state, const Event::Any &event, Instant now,
                        const Plan &plan, const Trust &trust);

//! How long, seen from \a now, until it is known at the latest that no chat was made, if the portal
//! can be asked; only while Checking.
[[nodiscard]] std::optional<milliseconds> settledWithin(const EntryState &state, Instant now,
                                                        const Plan &plan);

} // namespace Settlement
