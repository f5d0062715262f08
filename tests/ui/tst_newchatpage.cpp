// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "pagebench.h"
#include "peoplefield.h"
#include "suggestionpopup.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QGuiApplication>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto createMethod = "imbot.chat.add"_L1;

} // namespace

class TestNewChatPage final : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url; }

private Q_SLOTS:
    void init();
    void cleanup();

    void startsInTheTitle();
    void leadsToEachFieldByItsKey();
    void noTwoHaveTheSameKey();
    void createsAChatByKeyboardAlone();
    void sendsOnceWhileTheKeysAreHeld();
    void sendsOnceForADoubleClick();
    void sendsOnceForAKeyPressedTwice();
    void showsWhatWasCreated();
    void keepsPeopleAndColorForAnotherChat();
    void emptiesTheFormAfterClose();
    void saysWhatIsMissingInsteadOfSending();
    void listsNothingAnewOnceAllIsMended();
    void asksWhoATypedNameIs();
    void mentionsSomebodyOfThePortal();
    void keepsTheDraftOfARefusal_data();
    void keepsTheDraftOfARefusal();
    void leadsFromARefusalToTheField();
    void cancelsWhatHasNotLeft();
    void asksBeforeInvitingMoreThanFifty();
    void asksBeforeMakingATwin();
    void emptiesTheFormAndUndoesIt();
    void doesNotAskAPortalThatIsNotThere();

private:
    [[nodiscard]] ChatForm &form() const;
    [[nodiscard]] int creates() const;
    [[nodiscard]] ChatDraft draft(const QString &title) const;
    void pressCreate() const;
    [[nodiscard]] bool waitForDialog(const QString &title) const;
    void press(const QString &words) const;

    std::unique_ptr<PageBench> m_bench;
    QList<QUrl> m_opened;
};

void TestNewChatPage::init()
{
    m_bench = std::make_unique<PageBench>();
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"http"_s, this, "noteOpened");
    QVERIFY(m_bench->start());
}

void TestNewChatPage::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    m_bench.reset();
}

ChatForm &TestNewChatPage::form() const
{
    return *m_bench->window().findChild<ChatForm *>();
}

int TestNewChatPage::creates() const
{
    return m_bench->portal().callCount(createMethod);
}

ChatDraft TestNewChatPage::draft(const QString &title) const
{
    ChatDraft draft;
    draft.title = title;
    draft.color = ChatColor::Pink;
    draft.participants = {m_bench->person(2, u"Anna"_s)};
    draft.message = u"Welcome!"_s;
    return draft;
}

void TestNewChatPage::pressCreate() const
{
    // The offscreen platform does not give the focus back when a dialog closes.
    m_bench->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
    QTest::keyClick(&m_bench->window(), Qt::Key_Return, Qt::ControlModifier);
}

bool TestNewChatPage::waitForDialog(const QString &title) const
{
    return QTest::qWaitFor([this, &title] {
        const QDialog *dialog = m_bench->dialog();
        return dialog && dialog->windowTitle() == title;
    });
}

void TestNewChatPage::press(const QString &words) const
{
    QDialog *dialog = m_bench->dialog();
    QAbstractButton *button =
        PageBench::button(dialog ? static_cast<QWidget &>(*dialog) : m_bench->window(), words);
    QVERIFY2(button, qPrintable(words));
    button->click();
}

void TestNewChatPage::startsInTheTitle()
{
    const auto *title = PageBench::field<QLineEdit>(form(), u"Title"_s);
    QVERIFY(title);
    QTRY_VERIFY(title->hasFocus());
}

//! The underlined letter of a label; some fields are made of several widgets.
void TestNewChatPage::leadsToEachFieldByItsKey()
{
    const auto labels = form().findChildren<QLabel *>();
    int tried = 0;
    for (const QLabel *label : labels) {
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (!label->buddy() || key.isEmpty() || !label->isVisible())
            continue;
        m_bench->window().setFocus(); // away from where the one before has led
        QTest::keySequence(m_bench->window().windowHandle(), key);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus && (focus == label->buddy() || label->buddy()->isAncestorOf(focus)),
                 qPrintable(label->text()));
        ++tried;
    }
    QVERIFY(tried >= 5);
}

