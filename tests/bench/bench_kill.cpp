// SPDX-License-Identifier: Apache-2.0
// Kills chatwright itself (SIGKILL) at a random moment around a send, and sometimes again while it
// settles; starts it again, enters the webhook as a person would, waits as long as the program
// really waits, and counts by the portal's own account. Expected: every chat that was on disk is
// Created with one chat or not created with none, and the window says which: the notice and the
// Chats page. What was not on disk yet made no chat, and its draft is in the form.
#include "demoportal.h"
#include "drivenprogram.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto portalLatency = 100ms;
constexpr auto draftIsSaved = 1s; // a person's pause before the button, twice the form's delay
constexpr auto longestSettling = 300s; // 160 s are what the rule takes on a quiet computer
constexpr milliseconds aroundFirstLookUps = 2s;
constexpr double longestShare = 1.5; // of the time that a send takes
constexpr int mostAtOnce = 48;
constexpr int mostAtDesks = 2; // what is timed wants a computer that is not overrun
constexpr auto proof = "Proof"_L1;

//! What became of one chat.
struct Fate {
    QString words;
    bool isRight = false;
    int kills = 1;
};

class Kills final {
public:
    Kills(int count, quint32 seed)
        : m_count(count)
        , m_seed(seed)
        , m_portal(options())
    {
        if (!m_portal.start())
            qFatal("the demo portal does not start");
    }

    //! The exit code.
    int run()
    {
        prepare();
        std::vector<std::jthread> people;
        people.reserve(mostAtOnce);
        for (int i = 0; i < std::min(m_count, mostAtOnce); ++i)
            people.emplace_back([this] { killByTurns(); });
        people.clear(); // waits for them
        QTextStream out(stdout);
        for (auto line = m_tally.cbegin(); line != m_tally.cend(); ++line)
            out << u"%1 %2"_s.arg(line.value(), 6).arg(line.key()) << Qt::endl;
        out << u"%1 kills around %2 sends of %3 ms each; %4 wrong"_s.arg(m_kills)
                   .arg(m_count)
                   .arg(m_sendTakes.count())
                   .arg(m_wrong)
            << Qt::endl;
        return m_wrong == 0 ? 0 : 1;
    }

private:
    static DemoPortalOptions options()
    {
        DemoPortalOptions options;
        options.people = 5;
        options.limit = std::nullopt;
        options.latency = portalLatency;
        return options;
    }

    //! A home where the portal is known and look-ups are proven, by a first chat that is also
    //! timed.
    void prepare()
    {
        DrivenProgram program(m_prepared.path());
        program.start();
        program.press(u"Connect a portal…"_s);
        enterWebhook(program);
        program.press(u"Use an existing bot"_s);
        enterClientId(program);
        beginChat(program, proof);
        QElapsedTimer timer;
        timer.start();
        program.press(u"Create it anyway"_s);
        program.waitUntilSaid(u"The chat is created"_s);
        m_sendTakes = milliseconds(timer.elapsed());
        program.press(u"Close"_s);
        program.waitUntil(u"the first look-up"_s,
                          [this] { return m_portal.callCount(u"imbot.chat.get"_s) > 0; });
        program.letRun(draftIsSaved); // and what the look-up proved
    }

    void enterWebhook(DrivenProgram &program) const
    {
        program.type(u"Webhook address"_s, m_portal.webhookAddress());
        program.press(u"Next"_s);
        program.waitUntilSaid(u"Step 2 of 3"_s);
        program.press(u"Next"_s);
        program.waitUntilSaid(u"Step 3 of 3"_s);
    }

    void enterClientId(DrivenProgram &program) const
    {
        program.type(u"CLIENT_ID"_s, m_portal.clientId());
        program.press(u"Finish"_s);
        program.waitUntilGone(u"Step 3 of 3"_s);
    }

    //! As far as the last question before it is sent.
    static void beginChat(DrivenProgram &program, const QString &title)
    {
        program.type(u"Title"_s, title);
        program.letRun(draftIsSaved);
        program.press(u"Create chat"_s);
        program.waitUntilSaid(u"A chat with nobody else?"_s);
    }

    void startAgain(DrivenProgram &program) const
    {
        program.start();
        program.press(u"Enter its webhook again…"_s);
        enterWebhook(program);
        enterClientId(program);
    }

    void killByTurns()
    {
        for (int number = ++m_begun; number <= m_count; number = ++m_begun) {
            const Fate fate = killOnce(number);
            const std::lock_guard lock(m_mutex);
            m_kills += fate.kills;
            m_wrong += fate.isRight ? 0 : 1;
            ++m_tally[fate.isRight ? fate.words : u"WRONG: "_s + fate.words];
        }
    }

