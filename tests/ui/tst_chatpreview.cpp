// SPDX-License-Identifier: Apache-2.0
#include "chatpreview.h"

#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Person person(int id, const QString &name)
{
    return {.id = PersonId(id), .name = name, .position = {}};
}

Sender supportDesk()
{
    return {.bot = {.id = BotId(7), .name = u"Support Desk"_s}, .me = person(1, u"Olga"_s)};
}

//! What a preview says, a line each, from above to below.
QStringList words(const ChatPreview &preview)
{
    QStringList words;
    for (const QLabel *label : preview.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&preview) && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

bool shows(const ChatPreview &preview, const QString &text)
{
    return words(preview).contains(text);
}

ChatDraft deliveryDraft()
{
    ChatDraft draft;
    draft.title = u" VIP delivery "_s;
    draft.participants = {person(2, u"Anna"_s), person(3, u"Иван"_s)};
    draft.description = u"Night shift"_s;
    draft.message = u"[b]Welcome[/b], [user=2]colleague[/user]!"_s;
    return draft;
}

//! The label that shows the words of a message.
QLabel *labelSaying(const ChatPreview &preview, const QString &text)
{
    const QList<QLabel *> labels = preview.findChildren<QLabel *>();
    const auto found = std::ranges::find(labels.crbegin(), labels.crend(), text, &QLabel::text);
    return found != labels.crend() ? *found : nullptr;
}

QColor inkOf(QLabel *label)
{
    const QImage image = label->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor paper = label->palette().color(QPalette::Window);
    QColor ink = paper;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const auto distance = [&paper](const QColor &color) {
                return std::abs(color.lightness() - paper.lightness());
            };
            if (distance(pixel) > distance(ink))
                ink = pixel;
        }
    }
    return ink;
}

} // namespace

class TestChatPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatThePortalPostsInItsOrder();
    void showsTheLatestMessageInTheList();
    void postsNeitherBlanksNorZero();
    void saysWhatTitleThePortalWillInvent();
    void countsTheBotAndTheSender();
    void countsTheSenderOnce();
    void leavesOutWhoHasLeft();
    void namesThreeWhoAreInvited();
    void wrapsALongNameAnywhere();
    void givesEveryLineOfAMessageItsRoom();
    void callsMentionedMembersByName();
    void showsMarkupAsItIs();
    void aLongTitleDoesNotWidenIt();
    void showsALongMessageAfterAPause();
    void scrollsByKeyboardWhatDoesNotFit();
    void followsTheTheme();
};

void TestChatPreview::initTestCase()
{
    Theme::apply(Theme::Scheme::Light);
}

void TestChatPreview::showsWhatThePortalPostsInItsOrder()
{
    ChatPreview preview;
    preview.setDraft(deliveryDraft(), supportDesk());
    const QStringList opened = words(preview).mid(words(preview).indexOf(u"today"_s));
    const QStringList expected{u"today"_s,        u"Olga invited Anna, Иван"_s,
                               u"Support Desk"_s, u"Night shift"_s,
                               u"Support Desk"_s, u"Welcome, Anna!"_s};
    QCOMPARE(opened, expected);
    QCOMPARE(words(preview).count(u"VIP delivery"_s), 2);
}

void TestChatPreview::showsTheLatestMessageInTheList()
{
    ChatPreview preview;
    ChatDraft draft = deliveryDraft();
    preview.setDraft(draft, supportDesk());
    QCOMPARE(words(preview).count(u"Welcome, Anna!"_s), 2);
    draft.message.clear();
    preview.setDraft(draft, supportDesk());
    QCOMPARE(words(preview).count(u"Night shift"_s), 2);
    draft.description.clear();
    preview.setDraft(draft, supportDesk());
    QCOMPARE(words(preview).count(u"Olga invited Anna, Иван"_s), 2);
}

void TestChatPreview::postsNeitherBlanksNorZero()
{
    ChatPreview preview;
    ChatDraft draft;
    for (const QString &nothing : {u""_s, u" \n"_s, u"0"_s}) {
        draft.message = nothing;
        draft.description = nothing;
        preview.setDraft(draft, supportDesk());
        QVERIFY(shows(preview, u"A welcome message would stand here"_s));
        QVERIFY(!shows(preview, u"Support Desk"_s));
    }
}

void TestChatPreview::saysWhatTitleThePortalWillInvent()
{
    ChatPreview preview;
    ChatDraft draft;
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"The portal will invent a title"_s));
    draft.color = ChatColor::Mint;
    draft.title = u"0"_s;
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Mint chat No. …"_s));
}

void TestChatPreview::countsTheBotAndTheSender()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.participants = {person(2, u"Anna"_s)};
    preview.setDraft(draft, {});
    QVERIFY(shows(preview, u"Private chat · 3 member(s)"_s));
    draft.addMe = false;
    draft.type = ChatType::Open;
    preview.setDraft(draft, {});
    QVERIFY(shows(preview, u"Open chat · 2 member(s)"_s));
}

void TestChatPreview::countsTheSenderOnce()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.participants = {supportDesk().me, person(2, u"Anna"_s)};
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Private chat · 3 member(s)"_s));
    QVERIFY(shows(preview, u"Olga invited Anna"_s));
}

