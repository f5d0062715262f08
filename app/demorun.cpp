// SPDX-License-Identifier: Apache-2.0
#include "demorun.h"

#include "connections.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

QString portalProgramName()
{
    return u"chatwright-demo-portal"_s;
}

//! Where it is installed, it stands beside this program; where it was built, in a folder below.
QString portalProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(portalProgramName(), {here, here + "/demo"_L1});
}

//! Runs in the child: it is to end with its parent, whatever ends that (prctl(2)).
void endWithParent()
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace

DemoRun::DemoRun()
{
    m_portal.setChildProcessModifier(endWithParent);
    m_portal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

DemoRun::~DemoRun()
{
    m_portal.disconnect(this);
    m_portal.kill();
    m_portal.waitForFinished();
}

void DemoRun::start(Connections &connections)
{
    connect(&m_portal, &QProcess::readyReadStandardOutput, this,
            [this, &connections] { readAddress(connections); });
    connect(&m_portal, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tellCannotStart(m_portal.errorString());
    });
    connect(&m_portal, &QProcess::finished, this,
            [this] { Q_EMIT failed([] { return tr("The demo portal has ended.", "@info"); }); });
    const QString program = portalProgram();
    if (program.isEmpty())
        return tellMissing();
    m_portal.start(program, QStringList());
}

//! The portal's first line is the webhook's address, its second one the CLIENT_ID.
void DemoRun::readAddress(Connections &connections)
{
    m_portal.startTransaction();
    const QByteArray address = m_portal.readLine().trimmed();
    const QByteArray line = m_portal.readLine();
    if (!line.endsWith('\n'))
        return m_portal.rollbackTransaction(); // the rest is still to come
    m_portal.commitTransaction();
    const auto webhook = WebhookAddress::parse(QString::fromUtf8(address));
    if (!webhook)
        return tellNoAnswer();
    const PortalAccess access{*webhook, Secret(QString::fromUtf8(line.trimmed()))};
    connections.probe(access, this,
                      [this, &connections, access](const Result<ProbeReport> &report) {
                          if (!report || report->bots.isEmpty())
                              return tellNoAnswer();
                          connections.add(access, *report, report->bots.constFirst());
                      });
}

void DemoRun::tellMissing()
{
    Q_EMIT failed([] {
        return tr("The demo portal cannot be started: %1 is missing beside this program. Install "
                  "Chatwright again.",
                  "@info name of a program")
            .arg(portalProgramName());
    });
}

void DemoRun::tellNoAnswer()
{
    Q_EMIT failed([] { return tr("The demo portal does not answer.", "@info"); });
}

void DemoRun::tellCannotStart(const QString &why)
{
    Q_EMIT failed([why] { return tr("The demo portal cannot be started: %1", "@info").arg(why); });
}
