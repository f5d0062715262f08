// SPDX-License-Identifier: Apache-2.0
#include "datafolder.h"
#include "instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

//! The real program, on the home of the test.
class Program final {
public:
    explicit Program(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(CHATWRIGHT_PROGRAM), arguments);
        if (!m_process.waitForStarted())
            qFatal("the program does not start");
    }
    ~Program()
    {
        if (!isRunning())
            return;
        sendSignal(SIGCONT); // one that was stopped
        m_process.kill();
        m_process.waitForFinished();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool endedWell() const
    {
        return !isRunning() && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void sendSignal(int number) const { ::kill(pid_t(id()), number); }
    void killAtOnce()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TestInstance final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QString dataPath() const { return m_home->filePath(u"data/chatwright"_s); }
    //! Which process holds the data folder's lock; 0: none.
    [[nodiscard]] qint64 keeper() const
    {
        QFile lock(dataPath() + "/lock"_L1);
        return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
    }
    [[nodiscard]] QStringList sockets() const
    {
        return QDir(m_home->filePath(u"run"_s)).entryList({u"chatwright-*"_s}, QDir::System);
    }
    [[nodiscard]] bool keeps(const Program &program) const
    {
        return QTest::qWaitFor([&] { return keeper() == program.id() && !sockets().isEmpty(); },
                               20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkdir(u"run"_s));
        QVERIFY(QFile::setPermissions(m_home->filePath(u"run"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_home->filePath(u"run"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toLocal8Bit());
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void bringsTheKeeperToTheFrontAndEnds()
    {
        const Result<DataFolder> folder = DataFolder::open(dataPath());
        QVERIFY(folder);
        Instance first(dataPath());
        first.listen();
        QSignalSpy raised(&first, &Instance::raiseWanted);
        qputenv("XDG_ACTIVATION_TOKEN", "token-7");
        const Program second;
        QTRY_VERIFY_WITH_TIMEOUT(second.endedWell(), 20'000);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.first().first().toByteArray(), QByteArray("token-7"));
    }

    void leavesOneOfTwoThatStartTogether()
    {
        const Program one;
        const Program other;
        QTRY_VERIFY_WITH_TIMEOUT(one.endedWell() || other.endedWell(), 20'000);
        QVERIFY(one.isRunning() != other.isRunning());
        QVERIFY(keeps(one.isRunning() ? one : other));
    }

    void startsAnewOverWhatACrashLeft()
    {
        {
            Program first;
            QVERIFY(keeps(first));
            first.killAtOnce();
        }
        QVERIFY(!sockets().isEmpty());
        const Program second;
        QVERIFY(keeps(second));
        const Program third;
        QTRY_VERIFY_WITH_TIMEOUT(third.endedWell(), 20'000);
        QVERIFY(second.isRunning());
    }

    void opensAWindowThatSaysSoWhereTheKeeperHangs()
    {
        const Program first;
        QVERIFY(keeps(first));
        first.sendSignal(SIGSTOP);
        const Program second;
        QTest::qWait(int(Instance::patience.count()) + 1'000); // for nothing to happen
        QVERIFY(second.isRunning());
        QCOMPARE(keeper(), first.id());
    }

    void staysAwayFromAKeeperOnAnotherComputer()
    {
        QVERIFY(QDir().mkpath(dataPath()));
        QFile lock(dataPath() + "/lock"_L1);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("1\nchatwright\nsome-other-computer\n");
        lock.close();
        Instance later(dataPath());
        QVERIFY(!later.raiseKeeper());
    }

    void letsDemosRunBesideIt()
    {
        const Program first;
        QVERIFY(keeps(first));
        const Program demo({u"--demo"_s});
        const Program otherDemo({u"--demo"_s});
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 3, 20'000);
        QVERIFY(first.isRunning() && demo.isRunning() && otherDemo.isRunning());
        QCOMPARE(keeper(), first.id());
    }

    void toleratesAVisitorThatTalksNonsense()
    {
        const Result<DataFolder> folder = DataFolder::open(dataPath());
        Instance first(dataPath());
        first.listen();
        QSignalSpy raised(&first, &Instance::raiseWanted);
        QLocalSocket visitor;
        visitor.connectToServer(m_home->filePath(u"run/"_s) + sockets().constFirst());
        visitor.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
