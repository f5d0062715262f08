// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "entrytable.h"
#include "pagebench.h"
#include "sampleentry.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Entry entryTitled(const QString &title, EntryPhase phase)
{
    Entry entry = sampleEntry(phase);
    entry.draft = {};
    entry.draft.title = title;
    entry.draft.participants = {{PersonId(17), u"Пётр Ильин"_s, {}}};
    if (phase == EntryPhase::Created)
        entry.state.chat = ChatId(2725);
    return entry;
}

Entry undecided(const QString &title)
{
    Entry entry = entryTitled(title, EntryPhase::NeedsDecision);
    entry.state.reason = DecisionReason::CannotBeProven;
    entry.state.mayHaveRun = true;
    return entry;
}

//! The middle of what \a label shows, from its left edge.
int inkCenter(QLabel &label)
{
    const QImage picture = label.grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() - 1, 0);
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return int(ink.center().x() / picture.devicePixelRatio());
}

} // namespace

//! Knows a word for everything: the English one, marked.
class OtherTongue final : public QTranslator {
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char * /*context*/, const char *text,
                                    const char * /*remark*/, int /*n*/) const override
    {
        return u'*' + QString::fromUtf8(text);
    }
};

class TestChatsPage final : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url; }

private Q_SLOTS:
    void init();
    void cleanup();

    void saysThatThereIsNothingYet();
    void listsTheNewestFirst();
    void tellsTheStoryOfTheChosenChat();
    void keepsATitleFromRightToLeftInLine();
    void findsByTyping();
    void showsOneStateOnly();
    void goesToTheSearchAndBackByKeys();
    void offersWhatTheStateAllows_data();
    void offersWhatTheStateAllows();
    void opensTheChatWithEnter();
    void copiesTheLink();
    void tellsNewsInTheLanguageOfTheMoment();
    void opensAMenuByKey();
    void takesTheNumberOfAnUndecidedChat();
    void postsTheMessageOfAFoundChat();
    void createsAgainAndUndoesIt();
    void exportsWhatIsListed();
    void saysWhyAFileCannotBeWritten();
    void followsANewChatWithoutLosingTheRow();
    void countsOpenChatsInTheSidebar();
    void putsTheDetailsBelowInANarrowWindow();
    void namesEverythingForScreenReaders();

private:
    void fill(const QList<Entry> &entries);
    void open();
    [[nodiscard]] ChatsPage &page() const { return *m_bench->window().chatsPage(); }
    [[nodiscard]] EntryTable &table() const { return *page().findChild<EntryTable *>(); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList buttons() const;
    [[nodiscard]] QString story() const
    {
        return page().findChild<QPlainTextEdit *>()->toPlainText();
    }
    [[nodiscard]] QLabel *labelThatSays(const QString &words) const;
    void press(const QString &words) const;

    std::unique_ptr<PageBench> m_bench;
    QList<QUrl> m_opened;
};

void TestChatsPage::init()
{
    m_bench = std::make_unique<PageBench>();
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
}

void TestChatsPage::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
    m_bench.reset();
}

QLabel *TestChatsPage::labelThatSays(const QString &words) const
{
    const QList<QLabel *> labels = page().findChildren<QLabel *>();
    const auto found =
        std::ranges::find_if(labels, [&](const QLabel *one) { return one->text() == words; });
    return found == labels.end() ? nullptr : *found;
}

//! Puts \a entries into the journal, the last one being the newest, and shows the page.
void TestChatsPage::fill(const QList<Entry> &entries)
{
    Journal &journal = m_bench->journal();
    qsizetype written = -1;
    const auto count = [&written](const Result<void> &done) { written += done ? 1 : -1'000; };
    journal.open(this, count);
    for (const Entry &entry : entries)
        journal.add(entry, this, count);
    QTRY_COMPARE(written, entries.size());
    QVERIFY(m_bench->startWithoutPortal());
    open();
    QTRY_COMPARE(titles().size(), entries.size());
    QTRY_VERIFY(!titles().contains(u"…"_s));
}

void TestChatsPage::open()
{
    m_bench->window().showPage(MainWindow::Page::Chats);
    QVERIFY(page().isVisible());
}

QStringList TestChatsPage::titles() const
{
    QStringList titles;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        titles += table().model()->index(row, 0).data().toString();
    return titles;
}

QStringList TestChatsPage::buttons() const
{
    QStringList words;
    const QList<QAbstractButton *> all = page().findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : all) {
        if (button->isVisible() && !button->text().isEmpty())
            words += button->text();
    }
    words.removeAll(u"Export…"_s);
    return words;
}

