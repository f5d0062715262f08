// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "identity.h"

#include <QList>

#include <optional>

//! Something that is seen to once a chat is there, as part of its entry. aftercreate.h has the
//! rule.
struct ChatStep {
    enum class Kind {
        People, //!< Everybody invited is in the chat; asked where the create's answer was lost.
        Message, //!< The welcome message, posted by a person's word only: the create whose answer
                 //!< was lost may have posted it.
        Owner, //!< The chat belongs to whom it was meant for.
    };
    enum class Status {
        Waiting, //!< Its time has not come.
        Offered, //!< A person decides whether it is done at all.
        UnderWay, //!< Written down before it is sent. Harmless to repeat, but for a message.
        SoAlready, //!< There was nothing to do.
        Done,
        Unseen, //!< The portal does not show us whether there is anything to do.
        TooLate, //!< People are missing, but may be by somebody's will by now.
        Failed, //!< See \c failure.
        InDoubt, //!< It was sent, but nobody can tell whether it arrived. See \c failure.
    };

    Kind kind = Kind::People;
    Status status = Status::Waiting;
    QList<PersonId> people; //!< Who is missing or was; or the owner that is wanted.
    std::optional<Failure> failure;

    friend bool operator==(const ChatStep &, const ChatStep &) = default;
};

//! Whether something is still to be done about it, by itself.
[[nodiscard]] inline bool isPending(const ChatStep &step)
{
    return step.kind != ChatStep::Kind::Message
        && (step.status == ChatStep::Status::Waiting || step.status == ChatStep::Status::UnderWay);
}
