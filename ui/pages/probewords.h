// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "connection.h"
#include "failure.h"

#include <QCoreApplication>

//! Sentences about what a try of a webhook has found out.
class ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)

public:
    //! Whether chats can be created with it.
    [[nodiscard]] static bool canGoOn(const ProbeReport &report);
    //! Who it belongs to and what works.
    [[nodiscard]] static QString works(const ProbeReport &report);
    //! What is missing and what that means, a sentence each; empty: nothing.
    [[nodiscard]] static QStringList missing(const ProbeReport &report);
    //! What else should be known, \a now being this computer's time.
    [[nodiscard]] static QStringList remarks(const ProbeReport &report, const QDateTime &now);
    //! Whose the bots of \a report are, as far as the portal can tell.
    [[nodiscard]] static QString aboutBots(const ProbeReport &report);

    //! What happened and what to do.
    [[nodiscard]] static QString sentences(const Failure &failure);
    //! The same about the registering of a bot.
    [[nodiscard]] static QString whyNoNewBot(const NotRegistered &notRegistered);
    //! What the portal said, or what came in place of its answer; empty: nothing.
    [[nodiscard]] static QString quotation(const Failure &failure);
};
