// SPDX-License-Identifier: Apache-2.0
#include "killedprogram.h"

#include "chaostroubles.h"
#include "chatspage.h"
#include "connections.h"
#include "entrylistmodel.h"
#include "entrynotices.h"
#include "history.h"
#include "journal.h"
#include "messagebar.h"
#include "storagethread.h"
#include "submission.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitsAreShorterBy = 100;

struct Arguments {
    QString journal;
    QString webhook;
    QString clientId;
    qint64 bot = 0;
    qint64 me = 0;
    QString title; //!< Empty: only settle what is open.
};

Clock steadyClock()
{
    return {.now =
                [] {
                    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(
                        std::chrono::steady_clock::now().time_since_epoch()));
                },
            .wallTime = [] { return QDateTime::currentDateTimeUtc(); }};
}

const char *wordFor(EntryPhase phase)
{
    switch (phase) {
    case EntryPhase::Created:
        return "created";
    case EntryPhase::NotCreated:
        return "not-created";
    case EntryPhase::NotSent:
        return "not-sent";
    default:
        return "other";
    }
}

class KilledProgram final : public QObject {
public:
    explicit KilledProgram(const Arguments &arguments)
        : m_arguments(arguments)
        , m_journal(arguments.journal, m_thread)
        , m_connections(steadyClock())
        , m_submission(m_connections, m_journal, steadyClock(),
                       ScaledWaits(waitsAreShorterBy).plan())
        , m_notices(m_submission)
        , m_history(m_journal, m_submission)
        , m_page({.history = m_history, .submission = m_submission, .askWhereToSave = {}})
    {
        m_connections.setPatience(ScaledWaits(waitsAreShorterBy).patience());
        m_connections.setAllowance({.capacity = 1e6, .drainPerSecond = 1e6});
        m_notices.show();
        m_page.resize(964, 780);
        m_submission.start(this, [this](const Result<void> &started) { begin(started); });
    }

private:
    void begin(const Result<void> &started)
    {
        if (!started)
            return QCoreApplication::exit(2);
        m_interrupted = m_submission.openEntries();
        for (const EntryId id : std::as_const(m_interrupted))
            m_notices.watch(id);
        connectPortal();
        m_page.show();
        say(u"ready"_s);
        if (!m_arguments.title.isEmpty()) {
            m_interrupted.append(m_submission.submit(draft()));
            m_notices.watch(m_interrupted.constLast());
        }
        connect(&m_look, &QTimer::timeout, this, &KilledProgram::endWhenSettled);
        m_look.start(20ms);
    }

    void connectPortal()
    {
        const auto webhook = WebhookAddress::parse(m_arguments.webhook);
        if (!webhook)
            return QCoreApplication::exit(3);
        const Bot bot{BotId(m_arguments.bot), u"Bot"_s};
        const ProbeReport report{webhook->portal(), me(), {u"imbot"_s}, {bot}, true};
        m_connections.add({*webhook, Secret(m_arguments.clientId)}, report, bot);
    }

    [[nodiscard]] Person me() const
    {
        return {PersonId(m_arguments.me), u"Me"_s, {}, PersonKind::Employee, true};
    }

    [[nodiscard]] ChatDraft draft() const
    {
        ChatDraft draft;
        draft.title = m_arguments.title;
        draft.participants = {me()};
        return draft;
    }

    void endWhenSettled()
    {
        for (const EntryId id : std::as_const(m_interrupted)) {
            const Entry *entry = m_submission.entry(id);
            if (entry && (isOpen(entry->state.phase) || entry->state.askedAt))
                return;
        }
        for (const EntryId id : std::as_const(m_interrupted))
            tell(*m_submission.entry(id));
        m_look.disconnect(this);
        m_look.stop();
        QTimer::singleShot(100ms, this, [this] { readPage(); }); // after the journal's last line
    }

    //! What the Chats page says of the newest entry, as soon as it is there to be read.
    void readPage()
    {
        m_page.refresh();
        const auto *model = m_page.findChild<EntryListModel *>();
        connect(&m_look, &QTimer::timeout, this, [model] {
            if (!model->isWhole() || (model->rowCount() > 0 && !model->summaryAt(0)))
                return;
            const auto cell = [model](EntryListModel::Column column) {
                return model->index(0, column).data().toString();
            };
            say(u"%1\t%2\t%3\t%4"_s.arg(
                QLatin1String(pagePrefix), cell(EntryListModel::TitleColumn),
                cell(EntryListModel::StateColumn), cell(EntryListModel::NumberColumn)));
            QCoreApplication::exit(0);
        });
        m_look.start(20ms);
    }

    void tell(const Entry &entry) const
    {
        QString window = u"nothing"_s;
        const QList<MessageBar *> bars = m_notices.findChildren<MessageBar *>();
        for (const MessageBar *bar : bars) {
            if (bar->text().contains(entry.draft.title))
                window = bar->text();
        }
        const qint64 chat = entry.state.chat ? entry.state.chat->value() : 0;
        say(u"%1\t%2\t%3\t%4\t%5"_s
                .arg(QLatin1String(toldPrefix), entry.draft.title,
                     QLatin1String(wordFor(entry.state.phase)))
                .arg(chat)
                .arg(window));
    }

    static void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

    const Arguments m_arguments;
    StorageThread m_thread;
    Journal m_journal;
    Connections m_connections;
    Submission m_submission;
    EntryNotices m_notices;
    History m_history;
    ChatsPage m_page;
    QList<EntryId> m_interrupted;
    QTimer m_look;
};

} // namespace

int runKilledProgram(const QStringList &arguments)
{
    if (arguments.size() < 5)
        return 4;
    KilledProgram program({arguments[0], arguments[1], arguments[2], arguments[3].toLongLong(),
                           arguments[4].toLongLong(), arguments.value(5)});
    return QCoreApplication::exec();
}
