// SPDX-License-Identifier: Apache-2.0
#include "programsettings.h"

#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! "Remove all data" removes the data folder and the program's own settings: nothing else may be
//! left in the person's folders.
class TestProgramSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatFileDialogsRememberAmongTheData();
};

void TestProgramSettings::keepsWhatFileDialogsRememberAmongTheData()
{
    const QTemporaryDir home;
    const QDir config(home.filePath(u"config"_s));
    const QDir data(home.filePath(u"data"_s));
    for (const QDir &folder : {config, data})
        QVERIFY(QDir().mkpath(folder.path()));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, config.path());
    QCoreApplication::setApplicationName(u"tst_programsettings"_s);
    keepToolkitSettingsIn(data.path());

    {
        QSettings settings = programSettings();
        settings.setValue(u"theme"_s, u"dark"_s);
    }
    {
        QFileDialog dialog;
        dialog.setDirectory(home.path());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.close();
    }
    QCOMPARE(config.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QCoreApplication::applicationName()});
    QCOMPARE(data.entryList({u"QtProject*"_s}, QDir::Files).size(), 1);

    removeProgramSettings();
    QVERIFY(config.isEmpty());
}

QTEST_MAIN(TestProgramSettings)
#include "tst_programsettings.moc"
