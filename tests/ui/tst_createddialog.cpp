// SPDX-License-Identifier: Apache-2.0
#include "createddialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Entry createdEntry(const QList<ChatStep> &steps)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.portal = QUrl(u"https://acme.bitrix24.com"_s);
    entry.sender = {{BotId(39), u"Bot"_s}, {PersonId(1), u"Me"_s, {}}};
    entry.draft.title = u"Orders"_s;
    entry.draft.participants = {{PersonId(17), u"Ann Lee"_s, {}}};
    entry.state.phase = EntryPhase::Created;
    entry.state.chat = ChatId(2725);
    entry.state.steps = steps;
    return entry;
}

QString wordsOf(const QDialog &dialog)
{
    QStringList words;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&dialog))
            words += label->text();
    }
    return words.join(u'\n');
}

QPushButton *buttonOf(const QDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->text().remove(u'&') == "Post the message"_L1;
    });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

class TestCreatedDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingWhereThereWasNothingToSeeTo()
    {
        const CreatedDialog dialog(createdEntry({}));
        QVERIFY(!wordsOf(dialog).contains(u"belongs"_s));
    }

    void tellsWhatWorkedAndWhatDidNot_data()
    {
        using enum ChatStep::Status;
        using enum ChatStep::Kind;
        QTest::addColumn<ChatStep>("step");
        QTest::addColumn<QString>("words");
        const QList<PersonId> ann{PersonId(17)};
        const Failure why = Failure::of(Failure::Kind::AnswerTimeout);
        Failure refusal = Failure::of(Failure::Kind::PortalRefused, u"Bot is not in chat"_s);
        refusal.code = u"WRONG_REQUEST"_s;
        const auto row = [](const char *name, const ChatStep &step, const QString &words) {
            QTest::newRow(name) << step << words;
        };
        row("owner, under way", {Owner, UnderWay, ann, {}}, u"being handed over to Ann Lee"_s);
        row("owner, done", {Owner, Done, ann, {}}, u"belongs to Ann Lee."_s);
        row("owner, so already", {Owner, SoAlready, ann, {}}, u"belongs to Ann Lee."_s);
        row("owner, failed", {Owner, Failed, ann, why}, u"not be handed over to Ann Lee."_s);
        row("people, waiting", {People, Waiting, {}, {}}, u"In about a minute"_s);
        row("people, under way", {People, UnderWay, ann, {}}, u"being added: Ann Lee"_s);
        row("people, all there", {People, SoAlready, {}, {}}, u"Everybody you invited"_s);
        row("people, added", {People, Done, ann, {}}, u"have been added: Ann Lee"_s);
        row("people, unseen", {People, Unseen, {}, {}}, u"does not show who"_s);
        row("people, too late", {People, TooLate, ann, {}}, u"Not in the chat: Ann Lee"_s);
        row("message, offered", {Message, Offered, {}, {}}, u"not posted again by itself"_s);
        row("message, under way", {Message, UnderWay, {}, {}}, u"is being posted"_s);
        row("message, done", {Message, Done, {}, {}}, u"welcome message is posted."_s);
        row("message, in doubt", {Message, InDoubt, {}, why}, u"not known whether"_s);
        row("message, cut off", {Message, Failed, {}, why}, u"was not posted. The request was"_s);
        row("message, refused", {Message, Failed, {}, refusal}, u"says: “Bot is not in chat”"_s);
        row("people, failed", {People, Failed, ann, why}, u"could not be added: Ann Lee"_s);
        row("people, unreadable", {People, Failed, {}, why}, u"could not be seen"_s);
    }

    void tellsWhatWorkedAndWhatDidNot()
    {
        QFETCH(const ChatStep, step);
        QFETCH(const QString, words);
        const CreatedDialog dialog(createdEntry({step}));
        QVERIFY2(wordsOf(dialog).contains(words), qPrintable(wordsOf(dialog)));
    }

    void goesOnTellingWhileItIsOpen()
    {
        using enum ChatStep::Status;
        Entry entry = createdEntry({{ChatStep::Kind::Owner, UnderWay, {PersonId(17)}, {}}});
        CreatedDialog dialog(entry);
        entry.state.steps.first().status = Done;
        dialog.showEntry(entry);
        QVERIFY(wordsOf(dialog).contains(u"belongs to Ann Lee."_s));
    }

    void offersToPostTheMessageWhileThatMayBe_data()
    {
        using enum ChatStep::Status;
        QTest::addColumn<ChatStep::Status>("status");
        QTest::addColumn<bool>("offered");
        QTest::newRow("not known") << Offered << true;
        QTest::newRow("on its way") << UnderWay << false;
        QTest::newRow("there") << Done << false;
        QTest::newRow("refused") << Failed << true;
        QTest::newRow("in doubt") << InDoubt << true;
    }

    void offersToPostTheMessageWhileThatMayBe()
    {
        QFETCH(const ChatStep::Status, status);
        QFETCH(const bool, offered);
        Entry entry = createdEntry({{ChatStep::Kind::Message, ChatStep::Status::Offered, {}, {}}});
        CreatedDialog dialog(entry);
        const QPushButton *post = buttonOf(dialog);
        QVERIFY(post && post->isVisibleTo(&dialog));
        entry.state.steps.first().status = status;
        dialog.showEntry(entry);
        QCOMPARE(post->isVisibleTo(&dialog), offered);
    }

    void wantsTheMessageByKeyboard()
    {
        CreatedDialog dialog(
            createdEntry({{ChatStep::Kind::Message, ChatStep::Status::Offered, {}, {}}}));
        QSignalSpy wanted(&dialog, &CreatedDialog::messageWanted);
        dialog.show();
        QTest::keyClick(buttonOf(dialog), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
    }

    void offersNoMessageWhereThereIsNone()
    {
        const CreatedDialog dialog(createdEntry({}));
        QVERIFY(!buttonOf(dialog)->isVisibleTo(&dialog));
    }

    void namesAFewOfMany()
    {
        ChatStep step{ChatStep::Kind::People, ChatStep::Status::TooLate, {}, {}};
        for (int id = 101; id <= 107; ++id)
            step.people.append(PersonId(id));
        const CreatedDialog dialog(createdEntry({step}));
        QVERIFY2(wordsOf(dialog).contains(u"105 and 2 more"_s), qPrintable(wordsOf(dialog)));
    }
};

QTEST_MAIN(TestCreatedDialog)
#include "tst_createddialog.moc"
