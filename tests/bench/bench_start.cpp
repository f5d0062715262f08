// SPDX-License-Identifier: Apache-2.0
// How long the program takes to its first window and how much memory it holds then, beside an empty
// Qt Widgets window, taking turns. The limits are 1.5 and 2 times as much. A third window with one
// word in it shows what any text costs: Qt reads the fonts of the system for the first one.
#include "median.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMilliseconds = 60'000;
constexpr double mostTime = 1.5;
constexpr double mostMemory = 2;

long long microsecondsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct Measured {
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;
};

//! In a home of its own, where no earlier run has left anything.
QProcessEnvironment environmentIn(const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, home.path());
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startwatch"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(STARTWATCH_PLUGINS));
    if (!environment.contains(u"QT_QPA_PLATFORM"_s) && !environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

bool measure(const QString &program, const QStringList &arguments,
             const QProcessEnvironment &environment, Measured *measured)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    const long long started = microsecondsNow();
    process.start(program, arguments);
    if (!process.waitForFinished(longestRunMilliseconds))
        return false;
    const QList<QByteArray> told = process.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 2)
        return false;
    measured->milliseconds.push_back(double(told[0].toLongLong() - started) / 1000);
    measured->mebibytes.push_back(double(told[1].toLongLong()) / 1024);
    return true;
}

QString row(const QString &what, double milliseconds, double mebibytes, int decimals)
{
    return u"%1 %2 %3"_s.arg(what, -24)
        .arg(milliseconds, 10, 'f', decimals)
        .arg(mebibytes, 10, 'f', decimals);
}

int tell(const Measured &empty, const Measured &word, const Measured &ours)
{
    const double time = median(ours.milliseconds) / median(empty.milliseconds);
    const double memory = median(ours.mebibytes) / median(empty.mebibytes);
    QTextStream out(stdout);
    out << u"%1 %2 %3"_s.arg(u"medians"_s, -24).arg(u"ms"_s, 10).arg(u"MiB"_s, 10) << Qt::endl
        << row(u"empty window"_s, median(empty.milliseconds), median(empty.mebibytes), 1)
        << Qt::endl
        << row(u"window with one word"_s, median(word.milliseconds), median(word.mebibytes), 1)
        << Qt::endl
        << row(u"chatwright"_s, median(ours.milliseconds), median(ours.mebibytes), 1) << Qt::endl
        << row(u"times as much"_s, time, memory, 2) << Qt::endl
        << row(u"limit"_s, mostTime, mostMemory, 2) << Qt::endl;
    return time <= mostTime && memory <= mostMemory ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Starts the program and an empty window by turns."_s);
    parser.addHelpOption();
    parser.addOption({u"runs"_s, u"So many of each."_s, u"count"_s, u"15"_s});
    parser.process(application);
    const QTemporaryDir home;
    const QProcessEnvironment environment = environmentIn(home);
    Measured empty;
    Measured word;
    Measured ours;
    const int runs = parser.value(u"runs"_s).toInt();
    for (int run = 0; run < runs; ++run) {
        if (!measure(QStringLiteral(EMPTY_WINDOW), {}, environment, &empty)
            || !measure(QStringLiteral(EMPTY_WINDOW), {u"Chatwright"_s}, environment, &word)
            || !measure(QStringLiteral(CHATWRIGHT_PROGRAM), {}, environment, &ours))
            qFatal("a program did not say when its window was there");
    }
    return tell(empty, word, ours);
}
