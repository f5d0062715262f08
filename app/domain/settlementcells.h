// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settlementturn.h"

//! The cells of the rule: one struct per phase, one function per event that concerns it. Whatever
//! has no function here does not concern the phase and leaves it as it is.
namespace Settlement {

struct LookingUpPairCells {
    Turn &turn;

    void operator()(const Event::LookedUp &event) const;
    void operator()(const Event::LookUpFailed &event) const;
    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionGone &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }
};

struct SendingCells {
    Turn &turn;

    void operator()(const Event::Submitted &) const;
    void operator()(const Event::Finished &event) const;
    void operator()(const Event::LookedUp &event) const;
    void operator()(const Event::LookUpFailed &event) const;
    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionGone &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }
};

//! What each outcome of a sending means.
struct OutcomeCells {
    Turn &turn;

    void operator()(const Outcome::Created &outcome) const;
    void operator()(const Outcome::Refused &outcome) const;
    void operator()(const Outcome::Deferred &outcome) const;
    void operator()(const Outcome::NotSent &outcome) const;
    void operator()(const Outcome::Moved &outcome) const;
    void operator()(const Outcome::Unknown &outcome) const;
};

struct CheckingCells {
    Turn &turn;

    void operator()(const Event::LookedUp &event) const;
    void operator()(const Event::LookUpFailed &event) const;
    void operator()(const Event::Woken &) const;
    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionGone &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }
};

struct WaitingForConnectionCells {
    Turn &turn;

    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionBack &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }
};

struct NeedsDecisionCells {
    Turn &turn;

    void operator()(const Event::Restarted &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }

private:
    [[nodiscard]] bool isUnproven() const;
    void checkNow() const;
    void sendAgain() const;
    void itExists(const std::optional<ChatId> &chat) const;
    void followMove() const;
    void dismiss() const;
};

struct CreatedCells {
    Turn &turn;

    void operator()(const Event::LookedUp &event) const;
    void operator()(const Event::LookUpFailed &event) const;
    void operator()(const Event::Woken &) const;
    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionGone &) const;
    void operator()(const Event::ConnectionBack &) const;
    void operator()(const auto &) const { }
};

struct NotCreatedCells {
    Turn &turn;

    void operator()(const Event::LookedUp &event) const;
    void operator()(const Event::LookUpFailed &event) const;
    void operator()(const Event::Woken &) const;
    void operator()(const Event::Restarted &) const;
    void operator()(const Event::ConnectionGone &) const;
    void operator()(const Event::ConnectionBack &) const;
    void operator()(const Event::Decided &event) const;
    void operator()(const auto &) const { }
};

} // namespace Settlement
