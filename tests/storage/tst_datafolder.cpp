// SPDX-License-Identifier: Apache-2.0
#include "datafolder.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestDataFolder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAFolderThatOnlyItsOwnerCanRead()
    {
        const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("a/b"));
        const Result<DataFolder> folder = DataFolder::open(path);
        QVERIFY(folder);
        QCOMPARE(folder->path(), path);
        QCOMPARE(folder->filePath(QStringLiteral("x")), path + QStringLiteral("/x"));
        QCOMPARE(QFileInfo(path).permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void narrowsAFolderThatOthersCouldRead()
    {
        const QTemporaryDir home;
        QVERIFY(QFile::setPermissions(home.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(DataFolder::open(home.path()));
        QVERIFY(!QFileInfo(home.path()).permissions().testFlag(QFile::ReadOther));
    }

    void letsASecondKeeperKnowWhoTheFirstIs()
    {
        const QTemporaryDir home;
        const Result<DataFolder> first = DataFolder::open(home.path());
        QVERIFY(first);
        const Result<DataFolder> second = DataFolder::open(home.path());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Failure::Kind::StoreFailed);
        QCOMPARE(second.error().storeTrouble, Failure::StoreTrouble::Locked);
        QVERIFY(second.error().host.isEmpty());
        const QString process = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(second.error().description.contains(process),
                 qPrintable(second.error().description));
    }

    void isFreeAgainWhenItsKeeperHasGone()
    {
        const QTemporaryDir home;
        QVERIFY(DataFolder::open(home.path()));
        QVERIFY(DataFolder::open(home.path()));
    }

    void isFreeAgainWhenItsKeeperHasDied()
    {
        const QTemporaryDir home;
        QFile lock(home.filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QProcess gone;
        gone.start(QStringLiteral("true"), {});
        QVERIFY(gone.waitForStarted());
        const QByteArray process = QByteArray::number(gone.processId());
        QVERIFY(gone.waitForFinished());
        lock.write(process + "\ntst_datafolder\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        QVERIFY(DataFolder::open(home.path()));
    }

    void respectsAKeeperOnAnotherComputerHoweverOldItsLockIs()
    {
        const QTemporaryDir home;
        QFile lock(home.filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\nchatwright\nsome-other-computer\n");
        QVERIFY(lock.setFileTime(QDateTime(QDate(2001, 1, 1), QTime(0, 0)),
                                 QFileDevice::FileModificationTime));
        lock.close();
        const Result<DataFolder> folder = DataFolder::open(home.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().storeTrouble, Failure::StoreTrouble::Locked);
        QCOMPARE(folder.error().host, QStringLiteral("some-other-computer"));
        QVERIFY(folder.error().description.contains(QStringLiteral("some-other-computer")));
    }

    void saysSoWhenThereIsAFileInItsPlace()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("data")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<DataFolder> folder = DataFolder::open(file.fileName());
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Failure::Kind::StoreFailed);
        QCOMPARE(folder.error().storeTrouble, Failure::StoreTrouble::Other);
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
