// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"

#include "chatrequest.h"
#include "colorpicker.h"
#include "foldbutton.h"
#include "peoplefield.h"
#include "plainedit.h"
#include "problemnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    return {.bot = {.id = BotId(7), .name = u"Support Desk"_s}, .me = person(1, u"Me"_s)};
}

ChatDraft fullDraft()
{
    return {.title = u"VIP delivery – order 1308 😀"_s,
            .color = ChatColor::Pink,
            .participants = {person(2, u"Anna Smirnova"_s), person(3, u"Иван Петров"_s)},
            .addMe = false,
            .type = ChatType::Open,
            .owner = PersonId(3),
            .message = u"Welcome!\n<b>Here</b> we settle it."_s,
            .description = u"Line one\nline two"_s,
            .entityType = u"DELIVERY"_s,
            .entityId = u"1308"_s,
            .entityTypeAccepted = true,
            .avatar = {}};
}

ChatDraft draftWith(const std::function<void(ChatDraft &)> &change)
{
    ChatDraft draft;
    change(draft);
    return draft;
}

Problem problem(Field field, Problem::Kind kind, Problem::Severity severity)
{
    return {.field = field, .kind = kind, .severity = severity};
}

QLineEdit *lineNamed(const ChatForm &form, const QString &label)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const QLabel *candidate : labels) {
        if (candidate->text().remove(u'&') == label)
            return qobject_cast<QLineEdit *>(candidate->buddy());
    }
    return nullptr;
}

QString shownWords(const ChatForm &form)
{
    QStringList words;
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&form))
            words += label->text();
    }
    return words.join(u'\n');
}

} // namespace

class TestChatForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheDraftItWasGiven_data();
    void givesTheDraftItWasGiven();
    void saysOnceThatADraftWasSet();
    void saysThatAFieldChanged();
    void showsEachProblemAtItsField();
    void opensTheFoldForAProblemInIt();
    void takesModuleTypesWhenAgreed();
    void forgetsTheAgreementWithAnotherType();
    void addsTheOwnerToTheParticipants();
    void keepsAnOwnerWhoIsNotInvitedAnyMore();
    void countsTheMessageInCodePoints();
    void showsTheColorsNameBesideItsLabel();
    void movesOnWithTabFromTheMessage();

private:
    [[nodiscard]] static ChatForm *makeForm(QWidget *parent);
};

ChatForm *TestChatForm::makeForm(QWidget *parent)
{
    auto *form =
        new ChatForm([](QWidget *, const std::function<void(const QString &)> &) { }, parent);
    form->setSender(supportDesk());
    return form;
}

void TestChatForm::givesTheDraftItWasGiven_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("empty") << 0;
    QTest::newRow("full") << 1;
    QTest::newRow("full, then empty") << 2;
}

void TestChatForm::givesTheDraftItWasGiven()
{
    QFETCH(const int, which);
    QWidget window;
    ChatForm *form = makeForm(&window);
    if (which > 0) {
        form->setDraft(fullDraft());
        QVERIFY(form->draft() == fullDraft());
    }
    if (which != 1) {
        form->setDraft({});
        QVERIFY(form->draft() == ChatDraft());
    }
}

void TestChatForm::saysOnceThatADraftWasSet()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    const QSignalSpy changed(form, &ChatForm::draftChanged);
    form->setDraft(fullDraft());
    QCOMPARE(changed.size(), 1);
}

void TestChatForm::saysThatAFieldChanged()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    const QSignalSpy changed(form, &ChatForm::draftChanged);
    QTest::keyClicks(lineNamed(*form, u"Title"_s), u"ab"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(form->draft().title, u"ab"_s);
}

void TestChatForm::showsEachProblemAtItsField()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    window.show();
    form->showProblems(
        {problem(Field::Title, Problem::Kind::TitleBlank, Problem::Severity::Remark),
         problem(Field::Participants, Problem::Kind::NoParticipants, Problem::Severity::Error)});
    QCOMPARE(lineNamed(*form, u"Title"_s)->accessibleDescription().isEmpty(), false);
    QCOMPARE(form->people()->lineEdit()->accessibleDescription().isEmpty(), false);
    form->showProblems({});
    QVERIFY(lineNamed(*form, u"Title"_s)->accessibleDescription().isEmpty());
    QVERIFY(form->people()->lineEdit()->accessibleDescription().isEmpty());
}

