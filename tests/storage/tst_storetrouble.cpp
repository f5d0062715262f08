// SPDX-License-Identifier: Apache-2.0
#include "datafolder.h"
#include "journalstore.h"
#include "sampleentry.h"
#include "smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65'534;

//! While it lives the program may do no more than any other person on this computer.
class AsNobody final {
public:
    AsNobody() { m_worked = geteuid() == 0 && seteuid(nobody) == 0; }
    ~AsNobody()
    {
        if (m_worked && seteuid(0) != 0)
            qFatal("cannot be root again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_worked = false;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

//! A store that is closed when the test is through.
class OpenStore final {
public:
    explicit OpenStore(const QString &file)
        : m_store(file)
        , m_opened(m_store.open())
    {
    }
    ~OpenStore() { m_store.close(); }
    OpenStore(const OpenStore &) = delete;
    OpenStore &operator=(const OpenStore &) = delete;

    [[nodiscard]] const Result<void> &opened() const { return m_opened; }
    JournalStore *operator->() { return &m_store; }

private:
    JournalStore m_store;
    Result<void> m_opened;
};

Entry largeEntry()
{
    Entry entry = sampleEntry();
    entry.draft.avatar = AvatarImage{QByteArray(60'000, 'a'), {}};
    return entry;
}

//! What a person gets to know; empty: it worked.
QString words(const Result<void> &result)
{
    return result ? QString() : result.error().description;
}

} // namespace

class TestStoreTrouble final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"journal.sqlite"_s);
    }

    void setsADamagedFileAsideAndBeginsANewOne()
    {
        const QByteArray damaged(10'000, 'x');
        write(m_file, damaged);
        OpenStore store(m_file);
        QCOMPARE(store.opened().error().storeTrouble, Failure::StoreTrouble::Damaged);
        const Result<QString> aside = store->setAside();
        QVERIFY(aside);
        QCOMPARE(contentsOf(*aside), damaged);
        QCOMPARE(QFileInfo(*aside).absolutePath(), m_folder->path());
        QVERIFY(store->open());
        QVERIFY(store->add(sampleEntry()));
    }

    void setsAsideWhatSqliteKeepsBesideTheFileToo()
    {
        write(m_file, "the file");
        write(m_file + "-wal"_L1, "not copied yet");
        JournalStore store(m_file);
        const QString aside = store.setAside().value();
        QCOMPARE(contentsOf(aside), QByteArray("the file"));
        QCOMPARE(contentsOf(aside + "-wal"_L1), QByteArray("not copied yet"));
        QVERIFY(!QFileInfo::exists(m_file + "-wal"_L1));
    }

    void overwritesNothingThatWasSetAsideBefore()
    {
        QStringList aside;
        for (int number = 0; number < 3; ++number) {
            write(m_file, QByteArray::number(number));
            JournalStore store(m_file);
            aside += store.setAside().value();
        }
        for (int number = 0; number < 3; ++number)
            QCOMPARE(contentsOf(aside.at(number)), QByteArray::number(number));
    }

    void saysSoWhereItCannotBeSetAside()
    {
        if (geteuid() == 0)
            QVERIFY(chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody) == 0);
        write(m_file, "x");
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            const AsNobody guest;
            JournalStore store(m_file);
            const Result<QString> aside = store.setAside();
            QVERIFY(!aside);
            QCOMPARE(aside.error().storeTrouble, Failure::StoreTrouble::ReadOnly);
        }
        QCOMPARE(contentsOf(m_file), QByteArray("x"));
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void noticesADamagedPageAfterACrash()
    {
        const QString left = m_folder->filePath(u"left.sqlite"_s);
        {
            OpenStore store(m_file);
            for (int number = 0; number < 20; ++number)
                QVERIFY(store->add(largeEntry()));
        } // all is in the file
        {
            OpenStore store(m_file);
            QVERIFY(store->add(sampleEntry()));
            QByteArray pages = contentsOf(m_file);
            pages.replace(pages.size() / 2, 8'192, QByteArray(8'192, '\xa5'));
            write(left, pages);
            write(left + "-wal"_L1, contentsOf(m_file + "-wal"_L1));
        }
        const OpenStore store(left);
        QVERIFY(!store.opened());
        QCOMPARE(store.opened().error().storeTrouble, Failure::StoreTrouble::Damaged);
    }

