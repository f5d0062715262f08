// SPDX-License-Identifier: Apache-2.0
// Every trouble, on plain and TLS lines, fresh and after other calls, 50 creates each: how many
// chats the portal has afterwards, and whether what was said was true. Beside it: plain posts with
// three tries.
#include "plainposts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;
using Line = FaultProxy::Line;

namespace {

struct Arguments {
    ScaledWaits waits;
    int creates;
    QRegularExpression only;
    bool withPeer;
};

Arguments readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Creates chats through every trouble and counts them."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"scale"_s, u"Divide all waits by this; 1 are the real ones."_s, u"factor"_s, u"50"_s},
        {u"creates"_s, u"So many for each line of the table."_s, u"count"_s, u"50"_s},
        {u"only"_s, u"Troubles whose name matches."_s, u"expression"_s, u"."_s},
        {u"no-peer"_s, u"Leave the plain posts out."_s},
    });
    parser.process(application);
    return {ScaledWaits(parser.value(u"scale"_s).toInt()), parser.value(u"creates"_s).toInt(),
            QRegularExpression(parser.value(u"only"_s)), !parser.isSet(u"no-peer"_s)};
}

QString columns(const ChaosTally &tally)
{
    return u"%1 %2 %3 %4"_s.arg(tally.chats, 6)
        .arg(tally.duplicates, 4)
        .arg(tally.lost, 4)
        .arg(tally.untrue, 6);
}

//! Prints one line of the table; whether all is as it should be.
bool printLine(QTextStream &out, const Trouble &trouble, const ChaosSetting &setting,
               const Arguments &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const ChaosTally ours = meetTrouble(trouble, setting, arguments.waits);
    out << u"%1 %2 %3 %4"_s.arg(QLatin1String(trouble.name), -28)
               .arg(setting.line == Line::Tls ? u"TLS"_s : u"plain"_s, -5)
               .arg(setting.reused ? u"reused"_s : u"fresh"_s, -6)
               .arg(setting.creates, 5)
        << columns(ours) << u" %1 s"_s.arg(double(timer.elapsed()) / 1000, 5, 'f', 1);
    if (arguments.withPeer)
        out << "  |" << columns(meetTroubleByPlainPosts(trouble, setting, arguments.waits));
    out << "  " << ours.example << Qt::endl;
    return ours.duplicates == 0 && ours.lost == 0 && ours.untrue == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments = readArguments(application);
    QTextStream out(stdout);
    out << "trouble                      line  conn.  made   chats dup. lost untrue         |"
           "  plain posts: chats dup. - untrue"
        << Qt::endl;
    bool asItShould = true;
    const QList<Trouble> troubles = allTroubles(arguments.waits);
    for (const Trouble &trouble : troubles) {
        if (!arguments.only.match(QLatin1String(trouble.name)).hasMatch())
            continue;
        for (const Line line : {Line::Plain, Line::Tls}) {
            const bool tunnels = trouble.setting == Trouble::Setting::RefusingTunnel;
            if (tunnels && line == Line::Plain)
                continue; // what goes to loopback in the clear takes no proxy
            for (const bool reused : {false, true}) {
                const ChaosSetting setting{line, reused, arguments.creates};
                asItShould = printLine(out, trouble, setting, arguments) && asItShould;
            }
        }
    }
    out << (asItShould ? "no duplicate, nothing lost, no untrue word" : "NOT as it should be")
        << Qt::endl;
    return asItShould ? 0 : 1;
}
