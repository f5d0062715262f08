// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "pagebench.h"
#include "portalaccess.h"
#include "portalbutton.h"
#include "portalsecrets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPortalSwitcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensNoMenuWithoutAPortal();
    void listsThePortalsAndChoosesOne();
    void tellsTwoBotsOfOneWebhookApart();
    void asksForAWebhookThatIsMissing();
    void entersAWebhookAgainWithAllThatIsKnown();
    void keepsPeopleWithTheirPortal();
    void bringsAnEarlierChatBackToItsPortal();
    void renamesAPortalAndSetsItsPlan();
    void changesTheWayToAPortal();
    void stopsTrustingACertificate();
    void savesAClientIdForItsOwnerAlone();
    void forgetsAPortalAndKeepsItsChats();
    void forgetsAPortalWithItsChats();
    void looksAfterPortalsInTheSettings();

private:
    [[nodiscard]] ConnectionId add(const QString &host,
                                   const Bot &bot = {BotId(39), u"Helper"_s}) const;
    //! Opens the dialog in which the current portal is edited.
    void editCurrent() const;
    [[nodiscard]] QMenu *openMenu() const;
    [[nodiscard]] static QAction *entry(const QMenu &menu, const QString &words);
    void create(const QString &title) const;

    std::unique_ptr<PageBench> m_bench;
};

void TestPortalSwitcher::init()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->start());
}

void TestPortalSwitcher::cleanup()
{
    m_bench.reset();
}

ConnectionId TestPortalSwitcher::add(const QString &host, const Bot &bot) const
{
    const auto webhook =
        WebhookAddress::parse("https://"_L1 + host + "/rest/1/abcdefghijklmnop/"_L1);
    const Person me{PersonId(1), u"Ann Lee"_s, {}, PersonKind::Employee, true};
    return m_bench->connections().add(
        {*webhook, Secret(u"client"_s)},
        {.portal = webhook->portal(), .me = me, .scopes = {u"imbot"_s}, .bots = {}}, bot);
}

void TestPortalSwitcher::editCurrent() const
{
    QMenu *menu = openMenu();
    QVERIFY(menu);
    entry(*menu, u"Rename or edit"_s)->trigger();
    menu->close();
    QTRY_VERIFY(m_bench->dialog());
}

QMenu *TestPortalSwitcher::openMenu() const
{
    auto *button = m_bench->window().findChild<PortalButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    const QList<QMenu *> menus = m_bench->window().findChildren<QMenu *>();
    const auto open = std::find_if(menus.cbegin(), menus.cend(),
                                   [](const QMenu *menu) { return menu->isVisible(); });
    return open == menus.cend() ? nullptr : *open;
}

QAction *TestPortalSwitcher::entry(const QMenu &menu, const QString &words)
{
    const QList<QAction *> actions = menu.actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&words](QAction *action) {
        return action->text().remove(u'&').startsWith(words);
    });
    return found == actions.cend() ? nullptr : *found;
}

void TestPortalSwitcher::create(const QString &title) const
{
    ChatDraft draft;
    draft.title = title;
    draft.participants = {m_bench->person(2, u"Anna"_s)};
    m_bench->submission().submit(draft);
    QTRY_VERIFY(m_bench->submission().openEntries().isEmpty());
}

void TestPortalSwitcher::opensNoMenuWithoutAPortal()
{
    m_bench->connections().forget(m_bench->connections().current()->id);
    QVERIFY(!m_bench->connections().current());
    QVERIFY(!openMenu());
    QTRY_VERIFY(m_bench->dialog()); // connecting one
}

void TestPortalSwitcher::listsThePortalsAndChoosesOne()
{
    const ConnectionId first = m_bench->connections().current()->id;
    const ConnectionId second = add(u"zeta.example"_s);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QAction *other = entry(*menu, m_bench->connections().find(first)->label());
    QAction *current = entry(*menu, u"zeta.example — bot Helper"_s);
    QVERIFY(other && current);
    QVERIFY(current->isChecked() && !other->isChecked());
    QCOMPARE(m_bench->connections().current()->id, second);
    other->trigger();
    QCOMPARE(m_bench->connections().current()->id, first);
    menu->close();
}

