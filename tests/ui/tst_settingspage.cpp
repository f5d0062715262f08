// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "pagebench.h"
#include "presentation.h"
#include "settingspage.h"
#include "storewords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int switches = 100;

//! Every field filled.
ChatDraft fullDraft(const PageBench &bench)
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::green);
    ChatDraft draft;
    draft.title = u"Смена 12 \U0001F680 <b>night</b>"_s;
    draft.color = ChatColor::Khaki;
    draft.participants = {bench.person(2, u"Anna"_s), bench.person(3, u"Борис"_s)};
    draft.addMe = false;
    draft.type = ChatType::Open;
    draft.owner = PersonId(3);
    draft.message = u"Hello,\n[b]all[/b]"_s;
    draft.description = u"About nothing"_s;
    draft.entityType = u"ORDER"_s;
    draft.entityId = u"17"_s;
    draft.avatar = AvatarImage{"not looked at here", picture};
    return draft;
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

qsizetype objectsOf(const QObject &root)
{
    return root.findChildren<QObject *>().size();
}

//! In KiB; what this process holds of the machine's memory.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const QByteArray rest = all.mid(all.indexOf("VmRSS:") + 6).trimmed();
    return rest.left(rest.indexOf(' ')).toLongLong();
}

} // namespace

class TestSettingsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void goesToPagesByKeys();
    void createsNothingFromAnotherPage();
    void showsTheFormBeforeItEmptiesIt();
    void changesThemeAndLanguageWhileRunning();
    void losesNothingInAHundredSwitches();
    void saysWhatFailedInTheLanguageOfNow();
    void remembersWhatWasChosen();
    void forgetsWhatTheCommandLineAskedFor();
    void listsTheKeysOfItsActions();
    void showsHowEachPortalIsReached();

private:
    [[nodiscard]] ChatForm &form() const;
    [[nodiscard]] QWidget &page() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const;

    std::unique_ptr<PageBench> m_bench;
    Translations m_translations;
    std::unique_ptr<Presentation> m_presentation;
};

void TestSettingsPage::init()
{
    m_bench = std::make_unique<PageBench>();
    m_bench->preferences().startWith(ThemeChoice::Light, u"en"_s);
    m_presentation = std::make_unique<Presentation>(m_bench->preferences(), m_translations);
    QVERIFY(m_bench->start());
}

void TestSettingsPage::cleanup()
{
    m_presentation.reset();
    m_bench.reset();
    m_translations.use(u"en"_s);
}

ChatForm &TestSettingsPage::form() const
{
    return *m_bench->window().findChild<ChatForm *>();
}

QWidget &TestSettingsPage::page() const
{
    return *m_bench->window().settingsPage();
}

void TestSettingsPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&m_bench->window(), key, modifiers);
}

void TestSettingsPage::saysWhatFailedInTheLanguageOfNow()
{
    m_bench->window().showPage(MainWindow::Page::NewChat);
    m_bench->window().showFailure([] { return StoreWords::portalsSetAside(u"/p"_s); });
    QVERIFY(PageBench::words(m_bench->window()).contains("was damaged"_L1));
    m_bench->preferences().setLanguage(u"ru"_s);
    settle();
    QVERIFY(!PageBench::words(m_bench->window()).contains("was damaged"_L1));
    QVERIFY(PageBench::words(m_bench->window()).contains(StoreWords::portalsSetAside(u"/p"_s)));
}

void TestSettingsPage::goesToPagesByKeys()
{
    auto *entries = PageBench::field<QListWidget>(m_bench->window(), u"Pages"_s);
    const int settings = entries->count() - 1;
    press(Qt::Key(Qt::Key_1 + settings));
    QVERIFY(page().isVisible());
    QCOMPARE(entries->currentRow(), settings);
    QCOMPARE(entries->currentItem()->text(), u"Settings"_s);
    QVERIFY(m_bench->window().windowTitle().startsWith("Settings"_L1));
    press(Qt::Key_1);
    QVERIFY(form().isVisible());
    QVERIFY(m_bench->window().windowTitle().startsWith("New chat"_L1));
}

void TestSettingsPage::createsNothingFromAnotherPage()
{
    form().setDraft(fullDraft(*m_bench));
    m_bench->window().showPage(MainWindow::Page::Settings);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    QVERIFY(!m_bench->dialog());
    QVERIFY(m_bench->submission().openEntries().isEmpty());
}

void TestSettingsPage::showsTheFormBeforeItEmptiesIt()
{
    const ChatDraft draft = fullDraft(*m_bench);
    form().setDraft(draft);
    m_bench->window().showPage(MainWindow::Page::Settings);
    press(Qt::Key_N);
    QVERIFY(form().isVisible());
    QVERIFY(form().draft() == draft);
    press(Qt::Key_N);
    QVERIFY(form().draft() == ChatDraft());
}

