// SPDX-License-Identifier: Apache-2.0
#include "pacekeeper.h"

#include "connections.h"
#include "journal.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto betweenWrites = 1s;

} // namespace

PaceKeeper::PaceKeeper(Connections &connections, Journal &journal, Clock clock)
    : m_connections(connections)
    , m_journal(journal)
    , m_clock(std::move(clock))
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(betweenWrites);
    connect(&m_writeSoon, &QTimer::timeout, this, &PaceKeeper::write);
    connect(&connections, &Connections::paceChanged, this, &PaceKeeper::note);
}

PaceKeeper::~PaceKeeper()
{
    write();
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

void PaceKeeper::note(const QUrl &portal, const PaceMemory &memory)
{
    if (!m_ready)
        return;
    m_new.insert(portal, {portal, memory, m_clock.wallTime()});
    if (!m_writeSoon.isActive())
        m_writeSoon.start();
}

void PaceKeeper::write()
{
    m_writeSoon.stop();
    const QHash<QUrl, StoredPace> changed = std::exchange(m_new, {});
    for (const StoredPace &pace : changed)
        m_journal.savePace(pace, this, [](const Result<void> &) { });
}