void TestChatPreview::leavesOutWhoHasLeft()
{
    ChatPreview preview;
    ChatDraft draft;
    Person left = person(2, u"Anna"_s);
    left.active = false;
    draft.participants = {left, person(3, u"Иван"_s)};
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Olga invited Иван"_s));
    QVERIFY(shows(preview, u"Private chat · 3 member(s)"_s));
}

void TestChatPreview::namesThreeWhoAreInvited()
{
    ChatPreview preview;
    ChatDraft draft;
    for (int id = 2; id < 40; ++id)
        draft.participants.append(person(id, u"P%1"_s.arg(id)));
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Olga invited P2, P3, P4 and 35 more"_s));
}

void TestChatPreview::wrapsALongNameAnywhere()
{
    ChatPreview preview;
    preview.resize(280, 600);
    ChatDraft draft;
    draft.participants = {person(2, QString(300, u'W'))};
    preview.setDraft(draft, supportDesk());
    preview.show();
    const auto *body = preview.findChild<QScrollArea *>();
    QVERIFY(body);
    QTRY_VERIFY(body->widget()->width() <= body->viewport()->width());
}

void TestChatPreview::givesEveryLineOfAMessageItsRoom()
{
    ChatPreview preview;
    preview.show();
    ChatDraft draft;
    draft.message = u"Welcome! [b]Here[/b] we settle [url=https://example.com/o/1308]order "
                    "1308[/url].\n[USER=42]Ivan[/USER], please look."_s;
    preview.setDraft(draft, supportDesk());
    const QLabel *message =
        labelSaying(preview, u"Welcome! Here we settle order 1308. Ivan, please look."_s);
    QVERIFY(message);
    for (int width = 240; width < 360; width += 7) {
        preview.resize(width, 600);
        QTRY_COMPARE(message->height(), message->heightForWidth(message->width()));
    }
}

void TestChatPreview::callsMentionedMembersByName()
{
    ChatPreview preview;
    ChatDraft draft = deliveryDraft();
    draft.message = u"[user=1]me[/user] [user=2]her[/user] [user=99]a stranger[/user]"_s;
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Olga Anna a stranger"_s));
}

void TestChatPreview::showsMarkupAsItIs()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.title = u"<b>x</b>"_s;
    draft.message = u"<img src=x>[img]http://a.b/c.png[/img]"_s;
    draft.participants = {person(2, u"<a href=x>Anna</a>"_s)};
    Sender sender = supportDesk();
    sender.bot.name = u"<i>Bot</i>"_s;
    preview.setDraft(draft, sender);
    for (const QLabel *label : preview.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QString &text :
         {draft.title, draft.message, sender.bot.name, u"Olga invited <a href=x>Anna</a>"_s})
        QVERIFY2(shows(preview, text), qPrintable(text));
}

void TestChatPreview::aLongTitleDoesNotWidenIt()
{
    ChatPreview preview;
    const int before = preview.minimumSizeHint().width();
    ChatDraft draft;
    draft.title = QString(255, u'W');
    draft.message = QString(900, u'W');
    Sender sender = supportDesk();
    sender.bot.name = QString(255, u'W');
    preview.setDraft(draft, sender);
    QVERIFY(preview.minimumSizeHint().width() <= before + 20);
}

void TestChatPreview::showsALongMessageAfterAPause()
{
    ChatPreview preview;
    ChatDraft draft = deliveryDraft();
    draft.message = u"Long "_s + u"word "_s.repeated(4000);
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"A welcome message would stand here"_s));
    QTRY_VERIFY(shows(preview, u"… The rest is not shown here; it will be sent."_s));
    draft.message = u"Short"_s;
    preview.setDraft(draft, supportDesk());
    QVERIFY(shows(preview, u"Short"_s));
    QVERIFY(!shows(preview, u"… The rest is not shown here; it will be sent."_s));
}

void TestChatPreview::scrollsByKeyboardWhatDoesNotFit()
{
    ChatPreview preview;
    preview.resize(280, 420);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    auto *body = preview.findChild<QScrollArea *>();
    QCOMPARE(body->focusPolicy(), Qt::NoFocus);
    ChatDraft draft = deliveryDraft();
    draft.message = u"a\n"_s.repeated(40);
    preview.setDraft(draft, supportDesk());
    const QScrollBar *bar = body->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(body->focusPolicy(), Qt::TabFocus);
    QTest::keyClick(body, Qt::Key_Up);
    QVERIFY(bar->value() < bar->maximum());
    preview.setDraft({}, supportDesk());
    QTRY_COMPARE(body->focusPolicy(), Qt::NoFocus);
}

void TestChatPreview::followsTheTheme()
{
    ChatPreview preview;
    preview.resize(280, 420);
    ChatDraft draft = deliveryDraft();
    draft.message = u"[url]https://a.b[/url]"_s;
    preview.setDraft(draft, supportDesk());
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QLabel *message = labelSaying(preview, u"https://a.b"_s);
    QVERIFY(message);
    const int light = inkOf(message).lightness();
    Theme::apply(Theme::Scheme::Dark);
    QTRY_VERIFY(inkOf(message).lightness() > light);
    Theme::apply(Theme::Scheme::Light);
    QTRY_COMPARE(inkOf(message).lightness(), light);
}

QTEST_MAIN(TestChatPreview)
#include "tst_chatpreview.moc"
