// SPDX-License-Identifier: Apache-2.0
#include "announcer.h"
#include "chip.h"
#include "chosendialog.h"
#include "peoplefield.h"
#include "suggestionpopup.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QList<Person> people(int count)
{
    QList<Person> all;
    for (int id = 1; id <= count; ++id)
        all.append({PersonId(id), u"Somebody Number %1"_s.arg(id), {}, PersonKind::Employee, true});
    return all;
}

Person gone(qint64 id)
{
    return {PersonId(id), u"Gone %1"_s.arg(id), {}, PersonKind::Employee, false};
}

} // namespace

//! A PeopleField with more people than it can show.
class TestPeopleFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void growsToFourLinesAndThenFolds();
    void makesChipsOnlyForThoseWhoAreSeen();
    void keepsEverybodyWhateverItsWidth();
    void theFoldIsReachedByKeysAndOpensTheList();
    void theChipsStayOneTabStop();
    void offersTheListWhereManyAreChosen();
    void explainsWhoLeftAndRemovesThemInOneStep();
    void aDepartmentIsOneStep();
    void whatBecomesKnownIsShownAndIsNoStep();
    void announcesEveryAdditionAndRemoval();
    void theListRemovesAndTakesBack();
    void theNoteFollowsWhileSuggestionsAreShown();

private:
    [[nodiscard]] QToolButton *button(const QString &words) const
    {
        const QList<QToolButton *> all = m_field->findChildren<QToolButton *>();
        for (QToolButton *each : all) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *fold() const
    {
        const QList<QToolButton *> all = m_field->findChildren<QToolButton *>();
        for (QToolButton *each : all) {
            if (each->isVisible() && each->text().startsWith("and "_L1))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] qsizetype chipsSeen() const
    {
        const QList<Chip *> all = m_field->findChildren<Chip *>();
        return std::ranges::count_if(all, [](const Chip *chip) { return chip->isVisible(); });
    }
    [[nodiscard]] ChosenDialog *list() const { return m_window->findChild<ChosenDialog *>(); }
    [[nodiscard]] QString announced() const
    {
        const auto *announcer = m_field->findChild<Announcer *>();
        return QAccessible::queryAccessibleInterface(const_cast<Announcer *>(announcer))
            ->text(QAccessible::Name);
    }

    std::unique_ptr<QWidget> m_window;
    PeopleField *m_field = nullptr;
};

void TestPeopleFold::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new PeopleField(m_window.get());
    layout->addWidget(m_field);
    layout->addStretch();
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPeopleFold::cleanup()
{
    m_window.reset();
}

void TestPeopleFold::growsToFourLinesAndThenFolds()
{
    const int oneLine = m_field->height();
    m_field->setPeople(people(4));
    QVERIFY(!fold());
    QVERIFY(m_field->height() > oneLine);
    m_field->setPeople(people(40));
    QVERIFY(fold());
    const int chips = int(chipsSeen());
    QCOMPARE(fold()->text(), u"and %1 more"_s.arg(40 - chips));
    const int folded = m_field->height();
    m_field->setPeople(people(400));
    QCOMPARE(m_field->height(), folded);
    QVERIFY(m_field->lineEdit()->isVisible());
    QVERIFY(m_field->rect().contains(
        QRect(m_field->lineEdit()->mapTo(m_field, QPoint()), m_field->lineEdit()->size())));
}

void TestPeopleFold::makesChipsOnlyForThoseWhoAreSeen()
{
    m_field->setPeople(people(2000));
    QVERIFY(m_field->findChildren<Chip *>().size() < 60);
    QCOMPARE(m_field->people().size(), 2000);
    QCOMPARE(m_field->addPeople({gone(5000), gone(5000), people(1).constFirst()}), 1);
    QCOMPARE(m_field->people().size(), 2001);
    QVERIFY(m_field->findChildren<Chip *>().size() < 60);
}

void TestPeopleFold::keepsEverybodyWhateverItsWidth()
{
    m_field->setPeople(people(30));
    const QSignalSpy changed(m_field, &PeopleField::peopleChanged);
    const qsizetype narrow = chipsSeen();
    m_window->resize(1800, 400);
    QTRY_VERIFY(chipsSeen() > narrow);
    QVERIFY(!fold());
    m_window->resize(300, 400);
    QTRY_VERIFY(chipsSeen() < narrow);
    QVERIFY(fold());
    QCOMPARE(m_field->people(), people(30));
    QCOMPARE(changed.size(), 0);
}

void TestPeopleFold::theFoldIsReachedByKeysAndOpensTheList()
{
    m_field->setPeople(people(40));
    m_field->setFocus();
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Backspace);
    QVERIFY(fold()->hasFocus());
    QTest::keyClick(fold(), Qt::Key_Left);
    QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(fold()->hasFocus());
    QTest::keyClick(fold(), Qt::Key_Right);
    QVERIFY(m_field->lineEdit()->hasFocus());
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Tab);
    QVERIFY(fold()->hasFocus());
    QTest::keyClick(fold(), Qt::Key_Tab);
    QVERIFY(button(u"Show all"_s)->hasFocus());
    fold()->setFocus();
    QTest::keyClick(fold(), Qt::Key_Space);
    QVERIFY(list());
    QCOMPARE(list()->findChild<QListView *>()->model()->rowCount(), 40);
}

