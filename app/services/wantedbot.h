// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "botresult.h"
#include "botwish.h"
#include "call.h"

#include <QEventLoopLocker>
#include <QObject>

class PortalClient;

//! A bot that somebody wants to have registered. Whoever thinks better of it gets none: what has
//! been sent already is waited for, and taken back; the program does not end before, although its
//! last window may be closed. Deletes itself in the end.
class WantedBot final : public QObject {
    Q_OBJECT

public:
    //! A child of \a client, which does not retire before it.
    WantedBot(BotWish wish, PortalClient &client);

    void start();
    //! gone() or left() follows in place of registered(); ignored after that.
    void giveUp();

Q_SIGNALS:
    void registered(const BotResult &bot);
    //! Given up, and not in the portal.
    void gone();
    //! Given up, but it may be in the portal all the same.
    void left();

private:
    void take(const BotResult &bot);
    void takeBack(BotId bot);
    void endWithout(bool inDoubt);

    const BotWish m_wish;
    PortalClient &m_client;
    Call m_call;
    bool m_wanted = true;
    const QEventLoopLocker m_programStays;
};
