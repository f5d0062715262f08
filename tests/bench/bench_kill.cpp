// SPDX-License-Identifier: Apache-2.0
// Kills the program (SIGKILL) at a random moment around a send, and sometimes again while it
// settles; starts it again until nothing is open, and counts by the portal's own account. Expected:
// every entry is Created with one chat or not created with none, and the window says which: the
// Chats page in every round, and the notices in each that found the entry open.
#include "chaosportal.h"
#include "killedprogram.h"
#include "texts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestRunMilliseconds = 120'000;
constexpr int killWithinMilliseconds = 250; // from "ready"; a create takes about half of that
constexpr auto portalLatency = 60ms;

class Kills final {
public:
    Kills(int count, quint32 seed)
        : m_count(count)
        , m_random(seed)
        , m_portal(slowPortal())
    {
        if (!m_portal.start())
            qFatal("the demo portal does not start");
    }

    //! The exit code.
    int run()
    {
        begin(u"Proof"_s);
        finish(); // look-ups are proven from here
        for (int i = 1; i <= m_count; ++i)
            killOnce(u"Kill-%1-"_s.arg(i));
        QTextStream out(stdout);
        for (auto line = m_tally.cbegin(); line != m_tally.cend(); ++line)
            out << u"%1 %2"_s.arg(line.value(), 6).arg(line.key()) << Qt::endl;
        out << u"%1 kills, %2 of them while it settled; %3 wrong"_s.arg(m_kills)
                   .arg(m_killsWhileSettling)
                   .arg(m_wrong)
            << Qt::endl;
        return m_wrong == 0 ? 0 : 1;
    }

private:
    static DemoPortalOptions slowPortal()
    {
        DemoPortalOptions options = chaosPortalOptions();
        options.latency = portalLatency;
        return options;
    }

    void begin(const QString &title)
    {
        m_told.clear();
        QStringList arguments{u"--killed"_s,
                              m_folder.filePath(u"journal.sqlite"_s),
                              m_portal.webhookAddress(),
                              m_portal.clientId(),
                              QString::number(m_portal.defaultBotId()),
                              QString::number(m_portal.callerId())};
        if (!title.isEmpty())
            arguments.append(title);
        m_program.start(QCoreApplication::applicationFilePath(), arguments);
        while (m_program.waitForReadyRead(longestRunMilliseconds) && !m_program.canReadLine()) { }
        m_program.readLine(); // "ready"
    }

    void finish()
    {
        // One that has ended already is not waited for, and its last words are still to be read.
        const bool ended = m_program.state() == QProcess::NotRunning
            || m_program.waitForFinished(longestRunMilliseconds);
        if (!ended)
            kill();
        while (m_program.canReadLine())
            m_told.append(QString::fromUtf8(m_program.readLine()).trimmed().split(u'\t'));
    }

    void kill()
    {
        m_program.kill();
        m_program.waitForFinished();
        m_program.readAll();
        ++m_kills;
    }

    void killOnce(const QString &title)
    {
        begin(title);
        std::ignore = m_program.waitForFinished(m_random.bounded(killWithinMilliseconds));
        const bool endedFirst = m_program.state() == QProcess::NotRunning;
        kill();
        begin({});
        if (m_random.bounded(2) == 0) {
            std::ignore = m_program.waitForFinished(m_random.bounded(4 * killWithinMilliseconds));
            if (m_program.state() != QProcess::NotRunning) {
                kill();
                ++m_killsWhileSettling;
                begin({});
            }
        }
        finish();
        judge(title, endedFirst);
    }

    void judge(const QString &title, bool endedFirst)
    {
        QList<DemoChat> made = m_portal.chats();
        made.removeIf([&title](const DemoChat &chat) { return chat.title != title; });
        const QStringList page = lineOf(pagePrefix, title);
        const QStringList told = lineOf(toldPrefix, title);
        const QString chats = u"%1 chats"_s.arg(made.size());
        if (page.isEmpty()) // nothing is on the page: it was never written, and the draft is kept
            return count(u"killed before it was written, %1, not on the page"_s.arg(chats),
                         made.isEmpty() && told.isEmpty() && !endedFirst);
        const bool says = saysTruth(page, made);
        const QString words = says ? u"the page says so"_s : u"the page says: "_s + page.join(u' ');
        if (told.isEmpty()) // nothing was open any more
            return count(u"closed before the kill, %1, %2"_s.arg(chats, words), says);
        const QString window = told.value(4);
        const bool notices = window.contains(made.isEmpty() ? title : told.value(3));
        count(u"%1, %2, %3, the notice %4"_s.arg(told.value(2), chats, words,
                                                 notices ? u"too"_s : u"says: "_s + window),
              says && notices);
    }

    //! What the program said of \a title, in a line that begins with \a prefix.
    [[nodiscard]] QStringList lineOf(const char *prefix, const QString &title) const
    {
        const auto found = std::ranges::find_if(m_told, [&](const QStringList &line) {
            return line.value(0) == QLatin1String(prefix) && line.value(1) == title;
        });
        return found == m_told.cend() ? QStringList() : *found;
    }

    //! One chat under its number, or none and a word that says so.
    [[nodiscard]] static bool saysTruth(const QStringList &page, const QList<DemoChat> &made)
    {
        const QString state = page.value(2);
        if (made.size() == 1)
            return state == Texts::phaseName(EntryPhase::Created)
                && page.value(3) == QString::number(made.constFirst().id);
        return made.isEmpty()
            && (state == Texts::phaseName(EntryPhase::NotCreated)
                || state == Texts::phaseName(EntryPhase::NotSent));
    }

    void count(const QString &what, bool right)
    {
        ++m_tally[right ? what : u"WRONG: "_s + what];
        m_wrong += right ? 0 : 1;
    }

    const int m_count;
    QRandomGenerator m_random;
    DemoPortal m_portal;
    QTemporaryDir m_folder;
    QProcess m_program;
    QList<QStringList> m_told;
    QMap<QString, int> m_tally;
    int m_kills = 0;
    int m_killsWhileSettling = 0;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--killed"_L1)
        return runKilledProgram(arguments.mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Kills the program around sends and counts chats."_s);
    parser.addHelpOption();
    parser.addOptions({{u"kills"_s, u"So many."_s, u"count"_s, u"200"_s},
                       {u"seed"_s, u"For the moments."_s, u"number"_s, u"1"_s}});
    parser.process(application);
    return Kills(parser.value(u"kills"_s).toInt(), parser.value(u"seed"_s).toUInt()).run();
}
