// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "entrylistmodel.h"
#include "entryrows.h"
#include "history.h"
#include "journal.h"
#include "sampleentry.h"
#include "sqlfile.h"
#include "storagethread.h"
#include "submission.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Clock stoppedClock()
{
    return {.now = [] { return Instant(); },
            .wallTime = [] { return QDateTime::currentDateTimeUtc(); }};
}

//! A journal, and a model that shows it.
struct ModelBench {
    QTemporaryDir folder;
    StorageThread thread;
    Journal journal{folder.filePath(u"journal.sqlite"_s), thread};
    Connections connections{stoppedClock()};
    Submission submission{connections, journal, stoppedClock()};
    History history{journal, submission};
    EntryListModel model{history};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const Entry &entry)
    {
        journal.add(entry, &model, [](const Result<void> &done) { QVERIFY(done.has_value()); });
    }
    void add(int count)
    {
        for (int number = 0; number < count; ++number) {
            Entry entry = sampleEntry(EntryPhase::Created);
            entry.draft.title = u"chat %1"_s.arg(++made);
            add(entry);
        }
    }
    [[nodiscard]] QString titleAt(int row) const { return model.index(row, 0).data().toString(); }

    int made = 0;
};

} // namespace

class TestEntryListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void readsOnlyWhatIsLookedAt();
    void listsTheNewestBeforeTheRest();
    void keepsRowsInPlaceWhenNewOnesCome();
    void resetsForAnotherQuestion();
    void dropsARowThatDoesNotPassAnyMore();
    void answersTheLastQuestionOnly();
    void tellsWhenTheJournalCannotBeRead();
    void tellsOnceWhenTheNewestCannotBeRead();

private:
    std::unique_ptr<ModelBench> m_bench;
};

void TestEntryListModel::init()
{
    m_bench = std::make_unique<ModelBench>();
    m_bench->journal.open(this, [](const Result<void> &) { });
}

void TestEntryListModel::readsOnlyWhatIsLookedAt()
{
    m_bench->add(1'000); // each is on disk by itself, and disks differ
    m_bench->model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->model.rowCount(), 1'000, 60'000);
    QCOMPARE(m_bench->titleAt(700), u"…"_s);
    QVERIFY(!m_bench->model.summaryAt(700));
    QTRY_COMPARE(m_bench->titleAt(700), u"chat 300"_s);
    QVERIFY(m_bench->model.summaryAt(650));
    QVERIFY(!m_bench->model.summaryAt(300));
}

void TestEntryListModel::listsTheNewestBeforeTheRest()
{
    const int some = EntryRows::pageSize + 50;
    m_bench->add(some);
    const QSignalSpy resets(&m_bench->model, &QAbstractItemModel::modelReset);
    QSignalSpy listed(&m_bench->model, &EntryListModel::listed);
    m_bench->model.refresh();
    QVERIFY(listed.wait(60'000)); // after all that are written
    QCOMPARE(m_bench->model.rowCount(), EntryRows::pageSize);
    QVERIFY(!m_bench->model.isWhole());
    QTRY_VERIFY(m_bench->model.isWhole());
    QCOMPARE(m_bench->model.rowCount(), some);
    QCOMPARE(m_bench->titleAt(0), u"chat %1"_s.arg(some)); // read before the rest was listed
    QTRY_COMPARE(m_bench->titleAt(some - 1), u"chat 1"_s);
    QCOMPARE(resets.size(), 1);
    m_bench->model.setFilter({.text = {}, .phases = {EntryPhase::Refused}});
    QTRY_COMPARE(m_bench->model.rowCount(), 0);
    QVERIFY(m_bench->model.isWhole());
}

void TestEntryListModel::keepsRowsInPlaceWhenNewOnesCome()
{
    m_bench->add(10);
    m_bench->model.refresh();
    QTRY_COMPARE(m_bench->model.rowCount(), 10);
    const QPersistentModelIndex row(m_bench->model.index(3, 0));
    QTRY_COMPARE(row.data().toString(), u"chat 7"_s);
    const QSignalSpy resets(&m_bench->model, &QAbstractItemModel::modelReset);
    m_bench->add(2);
    m_bench->model.refresh();
    QTRY_COMPARE(m_bench->model.rowCount(), 12);
    QCOMPARE(row.row(), 5);
    QCOMPARE(row.data().toString(), u"chat 7"_s);
    QCOMPARE(resets.size(), 0);
}

void TestEntryListModel::resetsForAnotherQuestion()
{
    m_bench->add(10);
    m_bench->model.refresh();
    QTRY_COMPARE(m_bench->model.rowCount(), 10);
    m_bench->model.setFilter({.text = u"chat 10"_s, .phases = {}});
    QTRY_COMPARE(m_bench->model.rowCount(), 1);
    m_bench->model.setFilter({});
    QTRY_COMPARE(m_bench->model.rowCount(), 10);
}

void TestEntryListModel::dropsARowThatDoesNotPassAnyMore()
{
    Entry entry = sampleEntry(EntryPhase::Checking);
    m_bench->add(entry);
    m_bench->model.setFilter({.text = {}, .phases = {EntryPhase::Checking}});
    QTRY_COMPARE(m_bench->model.rowCount(), 1);
    entry.state.phase = EntryPhase::NotCreated;
    m_bench->journal.update(entry, this, [](const Result<void> &) { });
    m_bench->model.refresh();
    QTRY_COMPARE(m_bench->model.rowCount(), 0);
}

void TestEntryListModel::answersTheLastQuestionOnly()
{
    m_bench->add(5);
    QSignalSpy answers(&m_bench->model, &EntryListModel::listed);
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"chat 4"_s})
        m_bench->model.setFilter({.text = text, .phases = {}});
    QTRY_COMPARE(m_bench->model.rowCount(), 1);
    QCOMPARE(answers.size(), 1);
    QTRY_COMPARE(m_bench->titleAt(0), u"chat 4"_s);
}

void TestEntryListModel::tellsWhenTheJournalCannotBeRead()
{
    Journal unopened(m_bench->folder.filePath(u"other.sqlite"_s), m_bench->thread);
    History history(unopened, m_bench->submission);
    EntryListModel model(history);
    QSignalSpy failures(&model, &EntryListModel::failed);
    model.refresh();
    QTRY_COMPARE(failures.size(), 1);
}

//! The newest are found, and then their rows cannot be read: that ends the listing.
void TestEntryListModel::tellsOnceWhenTheNewestCannotBeRead()
{
    m_bench->add(EntryRows::pageSize + 1);
    QSignalSpy failures(&m_bench->model, &EntryListModel::failed);
    connect(
        &m_bench->model, &EntryListModel::listed, this,
        [this] {
            runOnSqlFile(m_bench->folder.filePath(u"journal.sqlite"_s),
                         {u"ALTER TABLE summaries RENAME color TO colour"_s});
        },
        Qt::SingleShotConnection);
    m_bench->model.refresh();
    QTRY_COMPARE(failures.size(), 1);
    // The thread of the store works in turn: whatever was asked before this is answered then.
    bool isAnswered = false;
    m_bench->history.find({}, this, [&](const Result<QList<EntryNumber>> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(m_bench->model.rowCount(), EntryRows::pageSize);
}

QTEST_MAIN(TestEntryListModel)
#include "tst_entrylistmodel.moc"
