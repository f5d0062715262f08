// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "portallink.h"

#include <QObject>

class Ticket;
struct RawAnswer;

//! Registers one bot that needs no public handler (fetch mode), sending the request once. Where
//! its answer leaves doubt the portal is asked for the bot.
//! Source: REST reference, section 5.11.
class BotRegistering final : public QObject {
    Q_OBJECT

public:
    //! The access of \a link brings the wish's CLIENT_ID.
    BotRegistering(const PortalLink &link, BotWish wish, QObject *parent);

    void start();
    //! What has not been sent yet is not sent; what has been comes to its end. finished() follows
    //! in both cases.
    void giveUp();

Q_SIGNALS:
    //! Once, later than start(). After a failure the same wish may be tried again.
    void finished(const BotResult &bot);

private:
    void send(Ticket ticket);
    void judge(const RawAnswer &answer);
    void lookUp(const Failure &doubt);

    const PortalLink m_link;
    const BotWish m_wish;
    bool m_begun = false; // to send it, or given up before that
};
