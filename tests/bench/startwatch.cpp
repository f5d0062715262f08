// SPDX-License-Identifier: Apache-2.0
// A plug-in that Qt loads into whatever program is being measured: the program itself knows nothing
// of it. Prints when its first window was painted and, once it is quiet, the memory it holds; then
// ends it.
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

constexpr auto untilQuiet = 1500ms;

//! On the clock that all processes of a machine share.
long long microsecondsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

//! Resident, in kB.
long long memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

class StartWatch final : public QObject {
    Q_OBJECT

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<QWindow *>(watched);
        if (event->type() == QEvent::Expose && window && window->isExposed() && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, &StartWatch::tell); // after this event has painted
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        const long long shown = microsecondsNow();
        QTimer::singleShot(untilQuiet, this, [shown] {
            std::printf("%lld %lld\n", shown, memory());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

    bool m_seen = false;
};

} // namespace

class StartWatchPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startwatch.json")

public:
    QObject *create(const QString &name, const QString &specification) override
    {
        Q_UNUSED(name)
        Q_UNUSED(specification)
        auto *watch = new StartWatch; // Qt owns and deletes it
        QCoreApplication::instance()->installEventFilter(watch);
        return watch;
    }
};

#include "startwatch.moc"
