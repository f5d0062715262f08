// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settlement.h"

namespace Settlement {

//! One turn of the rule in the making: the moves out of which its cells (settlementcells.h) are
//! put together.
class Turn final {
public:
    Turn(const EntryState &before, Instant instant, const Plan &waits, const Trust &known);

    EntryState state;
    const Instant now;
    const Plan &plan;
    const Trust &trust;

    [[nodiscard]] Step take() &&;

    void act(Action::Any action);
    void tell(StoryLine::Kind kind);
    void tell(StoryLine::Kind kind, const Failure &failure);
    void tell(StoryLine::Kind kind, ChatId chat);
    void tellDecision(Decision decision);

    //! The next sending, under the next key.
    void send();
    //! The same by a person's word: earlier limit answers, moves and a cancel are forgotten.
    void sendAfresh();
    //! Asks the portal at its new address, before it is used for anything else.
    void tryNewAddress();
    //! Asks the portal now.
    void lookUp();
    //! Asks if the time has come and no answer is awaited.
    void wake();
    //! t0 is now: all waits of the plan begin.
    void check();
    //! Somebody else's chat has the person's pair.
    void notePairUsed(ChatId holder);
    //! A look-up found \a fresh after a sending that may have run.
    void noteFound(const QList<ChatId> &fresh);
    //! A look-up while checking found nothing.
    void noteNone();
    //! Asks next when the plan says so, or after the pause for what lies behind the plan.
    void scheduleLookUp();
    void proveLookUps();

    void becomeCreated(ChatId chat);
    //! A look-up found \a fresh, one for each key that made a chat, oldest first.
    void becomeFound(const QList<ChatId> &fresh);
    void becomeNotCreated();
    void becomeRefused();
    //! This sending did not run: over, unless an earlier one may have.
    void becomeNotSent(const std::optional<Failure> &failure);
    void becomeCancelled();
    void becomeDismissed();
    void needDecision(DecisionReason reason);
    //! The person has found \a chat.
    void takePersonsWord(const std::optional<ChatId> &chat);

    //! After the verdict: another chat among \a fresh comes of an earlier sending.
    void noteTwin(const QList<ChatId> &fresh);
    void endLateLookUp();
    void restartLateLookUp();
    void resumeLateLookUp();

    //! The found chats that cannot have been there before us.
    [[nodiscard]] QList<ChatId> freshOf(const QList<ChatId> &found) const;
    //! Whether the plan has nothing more to ask.
    [[nodiscard]] bool isPlanOver() const;

private:
    [[nodiscard]] bool noneCounts() const;
    [[nodiscard]] bool noneProves() const;
    void close(EntryPhase phase);
    void scheduleLateLookUp();

    QList<Action::Any> m_actions;
    QList<StoryLine> m_story;
};

} // namespace Settlement
