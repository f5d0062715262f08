// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "chatstep.h"
#include "postresult.h"

//! What is seen to after a chat was made, as pure functions; `services` asks the portal and sends.
//! Nothing here ever makes a chat. Source: architecture, 'After "found"'; REST reference, sections
//! 2.4, 5.6, 5.8, 5.10 and 10.
namespace AfterCreate {

//! How we know that the chat is there.
enum class Known {
    ByAnswer,
    ByKey, //!< A look-up found a key of ours: the portal may have been cut off in its work.
    ByPair, //!< A look-up found the person's own pair: the chat may be somebody else's.
    ByPerson, //!< The person gave its number.
};

//! What there is to see to, in its order. A chat that may not be ours is left alone, but for what
//! a person decides.
[[nodiscard]] QList<ChatStep> planned(const ChatRequest &request, Known known);

//! The portal has said who is in the chat: an empty list where the bot may not see it. \a inTime:
//! who is missing was never in it, and was not taken out by somebody in the meantime.
[[nodiscard]] ChatStep withMembers(ChatStep step, const QList<PersonId> &invited,
                                   const QList<PersonId> &members, bool inTime);

//! The portal has said whom the chat belongs to, or will not tell.
[[nodiscard]] ChatStep withOwner(ChatStep step, const Result<PersonId> &owner);

//! Whether a person may have the message of \a step posted: never while one is on its way.
[[nodiscard]] bool mayPost(const ChatStep &step);
//! The message of \a step is about to be posted.
[[nodiscard]] ChatStep beingPosted(ChatStep step);
//! The same, and \a posted is what became of it.
[[nodiscard]] ChatStep afterPosting(ChatStep step, const PostResult &posted);

//! The program ended with the message of \a step on its way.
[[nodiscard]] ChatStep leftUnderWay(ChatStep step);

//! The same after \a step was sent, and \a sent is what the portal answered.
[[nodiscard]] ChatStep afterSending(ChatStep step, const Result<bool> &sent,
                                    const Result<QList<PersonId>> &found);

} // namespace AfterCreate
