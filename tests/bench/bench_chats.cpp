// SPDX-License-Identifier: Apache-2.0
// The Chats page with nothing and with 100,000 entries: how long it takes to open, to search, and
// what scrolling costs the window. Prints a table; run it with a real display or offscreen.
#include "chatspage.h"
#include "connections.h"
#include "entrylistmodel.h"
#include "entrytable.h"
#include "history.h"
#include "journal.h"
#include "sampleentry.h"
#include "sqlfile.h"
#include "stallmeter.h"
#include "storagethread.h"
#include "submission.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyEntries = 100'000;

Clock benchClock()
{
    return {.now =
                [] {
                    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(
                        std::chrono::steady_clock::now().time_since_epoch()));
                },
            .wallTime = [] { return QDateTime::currentDateTimeUtc(); }};
}

//! One by one they would be synced to disk 100,000 times, so they are multiplied in the file.
void multiply(const QString &file, int entries)
{
    const QString upTo = u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n"
                         " WHERE i < %1) "_s.arg(entries);
    const QString id = u"printf('%08x-0000-4000-8000-%012x', i * 2654435761 % 4294967296, i)"_s;
    runOnSqlFile(file,
                 {u"BEGIN"_s,
                  upTo
                      + u"INSERT INTO entries (number, id, connection, portal, sender, draft,"
                        " avatar, created_at, open, state) SELECT i, %1, connection, portal,"
                        " sender, draft, avatar, created_at + i * 60000, open, state"
                        " FROM entries, n WHERE number = 1"_s.arg(id),
                  upTo
                      + u"INSERT INTO summaries (number, id, portal, bot, title, color, people,"
                        " entity_type, entity_id, created_at, phase, chat, search) SELECT i, %1,"
                        " portal, bot, title || ' ' || i, color, people, entity_type, entity_id,"
                        " created_at + i * 60000, phase, i, search || ' ' || i"
                        " FROM summaries, n WHERE number = 1"_s.arg(id),
                  u"COMMIT"_s});
}

struct Figures {
    double open = 0;
    double listed = 0;
    double listingStall = 0;
    double search = 0;
    double searchStall = 0;
    double scrollP99 = 0;
    double scrollWorst = 0;
};

void waitUntil(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

//! A page in a window, on a journal of its own.
class ChatsBench final {
public:
    explicit ChatsBench(int entries)
        : m_file(m_folder.filePath(u"journal.sqlite"_s))
    {
        fill(entries);
        m_submission.start(&m_context, [this](const Result<void> &) { m_isReady = true; });
        waitUntil([this] { return m_isReady; });
    }

    [[nodiscard]] Figures measure(int entries)
    {
        Figures figures;
        QElapsedTimer timer;
        timer.start();
        ChatsPage page({.history = m_history, .submission = m_submission, .askWhereToSave = {}});
        page.resize(964, 780);
        page.show();
        const auto *model = page.findChild<EntryListModel *>();
        const QSignalSpy listed(model, &EntryListModel::listed);
        waitUntil([model, entries, &listed] {
            return !listed.isEmpty() && (entries == 0 || model->summaryAt(0));
        });
        page.repaint();
        figures.open = double(timer.nsecsElapsed()) / 1e6;
        const StallMeter meter;
        waitUntil([model, entries] { return model->rowCount() == entries; });
        QTest::qWait(50);
        figures.listed = double(timer.nsecsElapsed()) / 1e6 - 50;
        figures.listingStall = meter.milliseconds(1);
        search(page, figures, entries);
        scroll(page, figures);
        return figures;
    }

private:
    void fill(int entries)
    {
        bool done = entries == 0;
        m_journal.open(&m_context, [](const Result<void> &) { });
        if (!done) {
            Entry entry = sampleEntry(EntryPhase::Created);
            m_journal.add(entry, &m_context, [&done](const Result<void> &) { done = true; });
        }
        waitUntil([&done] { return done; });
        m_thread.waitForDone();
        if (entries > 1)
            multiply(m_file, entries);
    }

    static void search(const ChatsPage &page, Figures &figures, int entries)
    {
        auto *model = page.findChild<EntryListModel *>();
        auto *field = page.findChild<QLineEdit *>();
        const StallMeter meter;
        QList<double> waits;
        for (const QString &text : {u"9"_s, u"99"_s, u"999"_s, u"9999"_s, u"смена"_s, u"смена 7"_s,
                                    u"nothing like this"_s, u""_s}) {
            const QSignalSpy listed(model, &EntryListModel::listed);
            QElapsedTimer timer;
            timer.start();
            field->setText(text);
            waitUntil([&listed, model] {
                return !listed.isEmpty() && (model->rowCount() == 0 || model->summaryAt(0));
            });
            waits += double(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(waits);
        figures.search = waits.last();
        figures.searchStall = meter.milliseconds(1);
        Q_UNUSED(entries)
    }

    static void scroll(const ChatsPage &page, Figures &figures)
    {
        QScrollBar *bar = page.findChild<EntryTable *>()->verticalScrollBar();
        const StallMeter meter;
        constexpr int steps = 600;
        for (int step = 0; step < steps; ++step) {
            // A wheel at first, then long pulls at the handle.
            const qint64 range = bar->maximum();
            bar->setValue(step < steps / 2 ? step * 120 : int(range * (step % 97) / 97));
            QTest::qWait(4);
        }
        figures.scrollP99 = meter.milliseconds(0.99);
        figures.scrollWorst = meter.milliseconds(1);
    }

    QTemporaryDir m_folder;
    QString m_file;
    QObject m_context;
    StorageThread m_thread;
    Journal m_journal{m_file, m_thread};
    Connections m_connections{benchClock()};
    Submission m_submission{m_connections, m_journal, benchClock()};
    History m_history{m_journal, m_submission};
    bool m_isReady = false;
};

//! What the same load costs a window that shows nothing.
double emptyWindowP99()
{
    QWidget window;
    window.resize(964, 780);
    window.show();
    const StallMeter meter;
    for (int step = 0; step < 600; ++step) {
        window.update();
        QTest::qWait(4);
    }
    return meter.milliseconds(0.99);
}

void printRow(const char *what, double empty, double many, const char *limit)
{
    std::printf("%-34s %10.1f %12.1f   %s\n", what, empty, many, limit);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Theme::apply(Theme::Scheme::Light);
    const Figures warmUp = ChatsBench(0).measure(0); // fonts, styles
    const Figures empty = ChatsBench(0).measure(0);
    const Figures many = ChatsBench(manyEntries).measure(manyEntries);
    Q_UNUSED(warmUp)
    std::printf("%-34s %10s %12s   %s\n", "milliseconds", "empty", "100,000", "limit");
    printRow("page is open", empty.open, many.open, "200 more than empty");
    printRow("all are listed", empty.listed, many.listed, "-");
    printRow("window stalls by that, worst", empty.listingStall, many.listingStall, "50");
    printRow("search is answered, slowest", empty.search, many.search, "-");
    printRow("window stalls by a search, worst", empty.searchStall, many.searchStall, "50");
    printRow("window stalls by scrolling, p99", empty.scrollP99, many.scrollP99, "50");
    printRow("window stalls by scrolling, worst", empty.scrollWorst, many.scrollWorst, "-");
    std::printf("an empty Qt window under the same load, p99: %.1f\n", emptyWindowP99());
    const bool isWithin = many.open - empty.open <= 200 && many.listingStall <= 50
        && many.searchStall <= 50 && many.scrollP99 <= 50;
    return isWithin ? EXIT_SUCCESS : EXIT_FAILURE;
}
