// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entrysummary.h"
#include "sendstage.h"

#include <QCoreApplication>

//! Sentences about chats that were asked for: how far a sending has come, what is known of an
//! answer.
class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)

public:
    //! By when it will be known what became of a chat, on the wall; nothing: that is not known.
    using Moment = std::optional<QDateTime>;

    //! The title in quotation marks, or words for none.
    [[nodiscard]] static QString title(const ChatDraft &draft);
    //! The title as it stands, or words for none.
    [[nodiscard]] static QString plainTitle(const QString &title);
    //! "chat 2725 · CRM DEAL|5"; empty where neither is known.
    [[nodiscard]] static QString identity(const EntrySummary &summary);
    //! The names of all who were invited.
    [[nodiscard]] static QStringList invited(const Entry &entry);
    //! What an entry's state means, in sentences; empty where the state says it all.
    [[nodiscard]] static QString meaning(const Entry &entry, const Moment &by);
    //! "Sending: 40 %"
    [[nodiscard]] static QString stage(const SendStage &stage);
    //! What Cancel would mean now.
    [[nodiscard]] static QString cancelMeaning(const SendStage &stage);
    //! "chat 2725 · 3 people invited"
    [[nodiscard]] static QString createdLine(const Entry &entry);
    //! What cannot be known of a chat that was found after its answer was lost; empty: nothing.
    [[nodiscard]] static QString createdRemark(const Entry &entry);
    //! What worked and what did not of the steps after the create, a line each; empty: nothing to
    //! tell.
    [[nodiscard]] static QString steps(const Entry &entry);
    //! "If the portal answers, it will be known by 14:05:12, or you will be asked." Empty where
    //! that is unknown.
    [[nodiscard]] static QString knownBy(const Moment &by);
    //! Why it is not known what became of the sending; empty where the person stopped it
    //! themselves.
    [[nodiscard]] static QString whyUnknown(const Entry &entry);
    //! What to do where a portal's new address could not be used; empty: nothing of the kind.
    [[nodiscard]] static QString moveRemark(const Entry &entry);
    //! What is known and done while an entry is being checked.
    [[nodiscard]] static QString checking(const Entry &entry);
    //! Why the portal could not be asked when it was asked last; empty where it could.
    [[nodiscard]] static QString lookUpTrouble(const Entry &entry);
    //! One entry's state for a message bar.
    [[nodiscard]] static QString notice(const Entry &entry, const Moment &by);

private:
    [[nodiscard]] static QString phaseNotice(const Entry &entry, const Moment &by);
    [[nodiscard]] static bool wasInterrupted(const Entry &entry);
    [[nodiscard]] static bool wasLookedUp(const Entry &entry);
    [[nodiscard]] static QString peopleStep(const Entry &entry, const ChatStep &step);
    [[nodiscard]] static QString ownerStep(const Entry &entry, const ChatStep &step);
    [[nodiscard]] static QString messageStep(const ChatStep &step);
    [[nodiscard]] static QString whyNotPosted(const ChatStep &step);
    [[nodiscard]] static QString names(const Entry &entry, const QList<PersonId> &people);
};