    void saysSoWhereItMayNotWrite_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("the file") << false;
        QTest::newRow("the folder") << true;
    }

    void saysSoWhereItMayNotWrite()
    {
        QFETCH(const bool, folderToo);
        {
            OpenStore store(m_file);
            QVERIFY(store->add(sampleEntry()));
        }
        const QByteArray before = contentsOf(m_file);
        if (geteuid() == 0)
            QVERIFY(chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody) == 0);
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadOther));
        if (folderToo)
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            const AsNobody guest;
            OpenStore store(m_file);
            QVERIFY(!store.opened());
            QVERIFY2(store.opened().error().storeTrouble == Failure::StoreTrouble::ReadOnly,
                     qPrintable(words(store.opened())));
            QVERIFY(!store->add(sampleEntry()));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contentsOf(m_file), before);
    }

    void saysSoWhereTheFolderMayNotBeWritten()
    {
        if (geteuid() == 0)
            QVERIFY(chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody) == 0);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const AsNobody guest;
        const Result<DataFolder> folder = DataFolder::open(m_folder->filePath(u"data"_s));
        QVERIFY(!folder);
        QCOMPARE(folder.error().storeTrouble, Failure::StoreTrouble::ReadOnly);
    }

    void losesNothingAndWritesNothingHalfOnAFullDisk_data()
    {
        QTest::addColumn<int>("room");
        for (int kib = 0; kib <= 256; kib += kib < 64 ? 4 : 32)
            QTest::addRow("%d KiB left", kib) << kib * 1024;
    }

    // Each step either works or says why it did not; what was said to be written is there
    // afterwards, and nothing else.
    void losesNothingAndWritesNothingHalfOnAFullDisk()
    {
        QFETCH(const int, room);
        SmallDisk disk;
        m_file = disk.filePath(u"journal.sqlite"_s);
        QList<Entry> written;
        Entry before = sampleEntry();
        {
            OpenStore store(m_file);
            QVERIFY(store->add(before));
        }
        disk.leave(room);
        {
            OpenStore store(m_file);
            Result<void> saved = store->saveDraft(fullDraft());
            QVERIFY(saved || !words(saved).isEmpty());
            const Entry entry = largeEntry();
            const Result<void> added = store->add(entry);
            if (added)
                written.append(entry);
            else
                QVERIFY(!words(added).isEmpty());
            Entry changed = before;
            changed.state.phase = EntryPhase::Checking;
            const Result<void> updated = store->update(changed);
            if (updated)
                before = changed;
            else
                QVERIFY(!words(updated).isEmpty());
        }
        written.append(before);
        disk.makeRoom();
        OpenStore store(m_file);
        QVERIFY2(store.opened(), qPrintable(words(store.opened())));
        QCOMPARE(store->load(100).value(), written);
        QVERIFY(store->add(largeEntry()));
    }

    void makesNoJournalOnAFullDisk()
    {
        SmallDisk disk;
        m_file = disk.filePath(u"journal.sqlite"_s);
        disk.leave(0);
        {
            OpenStore store(m_file);
            QVERIFY(!store.opened());
            QVERIFY(!words(store.opened()).isEmpty());
            QVERIFY(!store->add(sampleEntry()));
        }
        disk.makeRoom();
        OpenStore store(m_file);
        QVERIFY2(store.opened(), qPrintable(words(store.opened())));
        QVERIFY(store->add(sampleEntry()));
    }

    void namesAFullDisk()
    {
        SmallDisk disk;
        m_file = disk.filePath(u"journal.sqlite"_s);
        OpenStore store(m_file);
        disk.leave(16'384);
        Entry entry = sampleEntry();
        entry.draft.avatar = AvatarImage{QByteArray(500'000, 'a'), {}};
        const Result<void> added = store->add(entry);
        QVERIFY(!added);
        if (disk.isReal())
            QCOMPARE(added.error().storeTrouble, Failure::StoreTrouble::Full);
    }
};

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "tst_storetrouble.moc"