//! Else the key only moves the focus from one to the other.
void TestNewChatPage::noTwoHaveTheSameKey()
{
    PageBench::button(m_bench->window(), u"More fields"_s)->click();
    QHash<QKeySequence, QString> taken;
    const auto take = [&taken](const QString &words) {
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (key.isEmpty())
            return;
        QVERIFY2(!taken.contains(key), qPrintable(words + u" and "_s + taken.value(key)));
        taken.insert(key, words);
    };
    for (const auto *label : m_bench->window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    for (const auto *button : m_bench->window().findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    QVERIFY(taken.size() >= 12);
}

void TestNewChatPage::createsAChatByKeyboardAlone()
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"Shift handover"_s);
    form().focusField(Field::Message);
    QTest::keyClicks(QApplication::focusWidget(), u"Hello"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitForDialog(u"A chat with nobody else?"_s));
    QCOMPARE(m_bench->portal().chats().size(), 0);
    press(u"Create it anyway"_s);
    QVERIFY(waitForDialog(u"The chat is created"_s));
    const QList<DemoChat> chats = m_bench->portal().chats();
    QCOMPARE(chats.last().title, u"Shift handover"_s);
    QCOMPARE(chats.last().message, u"Hello"_s);
    QVERIFY(chats.last().users.contains(m_bench->portal().callerId()));
}

void TestNewChatPage::sendsOnceWhileTheKeysAreHeld()
{
    m_bench->portal().setLatency(100ms);
    form().setDraft(draft(u"Held"_s));
    for (int i = 0; i < 30; ++i) {
        QTest::sendKeyEvent(QTest::Press,
                            m_bench->dialog() ? m_bench->dialog()->focusWidget()
                                              : QApplication::focusWidget(),
                            Qt::Key_Return, QString(), Qt::ControlModifier);
        QTest::qWait(10);
    }
    QVERIFY(waitForDialog(u"The chat is created"_s));
    QTest::qWait(200);
    QCOMPARE(creates(), 1);
    QVERIFY(m_opened.isEmpty());
}

//! The second press comes where "Cancel" has taken the place of "Create chat".
void TestNewChatPage::sendsOnceForADoubleClick()
{
    m_bench->portal().setLatency(100ms);
    form().setDraft(draft(u"Twice"_s));
    QAbstractButton *create = PageBench::button(m_bench->window(), u"Create chat"_s);
    QVERIFY(create);
    const QPoint place = create->mapTo(create->window(), create->rect().center());
    QTest::mouseDClick(create->window()->windowHandle(), Qt::LeftButton, {}, place);
    QVERIFY(waitForDialog(u"The chat is created"_s));
    QCOMPARE(creates(), 1);
}

void TestNewChatPage::sendsOnceForAKeyPressedTwice()
{
    m_bench->portal().setLatency(100ms);
    form().setDraft(draft(u"Twice"_s));
    PageBench::button(m_bench->window(), u"Create chat"_s)->setFocus();
    for (int time = 0; time < 2; ++time)
        QTest::keyClick(m_bench->window().windowHandle(), Qt::Key_Space);
    QVERIFY(waitForDialog(u"The chat is created"_s));
    QCOMPARE(creates(), 1);
}

void TestNewChatPage::showsWhatWasCreated()
{
    form().setDraft(draft(u"<b>Orders</b>"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"The chat is created"_s));
    const DemoChat chat = m_bench->portal().chats().last();
    const QString words = PageBench::words(*m_bench->dialog());
    QVERIFY2(words.contains("<b>Orders</b>"_L1), qPrintable(words));
    QVERIFY2(words.contains(QString::number(chat.id)), qPrintable(words));
    press(u"Copy link"_s);
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.endsWith(u"/online/?IM_DIALOG=chat%1"_s.arg(chat.id)), qPrintable(link));
    press(u"Open in Bitrix24"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(link)});
}

