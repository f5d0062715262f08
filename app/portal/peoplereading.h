// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "directorypages.h"
#include "portallink.h"

#include <QObject>

//! Asks for many pages of people in one call, when nobody else wants to call, and reads the long
//! answer in another thread. Asked once: a failure is for whoever wants to try again. Deleting it
//! stops it.
class PeopleReading final : public QObject {
    Q_OBJECT

public:
    PeopleReading(const PortalLink &link, PeopleQuestion question, QObject *parent);

    void start();

Q_SIGNALS:
    //! Once, later than start().
    void finished(const Result<PeopleSlice> &slice);

private:
    void ask();
    void read(const RawAnswer &answer);
    void notePacer(const RawAnswer &answer, const Result<PeopleSlice> &slice);

    const PortalLink m_link;
    const PeopleQuestion m_question;
};
