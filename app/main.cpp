// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "connections.h"
#include "datafolder.h"
#include "demorun.h"
#include "diagnostics.h"
#include "firstframe.h"
#include "fontconfiguration.h"
#include "history.h"
#include "icons.h"
#include "instance.h"
#include "journal.h"
#include "keychain.h"
#include "keychainwords.h"
#include "mainwindow.h"
#include "peopledirectory.h"
#include "peoplefaces.h"
#include "peoplesearch.h"
#include "peoplestore.h"
#include "picturereader.h"
#include "portalkeeper.h"
#include "preferences.h"
#include "presentation.h"
#include "profilestore.h"
#include "programsettings.h"
#include "redactedlog.h"
#include "storagethread.h"
#include "storewords.h"
#include "submission.h"
#include "systemclock.h"
#include "translations.h"
#include "windowmemory.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QFuture>
#include <QProcess>
#include <QStandardPaths>
#include <QWindow>
#include <QtConcurrentRun>

#include <future>
#include <memory>
#include <optional>
#include <tuple>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// Builds the program's objects from the bottom up and hands them down by reference.

namespace {

//! A core file would hold the secrets that are in memory. With a limit of 0 the kernel would still
//! hand the memory to a crash handler behind a pipe; 1 stops that too, and is too little for a file
//! (do_coredump() in the kernel's fs/coredump.c, 2026).
void forbidCoreFiles()
{
    constexpr rlimit tooLittle{1, 1};
    setrlimit(RLIMIT_CORE, &tooLittle);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"chatwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CHATWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(u"chatwright"_s);
}

//! \a kind is a filter of file names; those of all files can be seen too.
void openFileDialog(QFileDialog *dialog, const QString &kind,
                    std::function<void(const QString &path)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {kind,
         QCoreApplication::translate("main", "All files (%1)", "@item:inlistbox file name patterns")
             .arg(u'*')});
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), std::move(chosen));
    dialog->open();
}

void askForPicture(QWidget *parent, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("main", "Choose a picture", "@title:window"));
    openFileDialog(
        dialog,
        QCoreApplication::translate("main", "Pictures (%1)", "@item:inlistbox file name patterns")
            .arg("*.png *.jpg *.jpeg *.gif *.webp *.bmp"_L1),
        std::move(chosen));
}

void askForList(QWidget *parent, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("main", "Choose a list of people", "@title:window"));
    openFileDialog(
        dialog,
        QCoreApplication::translate("main", "Lists (%1)", "@item:inlistbox file name patterns")
            .arg("*.txt *.csv *.tsv *.vcf"_L1),
        std::move(chosen));
}