void TestNewChatPage::keepsPeopleAndColorForAnotherChat()
{
    form().setDraft(draft(u"First"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"The chat is created"_s));
    press(u"Create another"_s);
    QTRY_VERIFY(!m_bench->dialog());
    const ChatDraft next = form().draft();
    QVERIFY(next.title.isEmpty());
    QVERIFY(next.message.isEmpty());
    QCOMPARE(next.color, std::optional(ChatColor::Pink));
    QCOMPARE(next.participants.size(), 1);
}

void TestNewChatPage::emptiesTheFormAfterClose()
{
    form().setDraft(draft(u"Done"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"The chat is created"_s));
    press(u"Close"_s);
    QTRY_VERIFY(form().draft() == ChatDraft());
    QVERIFY(form().isEnabled());
}

void TestNewChatPage::saysWhatIsMissingInsteadOfSending()
{
    ChatDraft nobody = draft(u"Nobody"_s);
    nobody.participants.clear();
    nobody.addMe = false;
    form().setDraft(nobody);
    pressCreate();
    QCOMPARE(creates(), 0);
    QVERIFY(!m_bench->dialog());
    QVERIFY(form().isEnabled());
    QVERIFY(form().fieldWidget(Field::Participants)->isAncestorOf(QApplication::focusWidget()));
}

//! The list answers one press of "Create chat"; it must not grow while somebody types on.
void TestNewChatPage::listsNothingAnewOnceAllIsMended()
{
    ChatDraft tooLong = draft(u"Too long"_s);
    tooLong.message = QString(20001, u'a');
    form().setDraft(tooLong);
    pressCreate();
    QVERIFY(PageBench::words(m_bench->window()).contains(u"20,000"_s));
    form().setDraft(draft(u"Mended"_s));
    ChatDraft halfAPair = draft(u"Mended"_s);
    halfAPair.entityType = u"ORDER"_s;
    form().setDraft(halfAPair);
    QVERIFY(!PageBench::words(m_bench->window()).contains(u"entity ID too"_s));
    pressCreate();
    QVERIFY(PageBench::words(m_bench->window()).contains(u"entity ID too"_s));
    QCOMPARE(creates(), 0);
}

void TestNewChatPage::asksWhoATypedNameIs()
{
    form().setDraft(draft(u"Half a name"_s));
    QTest::keyClicks(form().people()->lineEdit(), u"iva"_s);
    pressCreate();
    QVERIFY(form().isEnabled());
    QVERIFY(PageBench::words(m_bench->window()).contains(u"“iva”"_s));
    QCOMPARE(creates(), 0);
}

//! Found by the portal's search, written as BB-code, and shown by name.
void TestNewChatPage::mentionsSomebodyOfThePortal()
{
    form().focusField(Field::Message);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"leeson"_s);
    const auto suggested = [this] {
        const QList<SuggestionPopup *> lists = m_bench->window().findChildren<SuggestionPopup *>();
        return std::any_of(lists.cbegin(), lists.cend(), [](const SuggestionPopup *list) {
            return list->isVisible() && list->hasCurrent();
        });
    };
    QTRY_VERIFY(suggested());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(form().draft().message.endsWith("]Anna Leeson[/user]"_L1),
             qPrintable(form().draft().message));
    QVERIFY(PageBench::words(m_bench->window()).contains("\nAnna Leeson"_L1));
}

void TestNewChatPage::keepsTheDraftOfARefusal_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody invited") << u"USERS_EMPTY"_s << 400;
    QTest::newRow("no such bot") << u"BOT_ID_ERROR"_s << 400;
    QTest::newRow("foreign bot") << u"APP_ID_ERROR"_s << 400;
    QTest::newRow("no client id") << u"ACCESS_DENIED"_s << 403;
    QTest::newRow("scope missing") << u"insufficient_scope"_s << 403;
    QTest::newRow("webhook revoked") << u"NO_AUTH_FOUND"_s << 401;
}

