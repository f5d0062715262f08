// SPDX-License-Identifier: Apache-2.0
#include "journalstore.h"
#include "sampleentry.h"
#include "sqlfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Entry entryTitled(const QString &title, EntryPhase phase = EntryPhase::Created)
{
    Entry entry = sampleEntry(phase);
    entry.draft.title = title;
    entry.draft.participants = {{PersonId(17), u"Пётр Ильин"_s, {}}};
    entry.draft.entityType = u"CRM"_s;
    entry.draft.entityId = u"DEAL|1308"_s;
    return entry;
}

//! Makes a journal as an earlier version of the program left it.
void makeFile(const QString &path, const QString &statements)
{
    runSqlScript(path, u"%1/%2"_s.arg(QStringLiteral(CHATWRIGHT_TEST_DATA), statements));
}

} // namespace

class TestEntryIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsTheNewestFirst();
    void findsByWhatPeopleRemember_data();
    void findsByWhatPeopleRemember();
    void findsByPhase();
    void findsTheNewestOfMany_data();
    void findsTheNewestOfMany();
    void followsAnEntryThroughItsPhases();
    void readsSummaries();
    void leavesOutNumbersThatAreNotThere();
    void readsOneEntryWithItsStory();
    void saysThatAnUnknownEntryIsNotThere();
    void bringsAnOldFileUpToDate_data();
    void bringsAnOldFileUpToDate();
    void refusesAnOldFileWithADamagedRow();

private:
    void add(const Entry &entry);
    QStringList titlesOf(const EntryFilter &filter);
    QStringList titlesOf(const Result<QList<EntryNumber>> &numbers);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_store;
};

void TestEntryIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<JournalStore>(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(m_store->open().has_value());
}

void TestEntryIndex::cleanup()
{
    m_store->close();
    m_store.reset();
}

void TestEntryIndex::add(const Entry &entry)
{
    QVERIFY(m_store->add(entry).has_value());
}

QStringList TestEntryIndex::titlesOf(const EntryFilter &filter)
{
    return titlesOf(m_store->find(filter));
}

QStringList TestEntryIndex::titlesOf(const Result<QList<EntryNumber>> &numbers)
{
    if (!numbers)
        return {numbers.error().description};
    const auto summaries = m_store->summaries(*numbers);
    if (!summaries)
        return {summaries.error().description};
    QStringList titles;
    for (const EntryNumber number : *numbers)
        titles.append(summaries->value(number).title);
    return titles;
}

void TestEntryIndex::listsTheNewestFirst()
{
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
        add(entryTitled(title));
    QCOMPARE(titlesOf(EntryFilter()), QStringList({u"three"_s, u"two"_s, u"one"_s}));
}

void TestEntryIndex::findsByWhatPeopleRemember_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("title") << u"ЁЛКА"_s << true;
    QTest::newRow("title without the dots") << u"елка"_s << true;
    QTest::newRow("part of a word") << u"елк"_s << true;
    QTest::newRow("chat number") << u"2725"_s << true;
    QTest::newRow("entity") << u"deal|1308"_s << true;
    QTest::newRow("person") << u"петр"_s << true;
    QTest::newRow("words in any order") << u"ильин 2725 елка"_s << true;
    QTest::newRow("one word that is not there") << u"елка Мария"_s << false;
    QTest::newRow("what SQL would take for a pattern") << u"%"_s << false;
    QTest::newRow("a quotation mark") << u"'"_s << false;
}

void TestEntryIndex::findsByWhatPeopleRemember()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    Entry wanted = entryTitled(u"Ёлка для двора"_s);
    wanted.state.chat = ChatId(2725);
    add(wanted);
    Entry other = entryTitled(u"Other"_s);
    other.draft.participants.clear();
    other.draft.entityId.clear();
    add(other);
    QCOMPARE(titlesOf(EntryFilter{.text = text, .phases = {}}),
             found ? QStringList(u"Ёлка для двора"_s) : QStringList());
}

void TestEntryIndex::findsByPhase()
{
    add(entryTitled(u"made"_s, EntryPhase::Created));
    add(entryTitled(u"checked"_s, EntryPhase::Checking));
    add(entryTitled(u"waiting"_s, EntryPhase::WaitingForConnection));
    const QList<EntryPhase> checking{EntryPhase::Checking, EntryPhase::WaitingForConnection};
    QCOMPARE(titlesOf(EntryFilter{.text = {}, .phases = checking}),
             QStringList({u"waiting"_s, u"checked"_s}));
    QCOMPARE(titlesOf(EntryFilter{.text = u"check"_s, .phases = checking}),
             QStringList(u"checked"_s));
}