void TestChatsPage::press(const QString &words) const
{
    QTRY_VERIFY(PageBench::button(page(), words));
    QTest::mouseClick(PageBench::button(page(), words), Qt::LeftButton);
}

void TestChatsPage::saysThatThereIsNothingYet()
{
    QVERIFY(m_bench->startWithoutPortal());
    open();
    QTRY_VERIFY(PageBench::words(page()).contains(u"No chats yet."_s));
    QVERIFY(!PageBench::button(page(), u"Export…"_s)->isEnabled());
}

void TestChatsPage::listsTheNewestFirst()
{
    fill({entryTitled(u"Old"_s, EntryPhase::Created), undecided(u"New"_s)});
    QCOMPARE(titles(), QStringList({u"New"_s, u"Old"_s}));
    const auto cell = [this](int row, int column) {
        return table().model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 1), u"Needs your decision"_s);
    QCOMPARE(cell(1, 1), u"Created"_s);
    QCOMPARE(cell(1, 2), u"2725"_s);
    QCOMPARE(cell(1, 3), u"2"_s);
}

void TestChatsPage::tellsTheStoryOfTheChosenChat()
{
    Entry entry = entryTitled(u"VIP delivery"_s, EntryPhase::Created);
    entry.story += storyLine(StoryLine::Kind::AnswerLost, 1'771'928'380'200);
    entry.story.last().failure = Failure::of(Failure::Kind::ConnectionLost);
    entry.story += storyLine(StoryLine::Kind::LookUpFound, 1'771'928'519'200);
    entry.story.last().chat = ChatId(2725);
    fill({entry});
    QTRY_VERIFY(story().contains(u"looked up: found chat 2725"_s));
    QVERIFY(story().contains(u"  sent"_s));
    QVERIFY(story().contains(u"  answer lost: "_s));
    QVERIFY(PageBench::words(page()).contains(u"Пётр Ильин"_s));
}

//! Where a text of either direction would begin.
void TestChatsPage::keepsATitleFromRightToLeftInLine()
{
    const QString hebrew = u"\u05E9\u05DC\u05D5\u05DD"_s;
    fill({entryTitled(hebrew, EntryPhase::Created)});
    QTRY_VERIFY(labelThatSays(hebrew));
    QLabel &title = *labelThatSays(hebrew);
    QTRY_VERIFY(title.width() > 100);
    QVERIFY(inkCenter(title) < title.width() / 2);
    page().setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkCenter(title) > title.width() / 2);
}

void TestChatsPage::findsByTyping()
{
    fill({entryTitled(u"Ёлка"_s, EntryPhase::Created),
          entryTitled(u"Refund"_s, EntryPhase::Refused)});
    auto *search = page().findChild<QLineEdit *>();
    QTest::keyClicks(search, u"refun"_s);
    QTRY_COMPARE(titles(), QStringList(u"Refund"_s));
    search->setText(u"елка петр 2725"_s);
    QTRY_COMPARE(titles(), QStringList(u"Ёлка"_s));
    search->setText(u"nobody"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"Nothing found."_s));
    QVERIFY(buttons().isEmpty());
    search->clear();
    QTRY_COMPARE(titles().size(), 2);
}

void TestChatsPage::showsOneStateOnly()
{
    fill({entryTitled(u"made"_s, EntryPhase::Created),
          entryTitled(u"refused"_s, EntryPhase::Refused)});
    auto *state = page().findChild<QComboBox *>();
    QCOMPARE(state->currentText(), u"All states"_s);
    state->setCurrentText(u"Refused"_s);
    QTRY_COMPARE(titles(), QStringList(u"refused"_s));
}

void TestChatsPage::goesToTheSearchAndBackByKeys()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created), entryTitled(u"two"_s, EntryPhase::Created)});
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
    auto *search = page().findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"one"_s);
    QTRY_COMPARE(titles(), QStringList(u"one"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Tab);
    QVERIFY(!table().hasFocus());
}