    Fate killOnce(int number)
    {
        QRandomGenerator random(m_seed + quint32(number));
        // Most of a send is waiting for the portal: more of the kills fall on its beginning.
        const double share = random.generateDouble();
        const auto moment =
            milliseconds(qint64(share * share * longestShare * double(m_sendTakes.count())));
        const QString title = u"Kill-%1-"_s.arg(number);
        const QTemporaryDir folder;
        const QString home = folder.filePath(u"home"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, m_prepared.path(), home});
        DrivenProgram program(home);
        int kills = 1;
        {
            const QSemaphoreReleaser desk = takeDesk();
            startAgain(program);
            beginChat(program, title);
            program.press(u"Create it anyway"_s);
            program.letRun(moment);
            program.kill();
            startAgain(program);
            if (random.bounded(2) == 0) {
                program.letRun(milliseconds(random.bounded(int(aroundFirstLookUps.count()))));
                program.kill();
                ++kills;
                startAgain(program);
            }
        }
        Fate fate = fateOf(program, title);
        fate.kills = kills;
        return fate;
    }

    [[nodiscard]] QSemaphoreReleaser takeDesk()
    {
        m_desks.acquire();
        return QSemaphoreReleaser(m_desks);
    }

    Fate fateOf(DrivenProgram &program, const QString &title) const
    {
        const QString draft = program.read(u"Title"_s);
        program.press(u"Page “Chats”"_s);
        QStringList row;
        program.waitUntil(
            u"the end of "_s + title,
            [&] {
                const QList<QStringList> rows = program.rows();
                row = rowOf(rows, title);
                const bool isRead = !rowOf(rows, proof).isEmpty();
                return isRead && (row.isEmpty() || isClosed(row));
            },
            longestSettling);
        QList<DemoChat> made = m_portal.chats();
        made.removeIf([&title](const DemoChat &chat) { return chat.title != title; });
        if (row.isEmpty())
            return {.words =
                        u"killed before it was on disk, chats: %1; its draft %2"_s.arg(made.size())
                            .arg(draft == title ? u"is in the form"_s : u"is gone"_s),
                    .isRight = made.isEmpty() && draft == title};
        program.press(u"Page “New chat”"_s);
        return judge(program, title, row, made);
    }

    [[nodiscard]] static QStringList rowOf(const QList<QStringList> &rows, const QString &title)
    {
        const auto found = std::ranges::find_if(
            rows, [&title](const QStringList &row) { return row.constFirst() == title; });
        return found == rows.cend() ? QStringList() : *found;
    }

    //! By the names of the states in the table.
    [[nodiscard]] static bool isClosed(const QStringList &row)
    {
        return !row.value(1).startsWith("Being"_L1);
    }

    [[nodiscard]] static Fate judge(DrivenProgram &program, const QString &title,
                                    const QStringList &row, const QList<DemoChat> &made)
    {
        const QString number = made.isEmpty() ? QString() : QString::number(made.constFirst().id);
        const QString state = row.value(1);
        const bool isSo = made.size() == 1 ? state == "Created"_L1 && row.value(2) == number
                                           : made.isEmpty() && state == "Not created"_L1;
        const QString notice = made.isEmpty()
            ? u"“%1”: there is no such chat in the portal, that is certain."_s.arg(title)
            : u"“%1” is created: chat %2."_s.arg(title, number);
        const bool says = program.says(notice);
        // Where nothing was open any more at the start, there is nothing to tell of.
        const bool isSilent = !program.says(title);
        const bool mayBeSilent = isSilent && state == "Created"_L1;
        const QString said = says ? u"says the same"_s
            : isSilent            ? u"is silent"_s
                                  : u"says otherwise"_s;
        return {.words = u"%1, chats: %2; the notice %3"_s.arg(state).arg(made.size()).arg(said),
                .isRight = isSo && (says || mayBeSilent)};
    }

    const int m_count;
    const quint32 m_seed;
    DemoPortal m_portal;
    QTemporaryDir m_prepared;
    milliseconds m_sendTakes{0};
    QSemaphore m_desks{mostAtDesks};
    std::atomic<int> m_begun = 0;
    std::mutex m_mutex; // over what follows
    QMap<QString, int> m_tally;
    int m_kills = 0;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Kills chatwright around sends and counts chats."_s);
    parser.addHelpOption();
    parser.addOptions({{u"kills"_s, u"So many."_s, u"count"_s, u"200"_s},
                       {u"seed"_s, u"For the moments."_s, u"number"_s, u"1"_s}});
    parser.process(application);
    return Kills(parser.value(u"kills"_s).toInt(), parser.value(u"seed"_s).toUInt()).run();
}