void TestNewChatPage::keepsTheDraftOfARefusal()
{
    QFETCH(const QString, code);
    QFETCH(const int, status);
    m_bench->portal().setRefusal(createMethod, {.code = code, .httpStatus = status});
    const ChatDraft refused = draft(u"Refused"_s);
    form().setDraft(refused);
    pressCreate();
    QTRY_VERIFY(m_bench->dialog());
    QAbstractButton *details = PageBench::button(*m_bench->dialog(), u"Details"_s);
    QVERIFY(details);
    details->click();
    const auto *quotation = m_bench->dialog()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(quotation->isVisible());
    QVERIFY2(quotation->toPlainText().contains(code), qPrintable(quotation->toPlainText()));
    press(u"Copy report"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(code));
    QVERIFY(!report.contains(m_bench->portal().clientId()));
    press(u"Close"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(form().draft() == refused);
    QVERIFY(form().isEnabled());
    QVERIFY(m_bench->portal().chats().isEmpty()
            || m_bench->portal().chats().last().title != refused.title);
}

void TestNewChatPage::leadsFromARefusalToTheField()
{
    m_bench->portal().setRefusal(createMethod, {.code = u"USERS_EMPTY"_s});
    form().setDraft(draft(u"Refused"_s));
    pressCreate();
    QTRY_VERIFY(m_bench->dialog());
    press(u"Back to participants"_s);
    QTRY_VERIFY(!m_bench->dialog());
    const QWidget *participants = form().fieldWidget(Field::Participants);
    QVERIFY(participants->isAncestorOf(m_bench->window().focusWidget()));
}

void TestNewChatPage::cancelsWhatHasNotLeft()
{
    form().setDraft(draft(u"Cancelled"_s));
    pressCreate();
    press(u"Cancel"_s); // at once: the journal is not even written
    QTRY_VERIFY(form().isEnabled());
    QVERIFY(!m_bench->dialog());
    QCOMPARE(form().draft().title, u"Cancelled"_s);
    QVERIFY(PageBench::words(m_bench->window()).contains("Nothing was sent"_L1));
    QCOMPARE(creates(), 0);
}

void TestNewChatPage::asksBeforeInvitingMoreThanFifty()
{
    ChatDraft many = draft(u"Many"_s);
    many.participants.clear();
    for (int id = 2; id < 60; ++id)
        many.participants += m_bench->person(id, u"Person %1"_s.arg(id));
    form().setDraft(many);
    pressCreate();
    QTRY_VERIFY(m_bench->dialog());
    press(u"Back to the draft"_s);
    QTRY_VERIFY(!m_bench->dialog());
    QVERIFY(form().isEnabled());
    QVERIFY(form().draft() == many);
    QCOMPARE(creates(), 0);
    pressCreate();
    QTRY_VERIFY(m_bench->dialog());
    press(u"Invite 59 people"_s);
    QVERIFY(waitForDialog(u"The chat is created"_s));
    QCOMPARE(creates(), 1);
}

void TestNewChatPage::asksBeforeMakingATwin()
{
    form().setDraft(draft(u"Same"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"The chat is created"_s));
    press(u"Close"_s);
    QTRY_VERIFY(!m_bench->dialog());
    form().setDraft(draft(u"Same"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"There is such a chat already"_s));
    QCOMPARE(creates(), 1);
    press(u"Create another"_s);
    QVERIFY(waitForDialog(u"The chat is created"_s));
    QCOMPARE(creates(), 2);
}

void TestNewChatPage::emptiesTheFormAndUndoesIt()
{
    const ChatDraft before = draft(u"Kept"_s);
    form().setDraft(before);
    QTest::keyClick(&m_bench->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form().draft() == ChatDraft());
    press(u"Undo"_s);
    QTRY_VERIFY(form().draft() == before);
}

void TestNewChatPage::doesNotAskAPortalThatIsNotThere()
{
    m_bench = std::make_unique<PageBench>();
    QVERIFY(m_bench->startWithoutPortal());
    form().setDraft(draft(u"Nowhere"_s));
    pressCreate();
    QVERIFY(waitForDialog(u"Connect a portal"_s));
    QTest::keyClick(m_bench->dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->dialog());
    QCOMPARE(form().draft().title, u"Nowhere"_s);
}

QTEST_MAIN(TestNewChatPage)
#include "tst_newchatpage.moc"