void TestChatsPage::offersWhatTheStateAllows_data()
{
    QTest::addColumn<EntryPhase>("phase");
    QTest::addColumn<QStringList>("offered");
    const QString again = u"Create again from this"_s;
    QTest::newRow("created") << EntryPhase::Created
                             << QStringList({u"Open in Bitrix24"_s, u"Copy link"_s, again});
    QTest::newRow("undecided") << EntryPhase::NeedsDecision
                               << QStringList({u"Check now"_s, u"Send again"_s,
                                               u"It exists: enter its number"_s, u"Decide…"_s,
                                               again});
    QTest::newRow("not created") << EntryPhase::NotCreated
                                 << QStringList({u"Check now"_s, u"Send again"_s, again});
    QTest::newRow("refused") << EntryPhase::Refused << QStringList(again);
    QTest::newRow("waiting") << EntryPhase::WaitingForConnection
                             << QStringList({u"Connect a portal…"_s, again});
}

void TestChatsPage::offersWhatTheStateAllows()
{
    QFETCH(const EntryPhase, phase);
    QFETCH(const QStringList, offered);
    Entry entry = entryTitled(u"one"_s, phase);
    if (phase == EntryPhase::NeedsDecision)
        entry.state.reason = DecisionReason::CannotBeProven;
    fill({entry});
    QTRY_COMPARE(buttons(), offered);
}

void TestChatsPage::opensTheChatWithEnter()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    QTRY_VERIFY(PageBench::button(page(), u"Open in Bitrix24"_s));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.constFirst().toString().endsWith("IM_DIALOG=chat2725"_L1));
}

void TestChatsPage::copiesTheLink()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    press(u"Copy link"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"The link is copied."_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith("IM_DIALOG=chat2725"_L1));
}

void TestChatsPage::tellsNewsInTheLanguageOfTheMoment()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    press(u"Copy link"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"The link is copied."_s));
    OtherTongue other; // gone again, it is no longer spoken
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY(PageBench::words(page()).contains(u"*The link is copied."_s));
}

void TestChatsPage::opensAMenuByKey()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    QTRY_VERIFY(PageBench::button(page(), u"Open in Bitrix24"_s));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(&table(), &event);
    auto *menu = page().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QStringList offered;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible())
            offered += action->text();
    }
    QCOMPARE(offered, buttons());
    menu->close();
}

void TestChatsPage::takesTheNumberOfAnUndecidedChat()
{
    fill({undecided(u"one"_s)});
    press(u"It exists: enter its number"_s);
    QTRY_VERIFY(m_bench->dialog());
    auto *number = PageBench::field<QLineEdit>(*m_bench->dialog(), u"Chat number"_s);
    QTRY_VERIFY(number && number->hasFocus());
    QTest::keyClicks(number, u"4711"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(table().model()->index(0, 1).data().toString(), u"Created"_s);
    QCOMPARE(table().model()->index(0, 2).data().toString(), u"4711"_s);
    QTRY_VERIFY(story().contains(u"created: chat 4711"_s));
}

void TestChatsPage::postsTheMessageOfAFoundChat()
{
    Entry entry = entryTitled(u"one"_s, EntryPhase::Created);
    entry.draft.message = u"Hello"_s;
    entry.state.steps = {{ChatStep::Kind::Message, ChatStep::Status::Offered, {}, {}}};
    fill({entry});
    press(u"Post the message"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"was not posted"_s)); // nothing is connected
    QVERIFY(story().contains(u"you: post the message"_s));
    QVERIFY(PageBench::button(page(), u"Post the message"_s)); // it may be tried again
}

void TestChatsPage::createsAgainAndUndoesIt()
{
    fill({entryTitled(u"Weekly"_s, EntryPhase::Created)});
    auto *form = m_bench->window().findChild<ChatForm *>();
    ChatDraft typed;
    typed.title = u"Half a title"_s;
    form->setDraft(typed);
    press(u"Create again from this"_s);
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(form->draft().title, u"Weekly"_s);
    QCOMPARE(form->draft().participants.size(), 1);
    QAbstractButton *undo = PageBench::button(m_bench->window(), u"Undo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(form->draft().title, u"Half a title"_s);
}

void TestChatsPage::exportsWhatIsListed()
{
    Entry made = entryTitled(u"=cmd, \"x\""_s, EntryPhase::Created);
    made.draft.entityType = u"CRM"_s;
    made.draft.entityId = u"DEAL|5"_s;
    fill({entryTitled(u"refused"_s, EntryPhase::Refused), made});
    page().findChild<QComboBox *>()->setCurrentText(u"Created"_s);
    QTRY_COMPARE(titles().size(), 1);
    press(u"Export…"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"1 chat is saved in “out.csv”."_s)
                || PageBench::words(page()).contains(u"1 chats are saved in “out.csv”."_s));
    QFile file(m_bench->exportPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString when = made.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith("\xef\xbb\xbf"));
    QCOMPARE(QString::fromUtf8(written),
             u"Created,Title,State,Chat number,Link,People,Entity type,Entity ID,Portal,Bot\r\n"
             "%1,\"'=cmd, \"\"x\"\"\",Created,2725,"
             "https://portal.example:8443/prefix/online/?IM_DIALOG=chat2725,2,CRM,DEAL|5,"
             "https://portal.example:8443/prefix,Shift bot\r\n"_s.arg(when));
}

