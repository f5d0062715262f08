// SPDX-License-Identifier: Apache-2.0
#include "journalschema.h"
#include "journalstore.h"
#include "peopleschema.h"
#include "sqlfile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// For a new version of the tables: raise journalSchemaVersion, add its step to journalschema.cpp,
// and lay a file of the version before it into tests/data as journal-vN.sql, one statement a line,
// with rows in every table. What the rows must look like afterwards is tested in tst_entryindex.

namespace {

//! Everything that the file is made of, and its version.
QStringList schemaOf(const QString &path)
{
    QStringList schema;
    onSqlFile(path, [&schema](const QSqlDatabase &file) {
        for (const QString &sql :
             {u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"_s,
              u"PRAGMA user_version"_s, u"PRAGMA application_id"_s}) {
            QSqlQuery query(file);
            QVERIFY(query.exec(sql));
            while (query.next())
                schema += query.value(0).toString();
        }
    });
    return schema;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> openAndClose(const QString &path)
{
    JournalStore store(path);
    Result<void> opened = store.open();
    store.close();
    return opened;
}

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAFileOfEveryOldVersion()
    {
        for (int version = 1; version < journalSchemaVersion; ++version)
            QVERIFY2(QFile::exists(scriptOf(version)), qPrintable(scriptOf(version)));
    }

    void makesOfAnOldFileWhatANewOneIs_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < journalSchemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void makesOfAnOldFileWhatANewOneIs()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"old.sqlite"_s);
        const QString fresh = folder.filePath(u"fresh.sqlite"_s);
        runSqlScript(old, scriptOf(version));
        QVERIFY(openAndClose(old));
        QVERIFY(openAndClose(fresh));
        QCOMPARE(schemaOf(old), schemaOf(fresh));
    }

    void leavesAnOldFileAsItWasWhereAStepFails_data() { makesOfAnOldFileWhatANewOneIs_data(); }

    void leavesAnOldFileAsItWasWhereAStepFails()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"old.sqlite"_s);
        runSqlScript(old, scriptOf(version));
        onSqlFile(old, [](const QSqlDatabase &file) { // in the way of the last step
            QVERIFY(QSqlQuery(file).exec(u"CREATE TABLE paces (x)"_s));
        });
        const QStringList before = schemaOf(old);
        QVERIFY(!openAndClose(old));
        QCOMPARE(schemaOf(old), before);
    }

    void doesNotTouchAFileOfItsOwnVersion()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        QVERIFY(openAndClose(file));
        const QByteArray before = contentsOf(file);
        QVERIFY(openAndClose(file));
        QCOMPARE(contentsOf(file), before);
    }

    void makesOfOldPeopleWhatNewOnesAre()
    {
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"old.sqlite"_s);
        const QString fresh = folder.filePath(u"fresh.sqlite"_s);
        runSqlScript(old, dataFile(u"people-v1.sql"_s));
        for (const QString &path : {old, fresh})
            onSqlFile(path, [](const QSqlDatabase &file) { QVERIFY(preparePeople(file)); });
        onSqlFile(old, [](const QSqlDatabase &file) {
            QSqlQuery person(u"SELECT name, avatar FROM people"_s, file);
            QVERIFY(person.next());
            QCOMPARE(person.value(0).toString(), u"Ann Lee"_s);
            QCOMPARE(person.value(1).toString(), QString());
            QSqlQuery choice(u"SELECT person FROM choices"_s, file);
            QVERIFY(choice.next());
            // Everybody is read again, for the pictures.
            QSqlQuery directory(u"SELECT finished_passes, finished_at FROM directories"_s, file);
            QVERIFY(directory.next());
            QCOMPARE(directory.value(0).toInt(), 3);
            QVERIFY(directory.value(1).isNull());
        });
        QCOMPARE(schemaOf(old), schemaOf(fresh));
    }

private:
    [[nodiscard]] static QString scriptOf(int version)
    {
        return dataFile(u"journal-v%1.sql"_s.arg(version));
    }

    [[nodiscard]] static QString dataFile(const QString &name)
    {
        return QDir(QStringLiteral(CHATWRIGHT_TEST_DATA)).filePath(name);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
