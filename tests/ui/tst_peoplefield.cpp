// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "chiprow.h"
#include "peoplefield.h"
#include "suggestionpopup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name)
{
    return {PersonId(id), name, u"Engineer"_s, PersonKind::Employee, true};
}

const QList<Person> &people()
{
    static const QList<Person> all{person(1, u"Anna Smirnova"_s), person(2, u"Иван Петров"_s),
                                   person(3, u"<b>Ivan</b>"_s)};
    return all;
}

//! A window with a field before, the people and a field behind.
struct Form {
    Form()
    {
        auto *layout = new QVBoxLayout(&window);
        before = new QLineEdit(&window);
        label = new QLabel(u"&Participants"_s, &window);
        field = new PeopleField(&window);
        label->setBuddy(field);
        behind = new QLineEdit(&window);
        for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(label),
                                static_cast<QWidget *>(field), static_cast<QWidget *>(behind)})
            layout->addWidget(widget);
        layout->addStretch();
        window.resize(500, 400);
        window.show();
    }

    [[nodiscard]] QWidget *popup() const { return window.findChild<SuggestionPopup *>(); }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *line() const { return field->lineEdit(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (const Person &each : field->people())
            result.append(each.name);
        return result;
    }
    [[nodiscard]] Chip *chipOf(const QString &name) const
    {
        for (Chip *chip : field->findChildren<Chip *>()) {
            if (chip->person().name == name && !chip->isHidden())
                return chip;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    //! Types and gets everybody as an answer.
    void search(const QString &text) const
    {
        field->setFocus();
        QTest::keyClicks(line(), text);
        field->setSuggestions(text, people(), {});
    }

    QWidget window;
    QLineEdit *before;
    QLabel *label;
    PeopleField *field;
    QLineEdit *behind;
};

} // namespace

class TestPeopleField final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewSearchShowsNobodyOfTheLastOne();
    void init();
    void cleanup();
    void asksForWhatIsTyped();
    void dropsALateAnswer();
    void showsSuggestionsWithoutTakingTheFocus();
    void enterTakesTheCurrentOneAndEmptiesTheLine();
    void aClickTakesASuggestion();
    void nobodyIsAddedTwice();
    void enterInHalfANamePressesNoDefaultButton();
    void escClosesTheListAndGoesNoFurther();
    void backspaceMarksFirstAndThenRemoves();
    void arrowsWalkOverChipsAndDeleteRemoves();
    void typingOnAChipGoesToTheLine();
    void aClickBetweenTheChipsLeadsToTheLine();
    void theCrossRemoves();
    void ctrlZTakesBackStepByStep();
    void ctrlZLeavesWhatCameFromOutside();
    void ctrlZTakesBackManyAtOnce();
    void aPastedNameStandsInTheLine();
    void aPastedListIsHandedOn_data();
    void aPastedListIsHandedOn();
    void theMenuPastesInTheSameWay();
    void tabLeavesTheField();
    void theChipsAreOneTabStop();
    void setPeopleKeepsEachOnce();
    void chipsSayWhoTheyAre();
    void peopleWhoLeftAreMarked();
    void theLineIsNamedAfterTheLabelAndTellsTheCount();
    void theCurrentSuggestionIsSpoken();
    void aSentenceStandsWhereNobodyIsFound();
    void theListIsPlacedWithinTheWindow();

private:
    std::unique_ptr<Form> m_form;
};

void TestPeopleField::init()
{
    m_form = std::make_unique<Form>();
    QVERIFY(QTest::qWaitForWindowActive(&m_form->window));
}

void TestPeopleField::cleanup()
{
    m_form.reset();
}

void TestPeopleField::asksForWhatIsTyped()
{
    QSignalSpy asked(m_form->field, &PeopleField::searchRequested);
    m_form->field->setFocus();
    QTest::keyClicks(m_form->line(), u"iv"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().constFirst().toString(), u"iv"_s);
    m_form->line()->clear();
    QCOMPARE(asked.constLast().constFirst().toString(), QString());
}

void TestPeopleField::dropsALateAnswer()
{
    m_form->field->setFocus();
    QTest::keyClicks(m_form->line(), u"iva"_s);
    m_form->field->setSuggestions(u"iv"_s, people(), {});
    QVERIFY(m_form->popup()->isHidden());
    m_form->field->setSuggestions(u"iva"_s, people(), {});
    QVERIFY(m_form->popup()->isVisible());
}

