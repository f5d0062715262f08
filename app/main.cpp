// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "connections.h"
#include "datafolder.h"
#include "demorun.h"
#include "history.h"
#include "icons.h"
#include "instance.h"
#include "journal.h"
#include "mainwindow.h"
#include "peopledirectory.h"
#include "peoplesearch.h"
#include "peoplestore.h"
#include "picturereader.h"
#include "preferences.h"
#include "presentation.h"
#include "storagethread.h"
#include "submission.h"
#include "systemclock.h"
#include "translations.h"
#include "windowmemory.h"

#include <QApplication>
#include <QFileDialog>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <memory>
#include <optional>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// Builds the program's objects from the bottom up and hands them down by reference.

namespace {

//! A core file would hold the secrets that are in memory.
void forbidCoreFiles()
{
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"chatwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(u"chatwright"_s);
}

void askForPicture(QWidget *parent, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("main", "Choose a picture", "@title:window"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {QCoreApplication::translate("main", "Pictures (%1)", "@item:inlistbox file name patterns")
             .arg("*.png *.jpg *.jpeg *.gif *.webp *.bmp"_L1),
         QCoreApplication::translate("main", "All files (%1)", "@item:inlistbox file name patterns")
             .arg(u'*')});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

//! In a process of its own, so that nothing of it gets into the person's journal.
void startDemo(const Preferences &preferences)
{
    QStringList arguments{u"--demo"_s, u"--theme"_s, Preferences::wordFor(preferences.theme())};
    if (!preferences.language().isEmpty())
        arguments += {u"--lang"_s, preferences.language()};
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

void askWhereToSave(QWidget *parent, const QString &name,
                    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("main", "Export chats", "@title:window"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(
        QCoreApplication::translate("main", "Tables (%1)", "@item:inlistbox file name patterns")
            .arg("*.csv"_L1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

//! True where the program runs already and has been brought to the front instead.
bool isRunningAlready(const Result<DataFolder> &folder, Instance &instance)
{
    if (folder) {
        instance.listen();
        return false;
    }
    return folder.error().storeTrouble == Failure::StoreTrouble::Locked && instance.raiseKeeper();
}

void raise(QWidget &window, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt hands it to the compositor
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

//! Reads the journal; the page says why where that cannot be done.
void openStore(const Result<DataFolder> &folder, Submission &submission, MainWindow &window)
{
    NewChatPage &page = *window.newChatPage();
    if (!folder) {
        page.setJournalMissing(folder.error());
        return;
    }
    submission.start(&window, [&window, &page](const Result<void> &started) {
        window.chatsPage()->refresh();
        if (started)
            page.setJournalReady();
        else
            page.setJournalMissing(started.error());
    });
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    nameApplication();
    CommandLine::answerWithoutWindow(argc, argv);
    const QApplication application(argc, argv);
    Translations translations;
    translations.use(CommandLine::languageAskedFor(argc, argv));
    const CommandLine commandLine = CommandLine::parse(application);
    Preferences preferences(commandLine.demo ? Preferences::Keep::No : Preferences::Keep::Yes);
    preferences.startWith(commandLine.theme, commandLine.language);
    const Presentation presentation(preferences, translations);
    QApplication::setWindowIcon(applicationIcon());

    const auto demo = commandLine.demo ? std::make_unique<DemoRun>() : nullptr;
    const QString dataPath =
        demo ? demo->dataPath() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const Result<DataFolder> folder = DataFolder::open(dataPath);
    Instance instance(dataPath);
    if (isRunningAlready(folder, instance))
        return EXIT_SUCCESS;
    StorageThread storage;
    Journal journal(dataPath + "/journal.sqlite"_L1, storage);
    Connections connections(systemClock());
    // Where the folder is somebody else's, people are kept for this session (SQLite's own way).
    PeopleStore peopleStore(folder ? folder->filePath(u"people.sqlite"_s) : QString(), storage);
    PeopleDirectory directory(connections, peopleStore, systemClock());
    PeopleSearch people(connections, directory);
    PictureReader pictures;
    Submission submission(connections, journal, systemClock());
    History history(journal, submission);
    MainWindow window(
        {.connections = connections,
         .people = people,
         .pictures = pictures,
         .submission = submission,
         .askForFile = askForPicture},
        {.history = history, .submission = submission, .askWhereToSave = askWhereToSave},
        preferences);
    const WindowMemory memory(window, demo ? WindowMemory::Keep::No : WindowMemory::Keep::Yes);
    window.setDemo(demo != nullptr);
    QObject::connect(&instance, &Instance::raiseWanted, &window,
                     [&window](const QByteArray &token) { raise(window, token); });
    QObject::connect(&window, &MainWindow::demoWanted, &window,
                     [&preferences] { startDemo(preferences); });
    window.show();

    // After the window is there, so that it is there soon.
    QTimer::singleShot(0, &window,
                       [&folder, &submission, &window] { openStore(folder, submission, window); });
    if (demo) {
        QObject::connect(demo.get(), &DemoRun::failed, &window, &MainWindow::showFailure);
        QTimer::singleShot(0, demo.get(), [&demo, &connections] { demo->start(connections); });
    }
    return QApplication::exec();
}