void TestEntryIndex::findsTheNewestOfMany_data()
{
    using enum EntryPhase;
    QTest::addColumn<EntryFilter>("filter");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *name, const EntryFilter &filter, const QStringList &titles) {
        QTest::newRow(name) << filter << titles;
    };
    row("all", {}, {u"four"_s, u"three"_s});
    row("of one state", {.text = {}, .phases = {Created}}, {u"three"_s, u"one"_s});
    row("of two states", {.text = {}, .phases = {Created, Refused}}, {u"three"_s, u"two"_s});
    row("by a text", {.text = u"o"_s, .phases = {}}, {u"four"_s, u"two"_s});
    row("fewer than wanted", {.text = {}, .phases = {NotSent}}, {u"four"_s});
}

void TestEntryIndex::findsTheNewestOfMany()
{
    QFETCH(const EntryFilter, filter);
    QFETCH(const QStringList, titles);
    add(entryTitled(u"one"_s, EntryPhase::Created));
    add(entryTitled(u"two"_s, EntryPhase::Refused));
    add(entryTitled(u"three"_s, EntryPhase::Created));
    add(entryTitled(u"four"_s, EntryPhase::NotSent));
    QCOMPARE(titlesOf(m_store->findNewest(filter, 2)), titles);
}

void TestEntryIndex::followsAnEntryThroughItsPhases()
{
    Entry entry = entryTitled(u"made"_s, EntryPhase::Checking);
    add(entry);
    entry.state.phase = EntryPhase::Created;
    entry.state.chat = ChatId(4711);
    QVERIFY(m_store->update(entry).has_value());
    QVERIFY(titlesOf(EntryFilter{.text = {}, .phases = {EntryPhase::Checking}}).isEmpty());
    QCOMPARE(titlesOf(EntryFilter{.text = u"4711"_s, .phases = {EntryPhase::Created}}),
             QStringList(u"made"_s));
    entry.portal = QUrl(u"https://moved.example"_s);
    QVERIFY(m_store->update(entry).has_value());
    const auto summaries = m_store->summaries(m_store->find({}).value());
    QCOMPARE(summaries.value().cbegin().value(), summaryOf(entry));
}

void TestEntryIndex::readsSummaries()
{
    const Entry entry = sampleEntry(EntryPhase::NeedsDecision);
    add(entry);
    const Result<QList<EntryNumber>> numbers = m_store->find({});
    QVERIFY(numbers.has_value());
    const auto summaries = m_store->summaries(*numbers);
    QVERIFY(summaries.has_value());
    QCOMPARE(summaries->value(numbers->constFirst()), summaryOf(entry));
}

void TestEntryIndex::leavesOutNumbersThatAreNotThere()
{
    const auto summaries = m_store->summaries({EntryNumber(7)});
    QVERIFY(summaries.has_value());
    QVERIFY(summaries->isEmpty());
}

void TestEntryIndex::readsOneEntryWithItsStory()
{
    const Entry entry = entryTitled(u"made"_s);
    add(entry);
    const Result<Entry> read = m_store->entry(entry.id);
    QVERIFY(read.has_value());
    QCOMPARE(*read, entry);
}

void TestEntryIndex::saysThatAnUnknownEntryIsNotThere()
{
    const Result<Entry> read = m_store->entry(EntryId::create());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Failure::Kind::StoreFailed);
}

void TestEntryIndex::bringsAnOldFileUpToDate_data()
{
    QTest::addColumn<QString>("statements");
    QTest::newRow("version 1") << u"journal-v1.sql"_s;
    QTest::newRow("version 2") << u"journal-v2.sql"_s;
}

void TestEntryIndex::bringsAnOldFileUpToDate()
{
    QFETCH(const QString, statements);
    cleanup();
    const QString path = m_folder->filePath(u"old.sqlite"_s);
    makeFile(path, statements);
    m_store = std::make_unique<JournalStore>(path);
    for (int start = 0; start < 2; ++start) // the second one has nothing left to do
        QVERIFY(m_store->open().has_value());
    QCOMPARE(titlesOf(EntryFilter()), QStringList({u"Refund 7781"_s, u"Смена 12 ёлка"_s}));
    QCOMPARE(
        titlesOf(EntryFilter{.text = u"елка 2725 Ann deal"_s, .phases = {EntryPhase::Created}}),
        QStringList(u"Смена 12 ёлка"_s));
    const Result<QList<Entry>> entries = m_store->load(100);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).draft.avatar->encoded, QByteArray("\x89PNG"));
    QCOMPARE(entries->at(0).story.size(), 1);
    QVERIFY(m_store->loadDraft()->has_value());
    QCOMPARE(m_store->loadProven()->size(), 1);
}

void TestEntryIndex::refusesAnOldFileWithADamagedRow()
{
    cleanup();
    const QString path = m_folder->filePath(u"old.sqlite"_s);
    makeFile(path, u"journal-v1.sql"_s);
    runOnSqlFile(path, {u"UPDATE entries SET state = '' WHERE number = 1"_s});
    m_store = std::make_unique<JournalStore>(path);
    const Result<void> opened = m_store->open();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().storeTrouble, Failure::StoreTrouble::Damaged);
}

QTEST_GUILESS_MAIN(TestEntryIndex)
#include "tst_entryindex.moc"