void TestPeopleField::showsSuggestionsWithoutTakingTheFocus()
{
    m_form->search(u"iv"_s);
    QVERIFY(m_form->popup()->isVisible());
    QVERIFY(m_form->line()->hasFocus());
    QVERIFY(!m_form->popup()->isWindow());
    QCOMPARE(m_form->popup()->window(), &m_form->window);
    m_form->press(Qt::Key_Down);
    QVERIFY(m_form->line()->hasFocus());
    QCOMPARE(m_form->list()->currentIndex().row(), 1);
}

void TestPeopleField::enterTakesTheCurrentOneAndEmptiesTheLine()
{
    QSignalSpy changed(m_form->field, &PeopleField::peopleChanged);
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Down);
    m_form->press(Qt::Key_Return);
    QCOMPARE(m_form->names(), QStringList{u"Иван Петров"_s});
    QVERIFY(m_form->line()->text().isEmpty());
    QVERIFY(m_form->popup()->isHidden());
    QCOMPARE(changed.size(), 1);
}

void TestPeopleField::aClickTakesASuggestion()
{
    m_form->search(u"iv"_s);
    const QRect row = m_form->list()->visualRect(m_form->list()->model()->index(2, 0));
    QTest::mouseClick(m_form->list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_form->names(), QStringList{u"<b>Ivan</b>"_s});
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::nobodyIsAddedTwice()
{
    m_form->field->setPeople({people().at(0)});
    m_form->search(u"an"_s);
    // The list begins at the first who can still be chosen.
    QCOMPARE(m_form->list()->currentIndex().row(), 1);
    m_form->press(Qt::Key_Up);
    m_form->press(Qt::Key_Return);
    QCOMPARE(m_form->names(), QStringList{u"Anna Smirnova"_s});
}

void TestPeopleField::enterInHalfANamePressesNoDefaultButton()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new PeopleField(&dialog);
    auto *button = new QPushButton(&dialog);
    button->setDefault(true);
    layout->addWidget(field);
    layout->addWidget(button);
    QSignalSpy pressed(button, &QPushButton::clicked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClicks(field->lineEdit(), u"iv"_s);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(pressed.size(), 0);
}

void TestPeopleField::escClosesTheListAndGoesNoFurther()
{
    QShortcut escape(QKeySequence(Qt::Key_Escape), &m_form->window);
    QSignalSpy escaped(&escape, &QShortcut::activated);
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Escape);
    QVERIFY(m_form->popup()->isHidden());
    QCOMPARE(escaped.size(), 0);
    QCOMPARE(m_form->line()->text(), u"iv"_s);
    m_form->press(Qt::Key_Escape);
    QCOMPARE(escaped.size(), 1);
}

