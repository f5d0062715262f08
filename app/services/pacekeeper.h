// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"
#include "storedpace.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

class Connections;
class Journal;

//! Has the journal remember how many calls each portal has had lately: the portal counts on when
//! the program is started again. That is written once a second at most, but before a create: its
//! call is on disk before its entry.
class PaceKeeper final : public QObject {
    Q_OBJECT

public:
    PaceKeeper(Connections &connections, Journal &journal, Clock clock);
    ~PaceKeeper() override;

    //! The journal can be read: tells the connections what an earlier run has left. Nothing is
    //! written before.
    void start();
    //! Writes what is new now.
    void write();

private:
    void note(const QUrl &portal, const PaceMemory &memory);

    Connections &m_connections;
    Journal &m_journal;
    Clock m_clock;
    QHash<QUrl, StoredPace> m_new; //!< By portal; not written yet.
    QTimer m_writeSoon;
    bool m_ready = false;
};