void TestChatForm::opensTheFoldForAProblemInIt()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    window.show();
    QVERIFY(!lineNamed(*form, u"Entity ID"_s)->isVisible());
    form->focusField(Field::EntityId);
    QVERIFY(lineNamed(*form, u"Entity ID"_s)->isVisible());
    QVERIFY(form->findChild<FoldButton *>()->isOpen());
}

void TestChatForm::takesModuleTypesWhenAgreed()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    form->setDraft(draftWith([](ChatDraft &draft) {
        draft.entityType = u"CRM"_s;
        draft.entityId = u"LEAD|1"_s;
    }));
    form->showProblems({problem(Field::EntityType, Problem::Kind::EntityTypeOfModule,
                                Problem::Severity::Question)});
    const QList<QPushButton *> buttons = form->findChildren<QPushButton *>();
    const auto use = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == "Use anyway"_L1;
    });
    QVERIFY(use != buttons.cend());
    (*use)->click();
    QVERIFY(form->draft().entityTypeAccepted);
}

void TestChatForm::forgetsTheAgreementWithAnotherType()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    form->setDraft(draftWith([](ChatDraft &draft) {
        draft.entityType = u"CRM"_s;
        draft.entityId = u"1"_s;
        draft.entityTypeAccepted = true;
    }));
    lineNamed(*form, u"Entity type"_s)->setText(u"CALL"_s);
    QVERIFY(!form->draft().entityTypeAccepted);
}

void TestChatForm::addsTheOwnerToTheParticipants()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    form->setDraft(draftWith([](ChatDraft &draft) {
        draft.participants = {person(2, u"Anna"_s), person(3, u"Ivan"_s)};
        draft.owner = PersonId(3);
    }));
    form->people()->setPeople({person(2, u"Anna"_s)});
    Q_EMIT form->people()->peopleChanged();
    form->showProblems(
        {problem(Field::Owner, Problem::Kind::OwnerNotInvited, Problem::Severity::Error)});
    const QList<QPushButton *> buttons = form->findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == "Add them"_L1;
    });
    QVERIFY(add != buttons.cend());
    (*add)->click();
    QCOMPARE(form->draft().participants.size(), 2);
    QCOMPARE(form->draft().participants.last().id, PersonId(3));
}

void TestChatForm::keepsAnOwnerWhoIsNotInvitedAnyMore()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    form->setDraft(draftWith([](ChatDraft &draft) {
        draft.participants = {person(3, u"Ivan"_s)};
        draft.owner = PersonId(3);
    }));
    form->people()->setPeople({});
    Q_EMIT form->people()->peopleChanged();
    QCOMPARE(form->draft().owner, std::optional(PersonId(3)));
    QVERIFY(form->findChild<QComboBox *>()->currentText().contains("Ivan"_L1));
}

void TestChatForm::countsTheMessageInCodePoints()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    QLocale::setDefault(QLocale::c());
    form->setDraft(draftWith([](ChatDraft &draft) { draft.message = u"a😀б"_s.repeated(500); }));
    QVERIFY(shownWords(*form).contains("1500 of 20000"_L1));
}

void TestChatForm::showsTheColorsNameBesideItsLabel()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    form->setDraft(draftWith([](ChatDraft &draft) { draft.color = ChatColor::Mint; }));
    QVERIFY(shownWords(*form).contains("Mint"_L1));
    QCOMPARE(form->findChild<ColorPicker *>()->accessibleName(), u"Color"_s);
}

void TestChatForm::movesOnWithTabFromTheMessage()
{
    QWidget window;
    ChatForm *form = makeForm(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    form->focusField(Field::Message);
    QWidget *message = QApplication::focusWidget();
    QTest::keyClick(message, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != message);
    QVERIFY(form->draft().message.isEmpty());
}

QTEST_MAIN(TestChatForm)
#include "tst_chatform.moc"