void TestPortalSwitcher::tellsTwoBotsOfOneWebhookApart()
{
    const ConnectionId first = add(u"zeta.example"_s);
    const ConnectionId second = add(u"zeta.example"_s, {BotId(40), u"Herald"_s});
    QVERIFY(first != second);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QAction *helper = entry(*menu, u"zeta.example — bot Helper"_s);
    const QAction *herald = entry(*menu, u"zeta.example — bot Herald"_s);
    QVERIFY(helper && herald && herald->isChecked());
    helper->trigger();
    menu->close();
    QCOMPARE(m_bench->connections().current()->sender.bot.id, BotId(39));
}

void TestPortalSwitcher::entersAWebhookAgainWithAllThatIsKnown()
{
    const Connection before = *m_bench->connections().current();
    m_bench->connections().rename(before.id, u"My portal"_s);
    editCurrent();
    PageBench::button(*m_bench->dialog(), u"Enter the webhook again…"_s)->click();
    const auto isAssistant = [this] {
        return m_bench->dialog()
            && PageBench::field<QLineEdit>(*m_bench->dialog(), u"Webhook address"_s);
    };
    QTRY_VERIFY(isAssistant());
    QCOMPARE(PageBench::field<QLineEdit>(*m_bench->dialog(), u"Webhook address"_s)->text(),
             m_bench->portal().webhookAddress());
    const auto press = [this](const QString &words) {
        const auto isReady = [this, &words] {
            const QAbstractButton *ready = PageBench::button(*m_bench->dialog(), words);
            return ready && ready->isEnabled();
        };
        QTRY_VERIFY(isReady());
        PageBench::button(*m_bench->dialog(), words)->click();
    };
    press(u"Next"_s);
    press(u"Next"_s);
    QCOMPARE(PageBench::field<QLineEdit>(*m_bench->dialog(), u"CLIENT_ID"_s)->text(),
             m_bench->portal().clientId());
    const auto *bot = PageBench::field<QComboBox>(*m_bench->dialog(), u"Bot"_s);
    QCOMPARE(bot->currentText(), before.sender.bot.name);
    press(u"Finish"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QCOMPARE(m_bench->connections().all().size(), 1);
    QCOMPARE(m_bench->connections().current()->id, before.id);
    QCOMPARE(m_bench->connections().current()->name, u"My portal"_s);
}

void TestPortalSwitcher::asksForAWebhookThatIsMissing()
{
    PortalProfile profile;
    profile.connection.id = ConnectionId::create();
    profile.connection.portal = QUrl(u"https://zeta.example"_s);
    profile.connection.sender.bot = {BotId(39), u"Helper"_s};
    m_bench->connections().restore({{profile}, {}});
    m_bench->connections().choose(profile.connection.id);
    m_bench->connections().restoreSecrets(profile.connection.id, std::nullopt);
    const auto *button = m_bench->window().findChild<PortalButton *>();
    QVERIFY(button->accessibleName().contains("webhook"_L1));
    QVERIFY(PageBench::button(m_bench->window(), u"Enter its webhook again…"_s));
    m_bench->window().newChatPage()->create();
    QTRY_VERIFY(m_bench->dialog());
    QVERIFY(m_bench->submission().openEntries().isEmpty());
}

void TestPortalSwitcher::keepsPeopleWithTheirPortal()
{
    const ConnectionId first = m_bench->connections().current()->id;
    auto *form = m_bench->window().findChild<ChatForm *>();
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.participants = {m_bench->person(2, u"Anna"_s), m_bench->person(3, u"Boris"_s)};
    form->setDraft(draft);
    const ConnectionId second = add(u"zeta.example"_s);
    QCOMPARE(form->draft().title, draft.title);
    QVERIFY(form->draft().participants.isEmpty());
    QVERIFY(PageBench::words(m_bench->window()).contains("people you chose belong to"_L1));

    ChatDraft other = form->draft();
    other.participants = {m_bench->person(7, u"Zoë"_s)};
    form->setDraft(other);
    m_bench->connections().choose(first);
    QCOMPARE(form->draft().participants, draft.participants);
    m_bench->connections().choose(second);
    QCOMPARE(form->draft().participants, other.participants);
}

void TestPortalSwitcher::bringsAnEarlierChatBackToItsPortal()
{
    const ConnectionId first = m_bench->connections().current()->id;
    create(u"Shift 12"_s);
    Entry made;
    m_bench->journal().load(1, this, [&made](const Result<QList<Entry>> &entries) {
        if (entries && !entries->isEmpty())
            made = entries->constFirst();
    });
    QTRY_VERIFY(made.id.isValid());
    std::ignore = add(u"zeta.example"_s);
    const auto *form = m_bench->window().findChild<ChatForm *>();
    m_bench->window().newChatPage()->createAgainFrom(made);
    QCOMPARE(m_bench->connections().current()->id, first);
    QCOMPARE(form->draft().participants, made.draft.participants);

    m_bench->connections().forget(first);
    m_bench->window().newChatPage()->createAgainFrom(made);
    QCOMPARE(form->draft().title, u"Shift 12"_s);
    QVERIFY(form->draft().participants.isEmpty()); // they are of a portal that is gone
}

void TestPortalSwitcher::renamesAPortalAndSetsItsPlan()
{
    QMenu *menu = openMenu();
    QVERIFY(menu);
    entry(*menu, u"Rename or edit"_s)->trigger();
    menu->close();
    QTRY_VERIFY(m_bench->dialog());
    auto *name = PageBench::field<QLineEdit>(*m_bench->dialog(), u"Name"_s);
    auto *plan = PageBench::field<QComboBox>(*m_bench->dialog(), u"Plan of the portal"_s);
    QVERIFY(name && plan);
    QTest::keyClicks(name, u"My portal"_s);
    plan->setCurrentIndex(1);
    PageBench::button(*m_bench->dialog(), u"Save"_s)->click();
    const Connection *current = m_bench->connections().current();
    QCOMPARE(current->label(), u"My portal"_s);
    QCOMPARE(m_bench->connections().profile(current->id)->plan, PortalPlan::Enterprise);
    const auto *button = m_bench->window().findChild<PortalButton *>();
    QVERIFY(button->accessibleName().contains("My portal"_L1));
}

void TestPortalSwitcher::changesTheWayToAPortal()
{
    const ConnectionId id = m_bench->connections().current()->id;
    editCurrent();
    PageBench::field<QSpinBox>(*m_bench->dialog(), u"Longest time for a request"_s)->setValue(300);
    PageBench::button(*m_bench->dialog(), u"Proxy"_s)->click();
    PageBench::field<QLineEdit>(*m_bench->dialog(), u"Host"_s)->setText(u"http://:"_s);
    PageBench::button(*m_bench->dialog(), u"Save"_s)->click();
    QVERIFY(m_bench->dialog()); // that is no address
    PageBench::field<QLineEdit>(*m_bench->dialog(), u"Host"_s)->setText(u"proxy.acme"_s);
    PageBench::field<QLineEdit>(*m_bench->dialog(), u"Password"_s)->setText(u"opensesame"_s);
    PageBench::button(*m_bench->dialog(), u"Save"_s)->click();
    QTRY_VERIFY(!m_bench->dialog());
    QCOMPARE(m_bench->connections().profile(id)->timeBound, std::chrono::seconds(300));
    QCOMPARE(m_bench->connections().route(id).proxy->host, u"proxy.acme"_s);

    editCurrent(); // shows what is known, the password masked
    const auto *password = PageBench::field<QLineEdit>(*m_bench->dialog(), u"Password"_s);
    QVERIFY(password->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QCOMPARE(password->text(), u"opensesame"_s);
    PageBench::field<QLineEdit>(*m_bench->dialog(), u"Host"_s)->clear();
    PageBench::button(*m_bench->dialog(), u"Save"_s)->click();
    QVERIFY(!m_bench->connections().route(id).proxy);
}

void TestPortalSwitcher::stopsTrustingACertificate()
{
    const ConnectionId id = m_bench->connections().current()->id;
    editCurrent();
    QVERIFY(!m_bench->dialog()->findChild<QCheckBox *>());
    m_bench->dialog()->reject();
    QTRY_VERIFY(!m_bench->dialog());
    PortalRoute route;
    route.trusted = CertificateFingerprint::of(QByteArray(32, '\xA5'));
    m_bench->connections().setRoute(id, route);
    editCurrent();
    QVERIFY(PageBench::words(*m_bench->dialog()).contains("A5:A5"_L1));
    m_bench->dialog()->findChild<QCheckBox *>()->click();
    PageBench::button(*m_bench->dialog(), u"Save"_s)->click();
    QVERIFY(!m_bench->connections().route(id).trusted);
}

void TestPortalSwitcher::savesAClientIdForItsOwnerAlone()
{
    m_bench->window().showPage(MainWindow::Page::Settings);
    SettingsPage &page = *m_bench->window().settingsPage();
    PageBench::button(page, u"Save the CLIENT_ID…"_s)->click();
    QTRY_VERIFY(m_bench->dialog());
    QFile file(m_bench->exportPath());
    QVERIFY(!file.exists());
    PageBench::button(*m_bench->dialog(), u"Save the CLIENT_ID…"_s)->click();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(m_bench->portal().clientId().toUtf8()));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
    const QString words = PageBench::words(page);
    QVERIFY(words.contains("Only you can read the file"_L1));
    QVERIFY(!words.contains(m_bench->portal().clientId()));
}

void TestPortalSwitcher::forgetsAPortalAndKeepsItsChats()
{
    create(u"Shift 12"_s);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    entry(*menu, u"Forget this portal"_s)->trigger();
    menu->close();
    QTRY_VERIFY(m_bench->dialog());
    QTest::keyClick(m_bench->dialog(), Qt::Key_Return); // loses nothing
    QVERIFY(m_bench->connections().current());
    QTRY_VERIFY(!m_bench->dialog());

    menu = openMenu();
    entry(*menu, u"Forget this portal"_s)->trigger();
    menu->close();
    PageBench::button(*m_bench->dialog(), u"Forget this portal"_s)->click();
    QVERIFY(!m_bench->connections().current());
    std::optional<qsizetype> left;
    m_bench->journal().find({}, this, [&left](const Result<QList<EntryNumber>> &numbers) {
        left = numbers ? numbers->size() : -1;
    });
    QTRY_COMPARE(left.value_or(-1), 1);
}

void TestPortalSwitcher::forgetsAPortalWithItsChats()
{
    create(u"Shift 12"_s);
    QMenu *menu = openMenu();
    entry(*menu, u"Forget this portal"_s)->trigger();
    menu->close();
    QTRY_VERIFY(m_bench->dialog());
    m_bench->dialog()->findChild<QCheckBox *>()->setChecked(true);
    PageBench::button(*m_bench->dialog(), u"Forget this portal"_s)->click();
    std::optional<qsizetype> left;
    m_bench->journal().find({}, this, [&left](const Result<QList<EntryNumber>> &numbers) {
        left = numbers ? numbers->size() : -1;
    });
    QTRY_COMPARE(left.value_or(-1), 0);
}

void TestPortalSwitcher::looksAfterPortalsInTheSettings()
{
    const ConnectionId first = m_bench->connections().current()->id;
    std::ignore = add(u"zeta.example"_s);
    SettingsPage &page = *m_bench->window().settingsPage();
    m_bench->window().showPage(MainWindow::Page::Settings);
    auto *list = PageBench::field<QListWidget>(page, u"Portals"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    const QList<QListWidgetItem *> inUse = list->findItems(u"in use"_s, Qt::MatchContains);
    QCOMPARE(inUse.size(), 1);
    list->setCurrentItem(inUse.first());
    QAbstractButton *use = PageBench::button(page, u"Use"_s);
    QVERIFY(!use->isEnabled());
    list->setCurrentRow(1 - list->currentRow());
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(m_bench->connections().current()->id, first);
    PageBench::button(page, u"Forget this portal"_s)->click();
    QTRY_VERIFY(m_bench->dialog());
}

QTEST_MAIN(TestPortalSwitcher)
#include "tst_portalswitcher.moc"
