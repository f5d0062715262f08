// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

class TestWindowMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesTheSizeAloneTheFirstTime();
    void givesTheSizeOfLastTime();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestWindowMemory::init()
{
    m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
}

void TestWindowMemory::leavesTheSizeAloneTheFirstTime()
{
    QSettings settings(m_file, QSettings::IniFormat);
    QWidget window;
    window.resize(321, 234);
    const WindowMemory memory(window, settings);
    QCOMPARE(window.size(), QSize(321, 234));
}

void TestWindowMemory::givesTheSizeOfLastTime()
{
    {
        QSettings settings(m_file, QSettings::IniFormat);
        QWidget window;
        const WindowMemory memory(window, settings);
        window.resize(345, 210);
    }
    QSettings settings(m_file, QSettings::IniFormat);
    QWidget window;
    window.resize(500, 400);
    const WindowMemory memory(window, settings);
    QCOMPARE(window.size(), QSize(345, 210));
}

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
