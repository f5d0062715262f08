// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instant.h"

#include <QObject>
#include <QUrl>

class Connections;
class Journal;
struct PaceMemory;

//! Has the journal remember how many calls each portal has had lately: the portal counts on when
//! the program is started again. A create leaves after its entry is on disk, and its call is there
//! before the entry.
class PaceKeeper final : public QObject {
    Q_OBJECT

public:
    PaceKeeper(Connections &connections, Journal &journal, Clock clock);

    //! The journal can be read: tells the connections what an earlier run has left. Nothing is
    //! written before.
    void start();

private:
    void write(const QUrl &portal, const PaceMemory &memory);

    Connections &m_connections;
    Journal &m_journal;
    Clock m_clock;
    bool m_ready = false;
};
