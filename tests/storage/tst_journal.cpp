// SPDX-License-Identifier: Apache-2.0
#include "journal.h"
#include "sampleentry.h"
#include "sqlfile.h"
#include "storagethread.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace {

//! Lets this process write no file beyond \a bytes, as on a full disk.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

//! A journal on \a file, and its answers waited for.
class Desk final {
public:
    explicit Desk(const QString &file)
        : m_journal(file, m_thread)
    {
    }

    Result<void> open()
    {
        return ask<Result<void>>([this](auto done) { m_journal.open(&m_context, done); });
    }
    Result<void> add(const Entry &entry)
    {
        return ask<Result<void>>(
            [this, &entry](auto done) { m_journal.add(entry, &m_context, done); });
    }
    Result<void> update(const Entry &entry)
    {
        return ask<Result<void>>(
            [this, &entry](auto done) { m_journal.update(entry, &m_context, done); });
    }
    Result<QList<Entry>> load(int closedLimit = 100)
    {
        return ask<Result<QList<Entry>>>(
            [this, closedLimit](auto done) { m_journal.load(closedLimit, &m_context, done); });
    }
    Result<void> saveDraft(const ChatDraft &draft)
    {
        return ask<Result<void>>(
            [this, &draft](auto done) { m_journal.saveDraft(draft, &m_context, done); });
    }
    Result<std::optional<ChatDraft>> loadDraft()
    {
        return ask<Result<std::optional<ChatDraft>>>(
            [this](auto done) { m_journal.loadDraft(&m_context, done); });
    }
    Result<void> removeOf(ConnectionId id)
    {
        return ask<Result<void>>(
            [this, id](auto done) { m_journal.removeOf(id, &m_context, done); });
    }
    Result<QList<EntryNumber>> find()
    {
        return ask<Result<QList<EntryNumber>>>(
            [this](auto done) { m_journal.find({}, &m_context, done); });
    }
    Result<void> setLookUpsProven(ConnectionId id)
    {
        return ask<Result<void>>(
            [this, id](auto done) { m_journal.setLookUpsProven(id, &m_context, done); });
    }
    Result<void> savePace(const StoredPace &pace)
    {
        return ask<Result<void>>(
            [this, &pace](auto done) { m_journal.savePace(pace, &m_context, done); });
    }
    Result<QList<StoredPace>> loadPaces()
    {
        return ask<Result<QList<StoredPace>>>(
            [this](auto done) { m_journal.loadPaces(&m_context, done); });
    }
    Result<QList<ConnectionId>> loadProven()
    {
        return ask<Result<QList<ConnectionId>>>(
            [this](auto done) { m_journal.loadProven(&m_context, done); });
    }

private:
    template <typename Answer, typename Question> Answer ask(const Question &question)
    {
        std::optional<Answer> answer;
        question([&answer](Answer got) { answer = std::move(got); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("the journal does not answer");
        return *std::move(answer);
    }

    StorageThread m_thread;
    Journal m_journal;
    QObject m_context;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Failure::StoreTrouble troubleOf(const Result<void> &answer)
{
    return answer ? Failure::StoreTrouble::Other : answer.error().storeTrouble;
}

} // namespace

class TestJournal final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void removesTheEntriesOfOneConnectionOnly()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        Entry stays = sampleEntry();
        Entry goes = sampleEntry();
        goes.id = EntryId::create();
        goes.connection = ConnectionId::create();
        for (const Entry &entry : {stays, goes}) {
            QVERIFY(desk.add(entry));
            QVERIFY(desk.setLookUpsProven(entry.connection));
        }
        QVERIFY(desk.removeOf(goes.connection));
        const auto left = desk.load();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->constFirst().id, stays.id);
        QVERIFY(!left->constFirst().story.isEmpty());
        QCOMPARE(desk.find().value_or(QList<EntryNumber>()).size(), 1);
        QCOMPARE(desk.loadProven().value_or(QList<ConnectionId>()), {stays.connection});
    }

    void keepsEntriesAcrossReopening()
    {
        Entry entry = sampleEntry();
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
            QVERIFY(desk.add(entry));
        }
        Desk desk(m_file);
        QVERIFY(desk.open());
        QCOMPARE(desk.load().value(), QList<Entry>{entry});
    }

    void keepsWhatAnUpdateSaysAndTheStoryOnce()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        Entry entry = sampleEntry();
        QVERIFY(desk.add(entry));
        entry.state = fullState();
        entry.story.append(storyLine(StoryLine::Kind::AnswerLost, 5));
        QVERIFY(desk.update(entry));
        entry.story.append(storyLine(StoryLine::Kind::LookUpNone, 6));
        QVERIFY(desk.update(entry));
        QCOMPARE(desk.load().value(), QList<Entry>{entry});
    }

    void givesAllOpenEntriesAndTheLatestClosedOnesNewestFirst()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        const QList<Entry> added{
            sampleEntry(EntryPhase::Checking), sampleEntry(EntryPhase::Created),
            sampleEntry(EntryPhase::NotCreated), sampleEntry(EntryPhase::Sending),
            sampleEntry(EntryPhase::Dismissed)};
        for (const Entry &entry : added)
            QVERIFY(desk.add(entry));
        QCOMPARE(desk.load(2).value(),
                 (QList<Entry>{added.at(4), added.at(3), added.at(2), added.at(0)}));
        QCOMPARE(desk.load(0).value(), (QList<Entry>{added.at(3), added.at(0)}));
    }

    void closesAnEntryByUpdating()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        Entry entry = sampleEntry();
        QVERIFY(desk.add(entry));
        entry.state.phase = EntryPhase::Created;
        QVERIFY(desk.update(entry));
        QCOMPARE(desk.load(0).value(), QList<Entry>{});
        QCOMPARE(desk.load(1).value(), QList<Entry>{entry});
    }

    void refusesToUpdateWhatIsNotThere()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        QVERIFY(!desk.update(sampleEntry()));
        QCOMPARE(desk.load().value(), QList<Entry>{});
    }

    void movesTheSavedDraftIntoTheEntry()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        QCOMPARE(desk.loadDraft().value(), std::nullopt);
        QVERIFY(desk.saveDraft({}));
        QVERIFY(desk.saveDraft(fullDraft()));
        QCOMPARE(desk.loadDraft().value(), fullDraft());
        QVERIFY(desk.add(sampleEntry()));
        QCOMPARE(desk.loadDraft().value(), std::nullopt);
    }

    void keepsADraftThatWasBegunSince_data()
    {
        QTest::addColumn<ChatDraft>("begun");
        ChatDraft other = fullDraft();
        other.title = QStringLiteral("Another");
        QTest::newRow("another title") << other;
        other = fullDraft();
        other.avatar = AvatarImage{"picture", {}};
        QTest::newRow("another picture") << other;
    }

    void keepsADraftThatWasBegunSince()
    {
        QFETCH(const ChatDraft, begun);
        Desk desk(m_file);
        QVERIFY(desk.open());
        QVERIFY(desk.saveDraft(begun));
        QVERIFY(desk.add(sampleEntry()));
        QCOMPARE(desk.loadDraft().value(), begun);
    }

    void keepsTheDraftWhenTheEntryCannotBeWritten()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        const Entry entry = sampleEntry();
        QVERIFY(desk.add(entry));
        QVERIFY(desk.saveDraft(fullDraft()));
        QVERIFY(!desk.add(entry)); // the same again
        QCOMPARE(desk.loadDraft().value(), fullDraft());
        QCOMPARE(desk.load().value().size(), 1);
    }

    void remembersWhereLookUpsAreProven()
    {
        const ConnectionId id = ConnectionId::create();
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
            QCOMPARE(desk.loadProven().value(), QList<ConnectionId>{});
            QVERIFY(desk.setLookUpsProven(id));
            QVERIFY(desk.setLookUpsProven(id));
        }
        Desk desk(m_file);
        QVERIFY(desk.open());
        QCOMPARE(desk.loadProven().value(), QList<ConnectionId>{id});
    }

    void remembersThePaceOfEachPortal()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'771'928'379'123, Qt::UTC);
        const StoredPace first{QUrl(QStringLiteral("https://a.example:8443/p")), {1.5, {}}, at};
        const StoredPace second{QUrl(QStringLiteral("https://b.example")),
                                {49.25, std::chrono::milliseconds(8'000)},
                                at.addMSecs(1)};
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
            QVERIFY(desk.savePace({second.portal, {}, at}));
            QVERIFY(desk.savePace(first));
            QVERIFY(desk.savePace(second));
        }
        Desk desk(m_file);
        QVERIFY(desk.open());
        QCOMPARE(desk.loadPaces().value(), (QList<StoredPace>{first, second}));
    }

    void isSetUpToOutliveAPowerCut()
    {
        Desk desk(m_file);
        QVERIFY(desk.open());
        QVERIFY(desk.add(sampleEntry()));
        QVERIFY(QFileInfo::exists(m_file + QStringLiteral("-wal")));
    }

    void failsUntilOpened()
    {
        Desk desk(m_file);
        const Result<void> added = desk.add(sampleEntry());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Failure::Kind::StoreFailed);
        QVERIFY(!desk.load());
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void refusesAFileOfANewerProgramAndLeavesItAlone()
    {
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
        }
        runOnSqlFile(m_file, {QStringLiteral("PRAGMA user_version = 99")});
        const QByteArray before = contentsOf(m_file);
        {
            Desk desk(m_file);
            QCOMPARE(troubleOf(desk.open()), Failure::StoreTrouble::Newer);
            QVERIFY(!desk.add(sampleEntry()));
        }
        QCOMPARE(contentsOf(m_file), before);
    }

    void refusesWhatIsNoJournalAndLeavesItAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no database") << QString();
        QTest::newRow("another program's database") << QStringLiteral("CREATE TABLE t (x)");
        QTest::newRow("another program's version") << QStringLiteral("PRAGMA user_version = 1");
    }

    void refusesWhatIsNoJournalAndLeavesItAlone()
    {
        QFETCH(const QString, sql);
        if (sql.isEmpty()) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(10'000, 'x'));
        } else {
            runOnSqlFile(m_file, {sql});
        }
        const QByteArray before = contentsOf(m_file);
        {
            Desk desk(m_file);
            QCOMPARE(troubleOf(desk.open()), Failure::StoreTrouble::Damaged);
        }
        QCOMPARE(contentsOf(m_file), before);
    }

    void saysSoWhenAnEntryCannotBeUnderstood()
    {
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
            QVERIFY(desk.add(sampleEntry()));
        }
        runOnSqlFile(m_file, {QStringLiteral("UPDATE entries SET state = '{}'")});
        Desk desk(m_file);
        QVERIFY(desk.open());
        const auto entries = desk.load();
        QVERIFY(!entries);
        QCOMPARE(entries.error().storeTrouble, Failure::StoreTrouble::Damaged);
    }

    void saysSoWhenItsFolderIsMissing()
    {
        Desk desk(m_folder->filePath(QStringLiteral("nowhere/journal.sqlite")));
        const Result<void> opened = desk.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Failure::Kind::StoreFailed);
        QVERIFY(!opened.error().description.isEmpty());
    }

    void saysSoWhenAnotherProgramHoldsTheFile()
    {
        {
            Desk desk(m_file);
            QVERIFY(desk.open());
        }
        onSqlFile(m_file, [this](const QSqlDatabase &holder) {
            QSqlQuery query(holder);
            QVERIFY(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
            QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
            Desk desk(m_file);
            QCOMPARE(troubleOf(desk.open()), Failure::StoreTrouble::Locked);
        });
    }

    void writesNothingHalfWayOnAFullDisk()
    {
        const Entry first = sampleEntry();
        Entry second = sampleEntry();
        second.draft.avatar = AvatarImage{QByteArray(400'000, 'a'), {}};
        Desk desk(m_file);
        QVERIFY(desk.open());
        QVERIFY(desk.add(first));
        QVERIFY(desk.saveDraft(fullDraft()));
        {
            const FullDisk full(200'000);
            const Result<void> added = desk.add(second);
            QVERIFY(!added);
            QCOMPARE(added.error().kind, Failure::Kind::StoreFailed);
        }
        QCOMPARE(desk.load().value(), QList<Entry>{first});
        QCOMPARE(desk.loadDraft().value(), fullDraft());
        QVERIFY(desk.add(second)); // room again
    }

    void dropsAnswersForThoseWhoHaveGone()
    {
        StorageThread thread;
        Journal journal(m_file, thread);
        bool told = false;
        auto context = std::make_unique<QObject>();
        journal.open(context.get(), [&told](const Result<void> &) { told = true; });
        context.reset();
        QSignalSpy other(this, &QObject::objectNameChanged);
        journal.open(this,
                     [this](const Result<void> &) { setObjectName(QStringLiteral("later")); });
        QVERIFY(other.wait());
        QVERIFY(!told);
    }

    void finishesWhatWasAskedBeforeItGoes()
    {
        const Entry entry = sampleEntry();
        {
            StorageThread thread;
            Journal journal(m_file, thread);
            journal.open(this, [](const Result<void> &) { });
            journal.add(entry, this, [](const Result<void> &) { });
        }
        Desk desk(m_file);
        QVERIFY(desk.open());
        QCOMPARE(desk.load().value(), QList<Entry>{entry});
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
