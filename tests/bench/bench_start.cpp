// SPDX-License-Identifier: Apache-2.0
// How long the program takes to its first window and how much memory it holds then, beside an empty
// Qt Widgets window, taking turns. The limits are 1.5 and 2 times as much. A third window with one
// word in it shows what any text costs: Qt reads the fonts of the system for the first one. Then
// with a portal that an earlier run knew, without people and with 100,000: the limit is 1.2 times.
// Needs a display, which xvfb-run can lend it.
#include "knownportal.h"
#include "quantile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMilliseconds = 60'000;
constexpr double mostTime = 1.5;
constexpr double mostMemory = 2;
constexpr double mostTimeWithMany = 1.2;

long long microsecondsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

//! A home of its own for each kind of run.
class Home final {
public:
    [[nodiscard]] QString dataPath() const { return m_folder.filePath(u"chatwright"_s); }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable :
             {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(variable, m_folder.path());
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startwatch"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(STARTWATCH_PLUGINS));
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

struct Measured {
    QString what;
    QString program;
    QStringList arguments = {};
    Home home = {};
    std::vector<double> milliseconds = {};
    std::vector<double> mebibytes = {};
};

bool measure(Measured &measured)
{
    QProcess process;
    process.setProcessEnvironment(measured.home.environment());
    const long long started = microsecondsNow();
    process.start(measured.program, measured.arguments);
    if (!process.waitForFinished(longestRunMilliseconds))
        return false;
    const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 2)
        return false;
    measured.milliseconds.push_back(double(told[0].toLongLong() - started) / 1000);
    measured.mebibytes.push_back(double(told[1].toLongLong()) / 1024);
    return true;
}

QString row(const QString &what, double milliseconds, double mebibytes, int decimals)
{
    return u"%1 %2 %3\n"_s.arg(what, -32)
        .arg(milliseconds, 10, 'f', decimals)
        .arg(mebibytes, 10, 'f', decimals);
}

QString row(const Measured &measured)
{
    return row(measured.what, median(measured.milliseconds), median(measured.mebibytes), 1);
}

//! Whether \a some took no more than the limits, which are told beneath.
bool compare(const Measured &some, const Measured &others, double timeLimit, double memoryLimit)
{
    const double time = median(some.milliseconds) / median(others.milliseconds);
    const double memory = median(some.mebibytes) / median(others.mebibytes);
    QTextStream(stdout) << row(u"%1 / %2"_s.arg(some.what, others.what), time, memory, 2)
                        << row(u"  limit"_s, timeLimit, memoryLimit, 2);
    return time <= timeLimit && memory <= memoryLimit;
}

//! Without a display there is no window to be shown, and the empty one costs next to nothing.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

template <size_t Count> void measureByTurns(const std::array<Measured *, Count> &all, int runs)
{
    for (int run = 0; run < runs; ++run) {
        for (Measured *each : all) {
            if (!measure(*each))
                qFatal("a program did not say when its window was there");
        }
    }
}

template <size_t Count> void printMedians(const std::array<Measured *, Count> &all)
{
    QTextStream out(stdout);
    out << u"%1 %2 %3\n"_s.arg(u"medians"_s, -32).arg(u"ms"_s, 10).arg(u"MiB"_s, 10);
    for (const Measured *each : all)
        out << row(*each);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Starts the program and an empty window by turns."_s);
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"So many of each."_s, u"count"_s, u"15"_s});
    parser.addOption({u"people"_s, u"How many of them are known."_s, u"count"_s, u"100000"_s});
    parser.process(application);
    if (!hasDisplay())
        qFatal("There is no display. Start this with: xvfb-run -a bench_start");
    Measured empty{.what = u"empty window"_s, .program = QStringLiteral(EMPTY_WINDOW)};
    Measured word{.what = u"window with one word"_s,
                  .program = QStringLiteral(EMPTY_WINDOW),
                  .arguments = {u"Chatwright"_s}};
    Measured ours{.what = u"chatwright"_s, .program = QStringLiteral(CHATWRIGHT_PROGRAM)};
    Measured alone{.what = u"no people"_s, .program = QStringLiteral(CHATWRIGHT_PROGRAM)};
    Measured many{.what = parser.value(u"people"_s) + " people"_L1,
                  .program = QStringLiteral(CHATWRIGHT_PROGRAM)};
    if (!leaveKnownPortal(alone.home.dataPath(), 0)
        || !leaveKnownPortal(many.home.dataPath(), parser.value(u"people"_s).toInt()))
        qFatal("the earlier run's data could not be written");
    const std::array all{&empty, &word, &ours, &alone, &many};
    measureByTurns(all, parser.value(u"runs"_s).toInt());
    printMedians(all);
    const bool isQuick = compare(ours, empty, mostTime, mostMemory);
    const bool isQuickWithMany = compare(many, alone, mostTimeWithMany, mostMemory);
    return isQuick && isQuickWithMany ? EXIT_SUCCESS : EXIT_FAILURE;
}
