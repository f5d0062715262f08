// SPDX-License-Identifier: Apache-2.0
#include "chatpreview.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool shows(const ChatPreview &preview, const QString &text)
{
    for (const QLabel *label : preview.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&preview) && label->text() == text)
            return true;
    }
    return false;
}

} // namespace

class TestChatPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsADraft();
    void saysThatThePortalWillInventATitle();
    void countsTheBotAndTheSender();
    void showsMarkupAsItIs();
    void aLongTitleDoesNotWidenIt();
};

void TestChatPreview::showsADraft()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.title = u" VIP delivery "_s;
    draft.message = u"Welcome!"_s;
    preview.setDraft(draft, u"Support Desk"_s);
    for (const QString &text : {u"VIP delivery"_s, u"Welcome!"_s, u"Support Desk"_s})
        QVERIFY2(shows(preview, text), qPrintable(text));
}

void TestChatPreview::saysThatThePortalWillInventATitle()
{
    ChatPreview preview;
    preview.setDraft({}, u"Support Desk"_s);
    QVERIFY(shows(preview, u"The portal will invent a title"_s));
    QVERIFY(shows(preview, u"A welcome message would stand here"_s));
    QVERIFY(!shows(preview, u"Support Desk"_s));
}

void TestChatPreview::countsTheBotAndTheSender()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.participants = {Person{.id = PersonId(1), .name = u"Anna"_s, .position = {}}};
    preview.setDraft(draft, u"Bot"_s);
    QVERIFY(shows(preview, u"Private chat · 3 member(s)"_s));
    draft.addMe = false;
    draft.type = ChatType::Open;
    preview.setDraft(draft, u"Bot"_s);
    QVERIFY(shows(preview, u"Open chat · 2 member(s)"_s));
}

void TestChatPreview::showsMarkupAsItIs()
{
    ChatPreview preview;
    ChatDraft draft;
    draft.title = u"<b>x</b>"_s;
    draft.message = u"<img src=x>"_s;
    preview.setDraft(draft, u"<i>Bot</i>"_s);
    for (const QLabel *label : preview.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shows(preview, u"<b>x</b>"_s));
}

void TestChatPreview::aLongTitleDoesNotWidenIt()
{
    ChatPreview preview;
    const int before = preview.minimumSizeHint().width();
    ChatDraft draft;
    draft.title = QString(255, u'W');
    preview.setDraft(draft, u"Bot"_s);
    QVERIFY(preview.minimumSizeHint().width() <= before + 20);
}

QTEST_MAIN(TestChatPreview)
#include "tst_chatpreview.moc"
