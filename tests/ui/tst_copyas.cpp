// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "copyasbutton.h"
#include "pagebench.h"
#include "suggestionpopup.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 40;

} // namespace

//! What stands around the form: "Copy as", the first start, and the way through it all by keys.
class TestCopyAs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copiesTheWholeRequest();
    void copiesNothingThatCannotBeCreated();
    void saysWhatToDoFirst();
    void takesAtMostFortyKeysForACompleteChat();

private:
    [[nodiscard]] ChatForm &form() const;
    void copyAs(const QString &words) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text) const;
    void tabTo(const QWidget *target);
    void choosePerson(const QString &typed);

    std::unique_ptr<PageBench> m_bench;
    int m_keys = 0;
};

void TestCopyAs::init()
{
    m_keys = 0;
    m_bench = std::make_unique<PageBench>();
}

void TestCopyAs::cleanup()
{
    m_bench.reset();
}

ChatForm &TestCopyAs::form() const
{
    return *m_bench->window().findChild<ChatForm *>();
}

void TestCopyAs::copyAs(const QString &words) const
{
    const QMenu *menu = m_bench->window().findChild<CopyAsButton *>()->menu();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == words)
            return action->trigger();
    }
    QFAIL(qPrintable(words));
}

void TestCopyAs::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

//! The texts themselves do not count.
void TestCopyAs::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestCopyAs::tabTo(const QWidget *target)
{
    QVERIFY(target);
    while (QApplication::focusWidget() != target && m_keys < mostKeys)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), target);
}

void TestCopyAs::choosePerson(const QString &typed)
{
    const auto *popup = m_bench->window().findChild<SuggestionPopup *>();
    type(typed);
    QTRY_VERIFY(popup->isVisible() && popup->hasCurrent());
    press(Qt::Key_Return);
    QTRY_VERIFY(!popup->isVisible());
}

void TestCopyAs::copiesTheWholeRequest()
{
    QVERIFY(m_bench->start());
    ChatDraft draft;
    draft.title = u"It's $HOME"_s;
    draft.participants = {m_bench->person(2, u"Anna"_s)};
    draft.avatar = AvatarImage{QByteArray(3000, 'x'), {}};
    form().setDraft(draft);
    copyAs(u"PHP restCommand"_s);
    QTRY_VERIFY(m_bench->dialog());
    QCOMPARE(m_bench->dialog()->windowTitle(), u"Copy as PHP restCommand"_s);
    const QString shown = m_bench->dialog()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.contains(u"'TITLE' => 'It\\'s $HOME'"_s));
    QVERIFY(shown.size() < 1000);
    PageBench::button(*m_bench->dialog(), u"Copy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.size() > 4000);
    QVERIFY(!copied.contains(m_bench->portal().clientId()));
    QVERIFY(PageBench::words(*m_bench->dialog()).contains("Copied."_L1));
    QVERIFY(form().draft() == draft);
    QVERIFY(m_bench->portal().chats().isEmpty());
}

void TestCopyAs::copiesNothingThatCannotBeCreated()
{
    QVERIFY(m_bench->start());
    ChatDraft draft;
    draft.title = u"Half a pair"_s;
    draft.entityType = u"ORDER"_s;
    form().setDraft(draft);
    copyAs(u"curl"_s);
    QVERIFY(!m_bench->dialog());
    QVERIFY(PageBench::words(m_bench->window()).contains("ID"_L1));
}

void TestCopyAs::saysWhatToDoFirst()
{
    QVERIFY(m_bench->startWithoutPortal());
    QVERIFY(PageBench::words(m_bench->window()).contains("To begin, connect your portal"_L1));
    QSignalSpy demoWanted(&m_bench->window(), &MainWindow::demoWanted);
    PageBench::button(m_bench->window(), u"Try the demo portal"_s)->click();
    QCOMPARE(demoWanted.size(), 1);
    QVERIFY(m_bench->start());
    QVERIFY(!PageBench::words(m_bench->window()).contains("To begin"_L1));
}

//! Every field, two people, and the answer read.
void TestCopyAs::takesAtMostFortyKeysForACompleteChat()
{
    QVERIFY(m_bench->start());
    QTRY_COMPARE(QApplication::focusWidget(), PageBench::field<QLineEdit>(form(), u"Title"_s));
    type(u"Shift handover"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    tabTo(PageBench::field<QLineEdit>(form(), u"Participants"_s));
    choosePerson(u"anna"_s);
    choosePerson(u"jose"_s);
    tabTo(PageBench::field<QComboBox>(form(), u"Owner"_s));
    press(Qt::Key_Down);
    tabTo(PageBench::field<QPlainTextEdit>(form(), u"Welcome message"_s));
    type(u"Hello"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // "More fields"
    tabTo(PageBench::field<QPlainTextEdit>(form(), u"Description"_s));
    type(u"About shifts"_s);
    press(Qt::Key_Tab);
    type(u"SHIFT"_s);
    press(Qt::Key_Tab);
    type(u"12"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->dialog() && m_bench->dialog()->windowTitle() == u"The chat is created"_s);
    press(Qt::Key_Escape);
    const QList<DemoChat> chats = m_bench->portal().chats();
    QCOMPARE(chats.size(), 1);
    QCOMPARE(chats.constFirst().title, u"Shift handover"_s);
    QCOMPARE(chats.constFirst().users.size(), 4); // two, the sender and the bot
    qInfo("%d keys", m_keys);
    QVERIFY(m_keys <= mostKeys);
}

QTEST_MAIN(TestCopyAs)
#include "tst_copyas.moc"