void TestPeopleFold::theChipsStayOneTabStop()
{
    m_field->setPeople(people(40));
    m_window->resize(400, 400); // the chip that was the stop has gone
    QTRY_VERIFY(chipsSeen() < 20);
    m_field->setFocus();
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_field->lineEdit()->hasFocus());
}

void TestPeopleFold::offersTheListWhereManyAreChosen()
{
    m_field->setPeople(people(3));
    QVERIFY(!button(u"Show all"_s));
    m_window->resize(1800, 400);
    m_field->setPeople(people(12));
    QVERIFY(!fold());
    QTest::mouseClick(button(u"Show all"_s), Qt::LeftButton);
    QVERIFY(list());
}

void TestPeopleFold::explainsWhoLeftAndRemovesThemInOneStep()
{
    QVERIFY(!button(u"Remove those who left"_s));
    m_field->setPeople({gone(101), people(1).constFirst(), gone(102)});
    QVERIFY(m_field->findChild<QLabel *>()->text().startsWith("2 people have left"_L1));
    QTest::mouseClick(button(u"Remove those who left"_s), Qt::LeftButton);
    QCOMPARE(m_field->people(), people(1));
    QVERIFY(!button(u"Remove those who left"_s));
    QVERIFY(m_field->lineEdit()->hasFocus());
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->people().size(), 3);
}

void TestPeopleFold::aDepartmentIsOneStep()
{
    connect(m_field, &PeopleField::departmentTaken, m_field, [this](const DepartmentOffer &offer) {
        QCOMPARE(offer.department.name, u"Sales"_s);
        m_field->addPeople(people(14));
    });
    m_field->setPeople(people(2));
    m_field->setFocus();
    QTest::keyClicks(m_field->lineEdit(), u"sal"_s);
    DepartmentOffer offer{.department = {DepartmentId(3), u"Sales"_s, {}}, .members = {}};
    for (const Person &person : people(14))
        offer.members.append(person.id);
    m_field->setSuggestions(u"sal"_s, {}, {}, {offer});
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_field->people(), people(14));
    QVERIFY(m_field->lineEdit()->text().isEmpty());
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->people(), people(2));
}

void TestPeopleFold::whatBecomesKnownIsShownAndIsNoStep()
{
    m_field->addPeople(people(2));
    Person left = people(1).constFirst();
    left.active = false;
    m_field->refreshPeople({left});
    QVERIFY(button(u"Remove those who left"_s));
    QVERIFY(m_field->findChild<Chip *>());
    m_field->setFocus();
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_field->people().isEmpty());
}

void TestPeopleFold::announcesEveryAdditionAndRemoval()
{
    m_field->setPeople(people(2));
    m_field->addPeople({gone(7)});
    QCOMPARE(announced(), u"Gone 7 added, 3 participants"_s);
    m_field->setFocus();
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(announced(), u"Gone 7 removed, 2 participants"_s);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(announced(), u"Gone 7 added, 3 participants"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_field->findChild<Announcer *>())->role(),
             QAccessible::StatusBar);
}

void TestPeopleFold::theListRemovesAndTakesBack()
{
    m_field->setPeople(people(40));
    fold()->click();
    list()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), list());
    auto *view = list()->findChild<QListView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(m_field->people().size(), 39);
    QCOMPARE(view->model()->rowCount(), 39);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->people(), people(40));
    QCOMPARE(view->model()->rowCount(), 40);
}

void TestPeopleFold::theNoteFollowsWhileSuggestionsAreShown()
{
    m_field->setNote(u"nobody asked"_s);
    const auto *popup = m_window->findChild<SuggestionPopup *>();
    QVERIFY(popup->isHidden());
    m_field->setFocus();
    QTest::keyClicks(m_field->lineEdit(), u"so"_s);
    m_field->setSuggestions(u"so"_s, people(3), u"3 of 9 people"_s);
    const auto *note = popup->findChild<QLabel *>();
    QCOMPARE(note->text(), u"3 of 9 people"_s);
    m_field->setNote(u"6 of 9 people"_s);
    QCOMPARE(note->text(), u"6 of 9 people"_s);
    m_field->setNote({});
    QVERIFY(popup->isVisible() && note->isHidden());
}

QTEST_MAIN(TestPeopleFold)
#include "tst_peoplefold.moc"