void TestChatsPage::saysWhyAFileCannotBeWritten()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    QVERIFY(QDir().mkdir(m_bench->exportPath())); // a folder is in the way
    press(u"Export…"_s);
    QTRY_VERIFY(PageBench::words(page()).contains(u"“out.csv” could not be written: "_s));
}

void TestChatsPage::followsANewChatWithoutLosingTheRow()
{
    QList<Entry> entries;
    for (int number = 0; number < 40; ++number)
        entries += entryTitled(u"chat %1"_s.arg(number), EntryPhase::Created);
    fill(entries);
    QVERIFY(m_bench->start());
    table().chooseRow(20);
    QTRY_VERIFY(table().verticalScrollBar()->value() > 0);
    const QString chosen = table().currentIndex().data().toString();
    const int top = table().visualRect(table().currentIndex()).top();
    ChatDraft draft;
    draft.title = u"brand new"_s;
    draft.participants = {m_bench->person(2, u"Anna"_s)};
    m_bench->submission().submit(draft);
    QTRY_COMPARE(table().model()->rowCount(), 41);
    QCOMPARE(table().currentIndex().data().toString(), chosen);
    QCOMPARE(table().visualRect(table().currentIndex()).top(), top);
    QTRY_COMPARE(table().model()->index(0, 0).data().toString(), u"brand new"_s);
    QTRY_COMPARE(table().model()->index(0, 1).data().toString(), u"Created"_s);
}

void TestChatsPage::countsOpenChatsInTheSidebar()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created), undecided(u"two"_s)});
    auto *pages = m_bench->window().findChild<QListWidget *>();
    const QListWidgetItem *chats = pages->findItems(u"Chats"_s, Qt::MatchExactly).value(0);
    QVERIFY(chats);
    QTRY_COMPARE(chats->data(Qt::AccessibleTextRole).toString(), u"Chats, 1 open"_s);
    press(u"It exists: enter its number"_s);
    QTRY_VERIFY(m_bench->dialog());
    auto *number = PageBench::field<QLineEdit>(*m_bench->dialog(), u"Chat number"_s);
    number->setText(u"5"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_VERIFY(!chats->data(Qt::AccessibleTextRole).isValid());
}

void TestChatsPage::putsTheDetailsBelowInANarrowWindow()
{
    fill({entryTitled(u"one"_s, EntryPhase::Created)});
    QTRY_VERIFY(PageBench::button(page(), u"Open in Bitrix24"_s));
    const QAbstractButton *open = PageBench::button(page(), u"Open in Bitrix24"_s);
    const auto leftOf = [this](const QWidget *widget) {
        return widget->mapTo(&page(), QPoint()).x();
    };
    m_bench->window().resize(1160, 780);
    QTRY_VERIFY(leftOf(open) > table().width());
    m_bench->window().resize(900, 600);
    QTRY_VERIFY(leftOf(open) < table().width());
    QVERIFY(table().height() > 100);
}

void TestChatsPage::namesEverythingForScreenReaders()
{
    fill({entryTitled(u"VIP delivery"_s, EntryPhase::Created)});
    QCOMPARE(table().accessibleName(), u"Chats"_s);
    QVERIFY(PageBench::field<QLineEdit>(page(), u"Search by title, number, entity or person"_s));
    QVERIFY(PageBench::field<QComboBox>(page(), u"State"_s));
    const QString row = table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.startsWith("VIP delivery, Created, chat 2725, 2 people invited, "_L1),
             qPrintable(row));
}

QTEST_MAIN(TestChatsPage)
#include "tst_chatspage.moc"
