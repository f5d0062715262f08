// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections.h"
#include "peopledirectory.h"
#include "peoplesearch.h"
#include "peoplestore.h"
#include "portalbench.h"
#include "sampledata.h"
#include "storagethread.h"

#include <QTemporaryDir>

//! Connects \a connections to the portal of \a bench with a webhook that has \a scopes.
inline void connectTo(const PortalBench &bench, Connections &connections, const QStringList &scopes)
{
    const PortalAccess access = bench.access();
    connections.add(
        access,
        {.portal = access.webhook.portal(), .me = sampleSender().me, .scopes = scopes, .bots = {}},
        sampleSender().bot);
}

//! A portal, and all that stands between it and who searches for people.
struct PeopleDesk {
    PeopleDesk()
    {
        connections.setAllowance({.capacity = 1e6, .drainPerSecond = 1e6});
        search.setPause(std::chrono::milliseconds(1));
    }

    void connect(const QStringList &scopes) { connectTo(bench, connections, scopes); }

    Clock clock{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc};
    PortalBench bench;
    QTemporaryDir folder;
    StorageThread thread;
    PeopleStore store{folder.filePath(QStringLiteral("people.sqlite")), thread};
    Connections connections{clock};
    PeopleDirectory directory{connections, store, clock};
    PeopleSearch search{connections, directory};
};
