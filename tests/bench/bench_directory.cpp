// SPDX-License-Identifier: Apache-2.0
// Synchronizes the people of a demo portal of 100,000, keeping the portal's limits, and creates a
// chat in the middle of it; then starts with those people on disk. Prints a table. Arguments: how
// many people. Run it with a real display or offscreen.
#include "connections.h"
#include "pacer.h"
#include "peopledirectory.h"
#include "peoplestore.h"
#include "portalclient.h"
#include "sampledata.h"
#include "stallmeter.h"
#include "storagethread.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Clock benchClock()
{
    return {.now =
                [] {
                    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(
                        std::chrono::steady_clock::now().time_since_epoch()));
                },
            .wallTime = [] { return QDateTime::currentDateTimeUtc(); }};
}

//! A line of /proc/self/status in megabytes.
double megabytes(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &each : lines) {
        if (each.startsWith(line))
            return each.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void waitUntil(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

//! A portal in a process of its own, so that its memory and its work are not ours.
class OtherPortal final {
public:
    explicit OtherPortal(int people)
    {
        m_process.start(QCoreApplication::applicationDirPath()
                            + "/../../app/demo/chatwright-demo-portal"_L1,
                        {u"--people"_s, QString::number(people)});
        webhook = line();
        clientId = line();
    }
    ~OtherPortal()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    OtherPortal(const OtherPortal &) = delete;
    OtherPortal &operator=(const OtherPortal &) = delete;

    QString webhook;
    QString clientId;

private:
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
};

struct Figures {
    double toWindow = 0; // milliseconds
    double toPeople = 0;
    double seconds = 0;
    double toFirstByte = -1;
    double stallP99 = 0;
    double stallWorst = 0;
    double memoryBefore = 0;
    double memoryAfter = 0;
    int calls = 0;
    int refusals = 0;
    qsizetype people = 0;
};

//! The program, as far as people go, with a window.
class Run final {
public:
    Run(const QString &file, const OtherPortal &portal)
        : m_portal(portal)
        , m_store(file, m_thread)
        , m_directory(m_connections, m_store, benchClock())
    {
        QObject::connect(&m_connections, &Connections::paceChanged, &m_context,
                         [this] { ++m_figures.calls; });
        QObject::connect(&m_connections, &Connections::paused, &m_context,
                         [this] { ++m_figures.refusals; });
        QObject::connect(&m_directory, &PeopleDirectory::synchronized, &m_context,
                         [this] { m_isSynchronized = true; });
    }

    [[nodiscard]] Figures measure(int createAt)
    {
        QElapsedTimer timer;
        timer.start();
        m_figures.memoryBefore = megabytes("VmRSS");
        m_window.resize(964, 780);
        m_window.show();
        QCoreApplication::processEvents();
        m_figures.toWindow = double(timer.nsecsElapsed()) / 1e6;
        const StallMeter meter;
        connectPortal();
        waitUntil([this] { return m_directory.people().size() > 0 || m_isSynchronized; });
        m_figures.toPeople = double(timer.nsecsElapsed()) / 1e6;
        if (createAt > 0) {
            waitUntil([this, createAt] { return m_directory.people().size() >= createAt; });
            create();
        }
        waitUntil([this] { return m_isSynchronized && m_directory.isComplete(); });
        m_figures.seconds = double(timer.elapsed()) / 1000;
        m_figures.stallP99 = meter.milliseconds(0.99);
        m_figures.stallWorst = meter.milliseconds(1);
        m_figures.memoryAfter = megabytes("VmRSS");
        m_figures.people = m_directory.people().size();
        return m_figures;
    }

private:
    void connectPortal()
    {
        const auto webhook = WebhookAddress::parse(m_portal.webhook);
        m_connections.add({*webhook, Secret(m_portal.clientId), {}},
                          {.portal = webhook->portal(),
                           .me = sampleSender().me,
                           .scopes = {u"imbot"_s, u"im"_s, u"user_brief"_s, u"department"_s},
                           .bots = {}},
                          sampleSender().bot);
    }
    void create()
    {
        QElapsedTimer timer;
        timer.start();
        const ConnectionId id = m_connections.current()->id;
        const auto send = [this, id, timer](Ticket ticket) {
            m_connections.client(id)->createChat(
                std::move(ticket), requestOf(sampleDraft(), sampleSender()),
                EntityPair::ownKey(EntryId::create(), 1), &m_context,
                [this, timer](const SendStage &stage) {
                    if (stage.sentBytes > 0 && m_figures.toFirstByte < 0)
                        m_figures.toFirstByte = double(timer.nsecsElapsed()) / 1e6;
                },
                [](const Outcome::Any &) {});
        };
        std::ignore = m_connections.pacer(id)->acquire(Pacer::Priority::Create, &m_context, send);
    }

    const OtherPortal &m_portal;
    QObject m_context;
    QWidget m_window;
    StorageThread m_thread;
    PeopleStore m_store;
    Connections m_connections{benchClock()};
    PeopleDirectory m_directory;
    Figures m_figures;
    bool m_isSynchronized = false;
};

void print(const char *what, const Figures &figures)
{
    std::printf("%-22s %8lld %6d %9d %8.1f %10.1f %11.0f %9.1f %9.1f %8.0f %8.0f\n", what,
                static_cast<long long>(figures.people), figures.calls, figures.refusals,
                figures.seconds, figures.toWindow, figures.toPeople, figures.stallP99,
                figures.stallWorst, figures.memoryBefore, figures.memoryAfter);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int people = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"people.sqlite"_s);
    const OtherPortal portal(people);
    std::printf("%-22s %8s %6s %9s %8s %10s %11s %9s %9s %8s %8s\n", "", "people", "calls",
                "refusals", "seconds", "window ms", "people ms", "stall p99", "worst", "MB",
                "MB then");
    const Figures first = Run(file, portal).measure(people / 2);
    print("everybody is read", first);
    print("started again", Run(file, portal).measure(0));
    std::printf("a create in the middle: %.1f ms to its first byte\n", first.toFirstByte);
    const bool isWell = first.refusals == 0 && first.toFirstByte >= 0 && first.toFirstByte < 1000
        && first.stallP99 < 50;
    return isWell ? EXIT_SUCCESS : EXIT_FAILURE;
}
