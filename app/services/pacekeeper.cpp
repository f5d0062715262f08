// SPDX-License-Identifier: Apache-2.0
#include "pacekeeper.h"

#include "connections.h"
#include "journal.h"

#include <utility>

PaceKeeper::PaceKeeper(Connections &connections, Journal &journal, Clock clock)
    : m_connections(connections)
    , m_journal(journal)
    , m_clock(std::move(clock))
{
    connect(&connections, &Connections::paceChanged, this, &PaceKeeper::write);
}

// A pace that cannot be read or written costs a refusal by the portal at the most, which is
// understood: nobody needs to hear of it.
void PaceKeeper::start()
{
    m_journal.loadPaces(this, [this](const Result<QList<StoredPace>> &paces) {
        m_ready = true;
        if (!paces)
            return;
        const QDateTime now = m_clock.wallTime();
        for (const StoredPace &pace : *paces)
            m_connections.recallPace(pace.portal, pace.memory,
                                     std::chrono::milliseconds(pace.at.msecsTo(now)));
    });
}

void PaceKeeper::write(const QUrl &portal, const PaceMemory &memory)
{
    if (m_ready)
        m_journal.savePace({portal, memory, m_clock.wallTime()}, this,
                           [](const Result<void> &) { });
}