void TestSettingsPage::changesThemeAndLanguageWhileRunning()
{
    m_bench->window().showPage(MainWindow::Page::Settings);
    auto *theme = PageBench::field<QComboBox>(page(), u"Theme"_s);
    auto *language = PageBench::field<QComboBox>(page(), u"Language"_s);
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(theme->currentText(), u"Dark"_s);
    QTRY_COMPARE(Theme::schemeOf(page().palette()), Theme::Scheme::Dark);
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentText(), u"Русский"_s);
    QTRY_COMPARE(page().windowTitle(), u"Настройки"_s);
    QCOMPARE(theme->currentText(), u"Тёмная"_s);
    QCOMPARE(m_bench->window().windowTitle(), u"Настройки — Chatwright"_s);
    QVERIFY(PageBench::field<QLineEdit>(form(), u"Участники"_s)); // named after its label
}

void TestSettingsPage::losesNothingInAHundredSwitches()
{
    form().setDraft(fullDraft(*m_bench));
    const ChatDraft draft = form().draft();
    Preferences &preferences = m_bench->preferences();
    qsizetype objects = 0;
    qint64 memory = 0;
    for (int turn = 0; turn < switches; ++turn) {
        preferences.setTheme(turn % 2 ? ThemeChoice::Light : ThemeChoice::Dark);
        preferences.setLanguage(turn % 2 ? u"en"_s : u"ru"_s);
        settle();
        QVERIFY(form().draft() == draft);
        QCOMPARE(page().windowTitle(), turn % 2 ? u"Settings"_s : u"Настройки"_s);
        if (turn == 9) { // by then everything has been made that is made once
            objects = objectsOf(m_bench->window());
            memory = residentMemory();
        }
    }
    QCOMPARE(objectsOf(m_bench->window()), objects);
    qInfo("%lld KiB at the tenth switch, %lld KiB at the last", memory, residentMemory());
}

void TestSettingsPage::remembersWhatWasChosen()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    {
        Preferences preferences(Preferences::Keep::Yes);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setLanguage(u"ru"_s);
    }
    const Preferences kept(Preferences::Keep::Yes);
    QCOMPARE(kept.theme(), ThemeChoice::Dark);
    QCOMPARE(kept.language(), u"ru"_s);
    const Preferences fresh(Preferences::Keep::No);
    QCOMPARE(fresh.theme(), ThemeChoice::System);
}

void TestSettingsPage::forgetsWhatTheCommandLineAskedFor()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    {
        Preferences preferences(Preferences::Keep::Yes);
        preferences.startWith(ThemeChoice::Dark, u"ru"_s);
        QCOMPARE(preferences.theme(), ThemeChoice::Dark);
        QCOMPARE(preferences.language(), u"ru"_s);
    }
    const Preferences kept(Preferences::Keep::Yes);
    QCOMPARE(kept.theme(), ThemeChoice::System);
    QCOMPARE(kept.language(), QString());
}

void TestSettingsPage::listsTheKeysOfItsActions()
{
    press(Qt::Key_F1, Qt::NoModifier);
    QTRY_VERIFY(m_bench->dialog());
    const auto *list = m_bench->dialog()->findChild<QTreeWidget *>();
    QVERIFY(list);
    const QList<QTreeWidgetItem *> create = list->findItems(u"Create chat"_s, Qt::MatchExactly);
    QCOMPARE(create.size(), 1);
    QVERIFY(create.constFirst()->text(1).contains("Ctrl+Return"_L1));
    QCOMPARE(list->findItems(u"F1"_s, Qt::MatchExactly, 1).size(), 1);
}

void TestSettingsPage::showsHowEachPortalIsReached()
{
    m_bench->window().showPage(MainWindow::Page::Settings);
    Connections &connections = m_bench->connections();
    const ConnectionId id = connections.current()->id;
    auto *routes = PageBench::field<QTreeWidget>(page(), u"Network"_s);
    QVERIFY(routes);
    QCOMPARE(routes->topLevelItemCount(), 1);
    QCOMPARE(routes->topLevelItem(0)->text(1), u"This computer’s settings"_s);
    connections.setRoute(id,
                         PortalRoute{.proxy = ProxySettings{.host = u"proxy.example"_s,
                                                            .port = 3128,
                                                            .user = u"anna"_s,
                                                            .password = Secret(u"hush"_s)}});
    QVERIFY2(routes->topLevelItem(0)->text(1).contains("proxy.example"_L1)
                 && routes->topLevelItem(0)->text(1).contains("3128"_L1),
             qPrintable(routes->topLevelItem(0)->text(1)));
    PageBench::button(page(), u"Change proxy or trust…"_s)->click();
    QTRY_VERIFY(m_bench->dialog());
    QCOMPARE(m_bench->dialog()->windowTitle(), u"Edit portal"_s);
    m_bench->dialog()->reject();
    connections.forget(id);
    QVERIFY(!routes->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
