// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "chatstep.h"
#include "instant.h"
#include "outcome.h"

#include <QDateTime>

//! Where a chat that was asked for stands. The words in comments are what a person reads.
enum class EntryPhase {
    LookingUpPair, //!< Nothing sent; the person's own entity pair is asked for first.
    Sending, //!< On disk; the request is under way, or waits to be sent again after a limit answer.
    Checking, //!< "Being checked": the answer was lost, the portal is asked by the key.
    WaitingForConnection, //!< "Being checked", but the portal's connection is not at hand.
    NeedsDecision, //!< See DecisionReason.
    Created,
    Refused,
    NotSent,
    NotCreated, //!< Checked for sure: there is none.
    Dismissed, //!< The person closed it without an answer ("Close without knowing").
};

//! Why only the person can say how it goes on.
enum class DecisionReason {
    PairAlreadyUsed, //!< A chat with the person's own pair exists: open it, create anyway, or back.
    PairLookUpFailed, //!< Whether one exists could not be asked: send all the same, or back.
    LimitPersists, //!< The portal deferred it six times.
    AddressMoved, //!< The portal answers at another domain: go there, or back.
    CannotBeProven, //!< Looked up without result, but on this connection a "none" proves nothing.
    LookUpsFailed, //!< The portal could not be asked within the time.
};

//! What the person decides about an entry.
enum class Decision {
    CheckNow,
    SendAgain, //!< Under a new key; also "Create anyway" and "Send all the same".
    ItExists, //!< With the chat's number.
    FollowMove,
    Dismiss, //!< Gives the draft back where nothing was made for sure; else closes the entry
             //!< without an answer.
    StopWaiting, //!< Cancel. Before the first byte: NotSent; after it: Checking.
};

//! A line of an entry's story, for showing: "14:02:12 connection lost".
struct StoryLine {
    enum class Kind {
        Journalled, //!< On disk, before anything is sent.
        Sent, //!< Its first byte has left. Told by whoever sends, all others by the rule.
        Deferred,
        AnswerLost, //!< \c failure says how.
        Refused,
        NotSent,
        Moved,
        LookUpNone,
        LookUpFound, //!< \c chat
        LookUpFailed,
        Created, //!< \c chat
        NotCreated,
        Restarted, //!< The program ended while it was open.
        PersonDecided, //!< \c decision
        LateTwinFound, //!< \c chat: an earlier sending made one too.
        PeopleAdded,
        MessageWanted, //!< The person had the welcome message posted.
        MessagePosted,
        MessageNotPosted, //!< \c failure
        MessageInDoubt, //!< It may be there; \c failure, where the program did not end meanwhile.
    };

    QDateTime at; //!< Wall time, UTC.
    Kind kind = Kind::Journalled;
    std::optional<ChatId> chat;
    std::optional<Failure> failure;
    std::optional<Decision> decision;

    friend bool operator==(const StoryLine &, const StoryLine &) = default;
};

//! What the settlement rule knows of one entry. A pure value: settlement.h moves it, `storage`
//! keeps it. Instants do not survive a restart; the rule starts all waits anew then.
struct EntryState {
    EntryPhase phase = EntryPhase::Sending;
    bool ownPair = false; //!< Sent under the person's own pair, so there is no key of ours.
    bool pairWasFree = false; //!< No chat had the person's own pair when it was first sent.
    int sends = 0; //!< How many times it has been sent, each under a key of its own.
    int deferrals = 0; //!< Limit answers in a row.
    int lookUps = 0; //!< How many look-ups have been asked since \c settlingSince.
    int nones = 0; //!< How many "none" answers counted.
    int failedLookUps = 0; //!< In a row, after the plan's last instant.
    Instant settlingSince; //!< t0: the end of our side of the exchange.
    std::optional<Instant> wakeAt; //!< When the rule wants to be asked again.
    std::optional<Instant> askedAt; //!< A look-up is under way since.
    std::optional<Instant> lastNoneAt; //!< When the latest "none" that counted was asked for.
    std::optional<ChatId> chat; //!< Created: the chat.
    std::optional<ChatId> twin; //!< An earlier sending made this one as well.
    std::optional<ChatId> pairHolder; //!< PairAlreadyUsed: the chat that has the pair.
    std::optional<DecisionReason> reason; //!< NeedsDecision.
    std::optional<Failure> failure; //!< Of the latest sending; PairLookUpFailed: of the look-up.
    std::optional<Failure> lookUpFailure; //!< Of the latest look-up, if it failed.
    std::optional<QUrl> newBase; //!< AddressMoved, and while the new address is tried.
    bool cancelled = false; //!< The person stopped waiting.
    bool mayHaveRun = false; //!< A sending so far may have made a chat, now or later, unproven.
    bool refused = false; //!< Checking: the portal said no, one "none" is enough.
    bool moved = false; //!< The latest sending met a new address: the next one must not.
    bool tryingNewAddress = false; //!< Sending: a read at the new address must answer first.
    bool foundByLookUp = false; //!< Created: known from a look-up or a person, not from the answer.
    QList<ChatStep> steps; //!< Created: what is seen to after it.

    friend bool operator==(const EntryState &, const EntryState &) = default;
};

//! A chat that was asked for, as the journal keeps it.
struct Entry {
    EntryId id;
    ConnectionId connection;
    QUrl portal; //!< For showing, and for links.
    Sender sender;
    ChatDraft draft;
    QDateTime createdAt; //!< Wall time, for showing.
    EntryState state;
    QList<StoryLine> story;

    friend bool operator==(const Entry &, const Entry &) = default;
};

//! Open: still being sent, checked or waiting for a decision.
[[nodiscard]] bool isOpen(EntryPhase phase);
//! The draft goes back into the form: nothing was made for sure.
[[nodiscard]] bool givesDraftBack(EntryPhase phase);
