// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

//! Memory holds secrets: a program that crashes must not leave it lying about.
class TestCoreFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoneWhenItAborts();

private:
    //! Starts \a program in a folder of its own, where a core file of any size may be written.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    static void abortIt(QProcess &process);
    [[nodiscard]] QStringList coreFiles() const
    {
        return QDir(m_folder.path()).entryList({u"core*"_s}, QDir::Files);
    }

    QTemporaryDir m_folder;
};

void TestCoreFile::start(QProcess &process, const QString &program,
                         const QStringList &arguments) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setChildProcessModifier([] {
        constexpr rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &all);
    });
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
}

void TestCoreFile::abortIt(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGABRT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestCoreFile::leavesNoneWhenItAborts()
{
    QProcess other;
    start(other, u"sleep"_s, {u"60"_s});
    abortIt(other);
    if (coreFiles().isEmpty())
        QSKIP("here core files are written elsewhere, or not at all");
    for (const QString &file : coreFiles())
        QVERIFY(QFile::remove(m_folder.filePath(file)));

    const QString home = m_folder.filePath(u"home"_s);
    QVERIFY(QDir().mkpath(home));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, home);
    QProcess program;
    program.setProcessEnvironment(environment);
    start(program, QStringLiteral(CHATWRIGHT_PROGRAM), {});
    QTRY_VERIFY(QFile::exists(home + "/chatwright/journal.sqlite"_L1));
    abortIt(program);
    QCOMPARE(coreFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestCoreFile)
#include "tst_corefile.moc"