//! In a process of its own, so that nothing of it gets into the person's journal.
void startDemo(const Preferences &preferences)
{
    QStringList arguments{u"--demo"_s, u"--theme"_s, Preferences::wordFor(preferences.theme())};
    if (!preferences.language().isEmpty())
        arguments += {u"--lang"_s, preferences.language()};
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

void openSaveDialog(QFileDialog *dialog, const QString &name, QWidget *parent,
                    std::function<void(const QString &path)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void askWhereToSave(QWidget *parent, const QString &name,
                    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("main", "Export chats", "@title:window"));
    dialog->setNameFilter(
        QCoreApplication::translate("main", "Tables (%1)", "@item:inlistbox file name patterns")
            .arg("*.csv"_L1));
    openSaveDialog(dialog, name, parent, std::move(chosen));
}

void askWhereToSaveText(const QString &title, QWidget *parent, const QString &name,
                        std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setNameFilter(
        QCoreApplication::translate("main", "Texts (%1)", "@item:inlistbox file name patterns")
            .arg("*.txt"_L1));
    openSaveDialog(dialog, name, parent, std::move(chosen));
}

void askWhereToSaveDiagnostics(QWidget *parent, const QString &name,
                               std::function<void(const QString &path)> chosen)
{
    askWhereToSaveText(QCoreApplication::translate("main", "Save diagnostics", "@title:window"),
                       parent, name, std::move(chosen));
}

void askWhereToSaveClientId(QWidget *parent, const QString &name,
                            std::function<void(const QString &path)> chosen)
{
    askWhereToSaveText(QCoreApplication::translate("main", "Save the CLIENT_ID", "@title:window"),
                       parent, name, std::move(chosen));
}

//! True where the program runs already and has been brought to the front instead.
bool isRunningAlready(const Result<DataFolder> &folder, Instance &instance)
{
    return !folder && folder.error().storeTrouble == Failure::StoreTrouble::Locked
        && instance.raiseKeeper();
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
void openStore(const Result<DataFolder> &folder, Submission &submission, MainWindow &window,
               Diagnostics &diagnostics)
{
    NewChatPage &page = *window.newChatPage();
    if (!folder) {
        diagnostics.setStoreTrouble(folder.error());
        page.setJournalMissing(folder.error());
        return;
    }
    submission.start(&window, [&window, &page, &diagnostics](const Result<void> &started) {
        window.refreshChats();
        if (started) {
            page.setJournalReady();
        } else {
            diagnostics.setStoreTrouble(started.error());
            page.setJournalMissing(started.error());
        }
    });
}

void showPortalTroubles(const PortalKeeper &keeper, MainWindow &window)
{
    QObject::connect(&keeper, &PortalKeeper::profilesSetAside, &window,
                     [&window](const QString &path) {
                         window.showFailure([path] { return StoreWords::portalsSetAside(path); });
                     });
    QObject::connect(
        &keeper, &PortalKeeper::profilesNotKept, &window, [&window](const Failure &failure) {
            window.showFailure([failure] { return StoreWords::portalsNotKept(failure); });
        });
    QObject::connect(&keeper, &PortalKeeper::troubleChanged, &window, [&keeper, &window] {
        if (const auto &trouble = keeper.trouble())
            window.showRemark([why = *trouble] { return KeychainWords::sentences(why); });
    });
}

//! What one run leaves behind for main().
enum class Ending { Usual, RemoveAllData };

//! First the secrets, as long as it is known whose there are; the files when nobody uses them.
void prepareRemoval(PortalKeeper &keeper, MainWindow &window, Ending &ending)
{
    QObject::connect(&window, &MainWindow::removeAllWanted, &window, [&keeper, &window, &ending] {
        keeper.removeSecrets(&window, [&window, &ending](int failures) {
            if (failures > 0)
                return window.settingsPage()->data()->tell(KeychainWords::notRemoved(failures));
            ending = Ending::RemoveAllData;
            QApplication::quit();
        });
    });
}

//! Qt reads the fonts of the system for the first text; there will be one in any case.
void readFonts(const std::future<void> &configuration)
{
    configuration.wait(); // Qt would begin to read it once more
    std::ignore = QFontMetrics(QApplication::font()).height();
}

//! Builds everything, and takes it down again.
int run(const CommandLine &commandLine, Preferences &preferences, RedactedLog &log,
        const std::future<void> &fonts, const QString &keptPath, Ending &ending)
{
    const auto demo = commandLine.demo ? std::make_unique<DemoRun>() : nullptr;
    const QString dataPath = demo ? demo->dataPath() : keptPath;
    // The lock holds once the disk has it. Not beside Qt's own start: the first thread that Qt
    // meets is its main one, and it might be that.
    QFuture<Result<DataFolder>> opening = QtConcurrent::run(&DataFolder::open, dataPath);
    readFonts(fonts);
    const Result<DataFolder> folder = opening.takeResult();
    Instance instance(dataPath);
    if (isRunningAlready(folder, instance))
        return EXIT_SUCCESS;
    keepToolkitSettingsIn(dataPath);
    StorageThread storage;
    Journal journal(dataPath + "/journal.sqlite"_L1, storage);
    Connections connections(systemClock());
    connections.tellSecretsTo([&log](const Secret &secret) { log.hide(secret); });
    const ProfileStore profiles(dataPath + "/portals.json"_L1, storage);
    Keychain keychain;
    PortalKeeper keeper(connections, profiles, keychain);
    // Where the folder is somebody else's, people are kept for this session (SQLite's own way).
    PeopleStore peopleStore(folder ? folder->filePath(u"people.sqlite"_s) : QString(), storage);
    PeopleDirectory directory(connections, peopleStore, systemClock());
    PeopleSearch people(connections, directory);
    PeopleFaces faces(connections, people);
    PictureReader pictures;
    Submission submission(connections, journal, systemClock());
    History history(journal, submission);
    Diagnostics diagnostics({connections, keeper, submission, log});
    SettingsPage::Services settings{.preferences = preferences,
                                    .connections = connections,
                                    .askWhereToSaveClientId = askWhereToSaveClientId};
    if (!demo) {
        settings.keeper = &keeper;
        settings.data.emplace(
            DataSection::Services{.preferences = preferences,
                                  .dataPath = dataPath,
                                  .diagnostics = [&diagnostics] { return diagnostics.text(); },
                                  .askWhereToSave = askWhereToSaveDiagnostics});
    }
    MainWindow window(
        {.connections = connections,
         .people = people,
         .faces = faces,
         .pictures = pictures,
         .submission = submission,
         .askForFile = askForPicture,
         .askForList = askForList},
        {.history = history, .submission = submission, .askWhereToSave = askWhereToSave}, settings);
    const WindowMemory memory(window, demo ? WindowMemory::Keep::No : WindowMemory::Keep::Yes);
    window.setDemo(demo != nullptr);
    QObject::connect(&instance, &Instance::raiseWanted, &window,
                     [&window](const QByteArray &token) { raise(window, token); });
    QObject::connect(&window, &MainWindow::demoWanted, &window,
                     [&preferences] { startDemo(preferences); });
    prepareRemoval(keeper, window, ending);
    if (folder && !demo) {
        showPortalTroubles(keeper, window);
        keeper.start();
    }
    window.show();

    if (demo)
        QObject::connect(demo.get(), &DemoRun::failed, &window, &MainWindow::showFailure);
    const FirstFrame firstFrame(*window.windowHandle(), [&] {
        if (folder)
            instance.listen();
        keeper.openKeychain();
        QApplication::setWindowIcon(applicationIcon()); // drawn in many sizes: it takes time
        openStore(folder, submission, window, diagnostics);
        if (demo)
            demo->start(connections);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    RedactedLog log;
    nameApplication();
    CommandLine::answerWithoutWindow(argc, argv);
    const std::future<void> fonts = readFontConfiguration();
    const QApplication application(argc, argv);
    Translations translations;
    translations.use(CommandLine::languageAskedFor(argc, argv));
    const CommandLine commandLine = CommandLine::parse(application);
    Preferences preferences(commandLine.demo ? Preferences::Keep::No : Preferences::Keep::Yes);
    preferences.startWith(commandLine.theme, commandLine.language);
    RedactedLog::setDetailed(preferences.detailedLog());
    QObject::connect(&preferences, &Preferences::detailedLogChanged, &RedactedLog::setDetailed);
    const Presentation presentation(preferences, translations);
    const QString keptPath = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Ending ending = Ending::Usual;
    const int code = run(commandLine, preferences, log, fonts, keptPath, ending);
    if (ending == Ending::RemoveAllData) {
        QDir(keptPath).removeRecursively();
        removeProgramSettings();
    }
    return code;
}