void TestPeopleField::backspaceMarksFirstAndThenRemoves()
{
    m_form->field->setPeople(people().first(2));
    m_form->field->setFocus();
    m_form->press(Qt::Key_Backspace);
    QCOMPARE(m_form->names().size(), 2);
    QVERIFY(m_form->chipOf(u"Иван Петров"_s)->hasFocus());
    m_form->press(Qt::Key_Backspace);
    QCOMPARE(m_form->names(), QStringList{u"Anna Smirnova"_s});
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::arrowsWalkOverChipsAndDeleteRemoves()
{
    m_form->field->setPeople(people());
    m_form->field->setFocus();
    m_form->press(Qt::Key_Left);
    m_form->press(Qt::Key_Left);
    QVERIFY(m_form->chipOf(u"Иван Петров"_s)->hasFocus());
    m_form->press(Qt::Key_Delete);
    QCOMPARE(m_form->names(), QStringList({u"Anna Smirnova"_s, u"<b>Ivan</b>"_s}));
    QVERIFY(m_form->chipOf(u"<b>Ivan</b>"_s)->hasFocus());
    m_form->press(Qt::Key_Right);
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::typingOnAChipGoesToTheLine()
{
    m_form->field->setPeople(people());
    m_form->field->setFocus();
    m_form->press(Qt::Key_Left);
    QTest::keyClicks(QApplication::focusWidget(), u"z"_s);
    QVERIFY(m_form->line()->hasFocus());
    QCOMPARE(m_form->line()->text(), u"z"_s);
}

void TestPeopleField::aClickBetweenTheChipsLeadsToTheLine()
{
    m_form->field->setPeople(people());
    const Chip *first = m_form->chipOf(u"Anna Smirnova"_s);
    const QPoint behindIt(first->width() + ChipRow::gap / 2, first->height() / 2);
    const QPoint gap = first->mapTo(&m_form->window, behindIt);
    QVERIFY(!qobject_cast<Chip *>(m_form->window.childAt(gap)));
    QVERIFY(!m_form->line()->hasFocus());
    QTest::mouseClick(m_form->window.windowHandle(), Qt::LeftButton, {}, gap);
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::theCrossRemoves()
{
    m_form->field->setPeople(people());
    auto *cross = m_form->chipOf(u"Anna Smirnova"_s)->findChild<QAbstractButton *>();
    QVERIFY(cross->width() >= 24 && cross->height() >= 24);
    QCOMPARE(cross->accessibleName(), u"Remove Anna Smirnova"_s);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(m_form->names(), QStringList({u"Иван Петров"_s, u"<b>Ivan</b>"_s}));
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::ctrlZTakesBackStepByStep()
{
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Return);
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Return);
    QCOMPARE(m_form->names(), QStringList({u"Anna Smirnova"_s, u"Иван Петров"_s}));
    m_form->press(Qt::Key_Left);
    m_form->press(Qt::Key_Left);
    m_form->press(Qt::Key_Delete);
    QVERIFY(m_form->chipOf(u"Иван Петров"_s)->hasFocus());
    m_form->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->names(), QStringList({u"Anna Smirnova"_s, u"Иван Петров"_s}));
    QVERIFY(m_form->line()->hasFocus());
    m_form->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->names(), QStringList{u"Anna Smirnova"_s});
    m_form->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->names(), QStringList());
}

void TestPeopleField::ctrlZLeavesWhatCameFromOutside()
{
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Return);
    m_form->field->setPeople(people());
    m_form->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->names().size(), 3);
}

void TestPeopleField::ctrlZTakesBackManyAtOnce()
{
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Return);
    m_form->field->addPeople(people() + people());
    QCOMPARE(m_form->names().size(), 3);
    m_form->field->addPeople(people());
    m_form->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->names(), QStringList{u"Anna Smirnova"_s});
}

void TestPeopleField::aPastedNameStandsInTheLine()
{
    QSignalSpy pasted(m_form->field, &PeopleField::listPasted);
    QGuiApplication::clipboard()->setText(u"Иван Петров"_s);
    m_form->field->setFocus();
    m_form->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_form->line()->text(), u"Иван Петров"_s);
    QCOMPARE(pasted.size(), 0);
}

void TestPeopleField::aPastedListIsHandedOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << u"Anna Smirnova\nИван Петров"_s;
    QTest::newRow("commas") << u"Anna, Иван"_s;
    QTest::newRow("a number") << u"12"_s;
    QTest::newRow("an address") << u"anna@demo.example"_s;
}

void TestPeopleField::aPastedListIsHandedOn()
{
    QFETCH(const QString, text);
    QSignalSpy pasted(m_form->field, &PeopleField::listPasted);
    QGuiApplication::clipboard()->setText(text);
    m_form->field->setFocus();
    m_form->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.constFirst().constFirst().toString(), text);
    QCOMPARE(m_form->line()->text(), QString());
}

