// SPDX-License-Identifier: Apache-2.0
#include "diskrecorder.h"
#include "journalstore.h"
#include "sampleentry.h"
#include "settlement.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! What has been said to be on disk after so many steps.
struct Promise {
    qsizetype steps = 0;
    QList<Entry> entries; // newest first
};

//! A day's work on a new journal, and what was promised on the way.
struct Day {
    QList<DiskStep> steps;
    QList<Promise> promises;
};

void work(JournalStore &store, QList<Entry> &entries, const std::function<void()> &promise)
{
    for (int number = 0; number < 3; ++number) {
        QVERIFY(store.saveDraft(fullDraft()));
        Entry entry = sampleEntry();
        if (number == 1)
            entry.draft.avatar = AvatarImage{QByteArray(30'000, 'a'), {}};
        QVERIFY(store.add(entry));
        entries.prepend(entry);
        promise();
        entry.state.phase = number == 2 ? EntryPhase::Checking : EntryPhase::Created;
        entry.story.append(storyLine(StoryLine::Kind::AnswerLost, 5));
        QVERIFY(store.update(entry));
        entries.first() = entry;
        promise();
    }
}

Day workedOn(const QString &file)
{
    Day day;
    DiskRecorder disk;
    QList<Entry> entries;
    const auto promise = [&] { day.promises.append({disk.steps().size(), entries}); };
    promise();
    for (int run = 0; run < 2; ++run) { // the second one finds what the first one left
        JournalStore store(file);
        if (!store.open())
            qFatal("the journal does not open");
        work(store, entries, promise);
        store.close();
    }
    day.steps = disk.steps();
    return day;
}

//! What may be there after a cut at \a steps: what was promised by then, or what was being written.
QList<QList<Entry>> allowedAt(const Day &day, qsizetype steps)
{
    const auto later = std::ranges::find_if(
        day.promises, [steps](const Promise &one) { return one.steps > steps; });
    QList<QList<Entry>> allowed{std::prev(later)->entries};
    if (later != day.promises.cend())
        allowed.append(later->entries);
    return allowed;
}

bool sendsByItself(const Entry &entry)
{
    const Settlement::Step step = Settlement::step(entry.state, Settlement::Event::Restarted{},
                                                   Instant(), Settlement::Plan(), {});
    return std::ranges::any_of(step.actions, [](const Settlement::Action::Any &action) {
        return std::holds_alternative<Settlement::Action::Send>(action);
    });
}

} // namespace

class TestPowerCut final : public QObject {
    Q_OBJECT

    Day m_day;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_day = workedOn(m_folder.filePath(u"journal.sqlite"_s));
        QVERIFY2(m_day.steps.size() > 100, qPrintable(QString::number(m_day.steps.size())));
        QVERIFY(std::ranges::any_of(
            m_day.steps, [](const DiskStep &step) { return step.kind == DiskStep::Kind::Sync; }));
    }

    void opensAfterEveryCut_data()
    {
        QTest::addColumn<DiskImage::Luck>("luck");
        QTest::newRow("all writes so far") << DiskImage::Luck::All;
        QTest::newRow("the last one by half") << DiskImage::Luck::LastTorn;
        QTest::newRow("only what was synced") << DiskImage::Luck::None;
        QTest::newRow("what was synced, and the last one") << DiskImage::Luck::LastOnly;
    }

    void opensAfterEveryCut()
    {
        QFETCH(const DiskImage::Luck, luck);
        for (qsizetype cut = 0; cut <= m_day.steps.size(); ++cut)
            checkCut(cut, luck);
    }

private:
    void checkCut(qsizetype cut, DiskImage::Luck luck) const
    {
        const QTemporaryDir folder;
        const DiskImage image(m_day.steps, cut, luck);
        for (auto file = image.files().cbegin(); file != image.files().cend(); ++file) {
            QFile copy(folder.filePath(QFileInfo(file.key()).fileName()));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            QCOMPARE(copy.write(file.value()), file.value().size());
        }
        JournalStore store(folder.filePath(u"journal.sqlite"_s));
        const Result<void> opened = store.open();
        const Result<QList<Entry>> found = store.load(100);
        store.close();
        const QByteArray where = "after step " + QByteArray::number(cut);
        QVERIFY2(opened, where.constData());
        QVERIFY2(found.has_value(), where.constData());
        QVERIFY2(allowedAt(m_day, cut).contains(*found), where.constData());
        QVERIFY2(std::ranges::none_of(*found, sendsByItself), where.constData());
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
