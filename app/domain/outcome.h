// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "identity.h"

#include <QUrl>

#include <variant>

//! What became of one sending of a create. The question is always "did it run?".
namespace Outcome {

//! It ran; here is the chat.
struct Created {
    ChatId chat;
    friend bool operator==(const Created &, const Created &) = default;
};

//! The portal said no. \c mayHaveRun: its code leaves doubt (WRONG_REQUEST, unknown codes), so look
//! once first.
struct Refused {
    Failure failure;
    bool mayHaveRun = false;
    friend bool operator==(const Refused &, const Refused &) = default;
};

//! It did not run because the portal is busy or asks for fewer calls; the same may be sent again
//! later.
struct Deferred {
    Failure failure; //!< Kind PortalLimit.
    friend bool operator==(const Deferred &, const Deferred &) = default;
};

//! Not one byte of it left this computer.
struct NotSent {
    Failure failure;
    friend bool operator==(const NotSent &, const NotSent &) = default;
};

//! The portal's address has changed; it did not run at the old one.
struct Moved {
    QUrl newBase; //!< Scheme, host, port and path prefix only; without the secret part.
    bool domainDiffers = true; //!< Then the person must agree before the secret goes there.
    Failure failure;
    friend bool operator==(const Moved &, const Moved &) = default;
};

//! It may have run. It is looked up, never repeated.
struct Unknown {
    Failure failure;
    friend bool operator==(const Unknown &, const Unknown &) = default;
};

using Any = std::variant<Created, Refused, Deferred, NotSent, Moved, Unknown>;

} // namespace Outcome