void TestPeopleField::theMenuPastesInTheSameWay()
{
    QSignalSpy pasted(m_form->field, &PeopleField::listPasted);
    QGuiApplication::clipboard()->setText(u"1\n2"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_form->line()->mapToGlobal(QPoint()));
    QApplication::sendEvent(m_form->line(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    for (QAction *action : menu->actions()) {
        if (action->text().endsWith(keys))
            action->trigger();
    }
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(m_form->line()->text(), QString());
    menu->close();
}

void TestPeopleField::tabLeavesTheField()
{
    m_form->field->setPeople(people());
    m_form->search(u"iv"_s);
    m_form->press(Qt::Key_Tab);
    QVERIFY(m_form->behind->hasFocus());
    QVERIFY(m_form->popup()->isHidden());
}

void TestPeopleField::theChipsAreOneTabStop()
{
    m_form->field->setPeople(people());
    m_form->field->setFocus();
    m_form->press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(m_form->chipOf(u"<b>Ivan</b>"_s)->hasFocus());
    m_form->press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(m_form->before->hasFocus());
    m_form->press(Qt::Key_Tab);
    QVERIFY(m_form->line()->hasFocus());
}

void TestPeopleField::setPeopleKeepsEachOnce()
{
    QSignalSpy changed(m_form->field, &PeopleField::peopleChanged);
    m_form->field->setPeople(people() + people());
    QCOMPARE(m_form->field->people(), people());
    m_form->field->setPeople(people());
    QCOMPARE(changed.size(), 1);
}

void TestPeopleField::chipsSayWhoTheyAre()
{
    m_form->field->setPeople(people());
    Chip *chip = m_form->chipOf(u"Anna Smirnova"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(chip);
    QCOMPARE(accessible->role(), QAccessible::ListItem);
    QCOMPARE(accessible->text(QAccessible::Name), u"Anna Smirnova"_s);
    QCOMPARE(accessible->parent()->role(), QAccessible::List);
    QCOMPARE(accessible->parent()->text(QAccessible::Name), u"Chosen people"_s);
    auto *cross = QAccessible::queryAccessibleInterface(chip->findChild<QAbstractButton *>());
    cross->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_form->names().size(), 2);
}

void TestPeopleField::peopleWhoLeftAreMarked()
{
    Person gone = people().at(0);
    gone.active = false;
    m_form->field->setPeople({gone});
    QVERIFY(m_form->chipOf(gone.name)->accessibleName().contains("left"_L1));
}

void TestPeopleField::theLineIsNamedAfterTheLabelAndTellsTheCount()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_form->line());
    QCOMPARE(accessible->text(QAccessible::Name), u"Participants"_s);
    m_form->field->setPeople(people());
    QVERIFY(accessible->text(QAccessible::Description).startsWith(u'3'));
}

void TestPeopleField::theCurrentSuggestionIsSpoken()
{
    m_form->field->setPeople({people().at(0)});
    m_form->search(u"iv"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_form->list());
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Anna Smirnova, Engineer, added"_s);
    QVERIFY(list->child(1)->state().focused);
}

void TestPeopleField::aSentenceStandsWhereNobodyIsFound()
{
    m_form->field->setFocus();
    QTest::keyClicks(m_form->line(), u"xyz"_s);
    m_form->field->setSuggestions(u"xyz"_s, {}, u"Nobody found"_s);
    QVERIFY(m_form->popup()->isVisible());
    QVERIFY(m_form->list()->isHidden());
    QCOMPARE(m_form->popup()->findChild<QLabel *>()->text(), u"Nobody found"_s);
    m_form->press(Qt::Key_Return);
    QVERIFY(m_form->names().isEmpty());
}

void TestPeopleField::theListIsPlacedWithinTheWindow()
{
    m_form->window.resize(500, 220);
    m_form->search(u"iv"_s);
    QVERIFY2(m_form->window.rect().contains(m_form->popup()->geometry()),
             qPrintable(QDebug::toString(m_form->popup()->geometry())));
}

//! Enter would take one of those, not whom is being searched for.
void TestPeopleField::aNewSearchShowsNobodyOfTheLastOne()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    form.field->lineEdit()->setFocus();
    QTest::keyClicks(form.field->lineEdit(), u"anna"_s);
    form.field->setSuggestions(u"anna"_s, people(), {});
    QVERIFY(form.popup()->isVisible());
    QTest::keyClick(form.field->lineEdit(), Qt::Key_Return);
    QVERIFY(!form.popup()->isVisible());
    QTest::keyClicks(form.field->lineEdit(), u"jose"_s);
    form.field->setSearching(true);
    QTRY_VERIFY(form.popup()->isVisible()); // says that it searches
    QVERIFY(!form.list()->isVisible());
    QTest::keyClick(form.field->lineEdit(), Qt::Key_Return);
    QCOMPARE(form.field->people().size(), 1);
}

QTEST_MAIN(TestPeopleField)
#include "tst_peoplefield.moc"
