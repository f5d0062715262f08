// SPDX-License-Identifier: Apache-2.0
#include "demorun.h"

#include "connections.h"

#include <algorithm>

void DemoRun::start(Connections &connections)
{
    QString error;
    if (!m_portal.start(&error)) {
        Q_EMIT failed(
            [error] { return tr("The demo portal cannot be started: %1", "@info").arg(error); });
        return;
    }
    const auto webhook = WebhookAddress::parse(m_portal.webhookAddress());
    Q_ASSERT(webhook);
    const PortalAccess access{*webhook, Secret(m_portal.clientId())};
    connections.probe(
        access, this, [this, &connections, access](const Result<ProbeReport> &report) {
            if (!report) {
                Q_EMIT failed([] { return tr("The demo portal does not answer.", "@info"); });
                return;
            }
            const BotId wanted(m_portal.defaultBotId());
            const auto bot = std::find_if(report->bots.cbegin(), report->bots.cend(),
                                          [wanted](const Bot &b) { return b.id == wanted; });
            if (bot != report->bots.cend())
                connections.add(access, *report, *bot);
        });
}
