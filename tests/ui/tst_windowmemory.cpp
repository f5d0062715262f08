// SPDX-License-Identifier: Apache-2.0
#include "windowmemory.h"

#include "programsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <tuple>

class TestWindowMemory final : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;

    static QSize sizeAfter(WindowMemory::Keep keep, QSize size)
    {
        QWidget window;
        const WindowMemory memory(window, keep);
        const QSize restored = window.size();
        window.resize(size);
        return restored;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setApplicationName(QStringLiteral("tst_windowmemory"));
    }
    void init() { programSettings().clear(); }

    void givesAWindowTheSizeThatItHadLastTime()
    {
        std::ignore = sizeAfter(WindowMemory::Keep::Yes, {420, 310});
        QCOMPARE(sizeAfter(WindowMemory::Keep::Yes, {500, 300}), QSize(420, 310));
        QCOMPARE(sizeAfter(WindowMemory::Keep::Yes, {500, 300}), QSize(500, 300));
    }

    void leavesNoTraceWhereItIsNotToKeepAnything()
    {
        std::ignore = sizeAfter(WindowMemory::Keep::Yes, {420, 310});
        const QSize untouched = QWidget().size();
        QCOMPARE(sizeAfter(WindowMemory::Keep::No, {700, 200}), untouched);
        QCOMPARE(sizeAfter(WindowMemory::Keep::Yes, {500, 300}), QSize(420, 310));
    }

    void shrugsAtWhatIsNoPlace()
    {
        QSettings settings = programSettings();
        settings.setValue(QStringLiteral("window/geometry"), QStringLiteral("nowhere"));
        QCOMPARE(sizeAfter(WindowMemory::Keep::Yes, {500, 300}), QWidget().size());
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
