// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "palette.h"
#include "problem.h"
#include "webhookaddress.h"

#include <QCoreApplication>

//! The one place where what happened becomes sentences for people. What a portal said itself is
//! never part of them; it is shown apart, as a quotation.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    //! Where a person can do something about a failure.
    enum class Remedy {
        None,
        Participants,
        Title,
        EntityPair,
        Avatar,
        Connection, //!< The connection's settings: webhook, CLIENT_ID, bot.
        TryAgain,
    };

    struct Explanation {
        QString title; //!< "Nobody was invited, so the portal refused"
        QString whatHappened; //!< A sentence.
        QString whatToDo; //!< A sentence.
        Remedy remedy = Remedy::None;
    };

    //! Every documented code and every way of failing has words of its own.
    [[nodiscard]] static Explanation explain(const Failure &failure);
    //! "USERS_EMPTY · HTTP 400 · imbot.chat.add", for Details and reports.
    [[nodiscard]] static QString technicalLine(const Failure &failure);
    //! A text that can be mailed: what happened, details, the portal's own words, versions. No
    //! secret.
    [[nodiscard]] static QString report(const Failure &failure);
    //! "Back to participants", ...
    [[nodiscard]] static QString remedyLabel(Remedy remedy);

    [[nodiscard]] static QString sentence(const Problem &problem);
    [[nodiscard]] static QString sentence(WebhookAddress::Mistake mistake);
    [[nodiscard]] static QString sentence(DecisionReason reason, const Entry &entry);
    [[nodiscard]] static QString phaseName(EntryPhase phase);
    //! "Mint"
    [[nodiscard]] static QString colorName(ChatColor color);
    //! "Chosen by the portal"
    [[nodiscard]] static QString automaticColorName();
    //! Every code of a portal that has words of its own.
    [[nodiscard]] static QStringList knownCodes();
};
