// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

//! How far a sending has come.
struct SendStage {
    enum class Kind {
        LookingUpPair, //!< Asking whether a chat with the person's own entity pair exists already.
        WaitingForTurn, //!< The portal's pace does not allow it yet; see \c wait. Cancelling is
                        //!< free.
        Writing, //!< Into the journal, on disk.
        Connecting,
        Sending, //!< See \c sentBytes and \c totalBytes. From the first byte on, cancelling means
                 //!< "stop waiting".
        Answering, //!< All bytes are out; the portal works.
    };

    Kind kind = Kind::WaitingForTurn;
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
    std::chrono::milliseconds wait{0}; //!< WaitingForTurn: an estimate.
    bool asked = false; //!< WaitingForTurn: the portal has refused calls and asked for a pause.

    friend bool operator==(const SendStage &, const SendStage &) = default;
};
