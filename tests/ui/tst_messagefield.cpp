// SPDX-License-Identifier: Apache-2.0
#include "messagefield.h"

#include "askline.h"
#include "mentionline.h"
#include "plainedit.h"
#include "suggestionpopup.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Person person(int id, const QString &name)
{
    return {.id = PersonId(id), .name = name, .position = {}};
}

class Bench {
public:
    Bench()
        : field(new MessageField(&window))
        , next(new QLineEdit(&window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(next);
        window.resize(600, 500);
        field->setMembers({person(17, u"Anna Smirnova"_s), person(18, u"Ivan Petrov"_s)});
    }

    [[nodiscard]] bool show()
    {
        window.show();
        field->edit()->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel *label : field->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&window))
                words.append(label->text());
        }
        return words.join(u'\n');
    }

    [[nodiscard]] QStringList suggestions() const
    {
        QStringList names;
        const auto *popup = window.findChild<SuggestionPopup *>();
        const auto *list = popup && popup->isVisible() ? popup->findChild<QListView *>() : nullptr;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QWidget window;
    MessageField *field;
    QLineEdit *next; //!< What Tab comes to behind the field.
};

} // namespace

class TestMessageField final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints();
    void saysHowManyAreTooMany();
    void asksForAnAddressAndLinks();
    void saysWhatIsNoAddress();
    void offersTheSelectionAsAddress();
    void givesUpALinkWithEscape();
    void mentionsAMember();
    void searchesForOthersToMention();
    void givesUpAMentionWithEscape();
    void closesItsLinesForAnotherText();
    void tabLeavesTheField_data();
    void tabLeavesTheField();
};

void TestMessageField::countsCodePoints()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Bench bench;
    QVERIFY(bench.words().contains("0 of 20,000"_L1));
    bench.field->setText(u"😀"_s.repeated(3));
    QVERIFY(bench.words().contains("3 of 20,000"_L1));
    bench.field->setText(u"😀"_s.repeated(1204) + u"  \n"_s);
    QVERIFY(bench.words().contains("1,204 of 20,000"_L1));
}

void TestMessageField::saysHowManyAreTooMany()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Bench bench;
    bench.field->setText(QString(20'003, u'a'));
    QVERIFY(bench.words().contains("20,003 of 20,000: 3 too many"_L1));
}

void TestMessageField::asksForAnAddressAndLinks()
{
    Bench bench;
    bench.field->setText(u"this"_s);
    QVERIFY(bench.show());
    bench.field->edit()->selectAll();
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"example.com"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->text(), u"[url=https://example.com]this[/url]"_s);
    QVERIFY(bench.field->edit()->hasFocus());
    QVERIFY(!bench.words().contains("Address"_L1));
}

void TestMessageField::saysWhatIsNoAddress()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"javascript:alert(1)"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.words().contains("Type the address"_L1));
    QVERIFY(bench.field->text().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(!bench.words().contains("Type the address"_L1));
}

void TestMessageField::offersTheSelectionAsAddress()
{
    Bench bench;
    bench.field->setText(u"example.com"_s);
    QVERIFY(bench.show());
    bench.field->edit()->selectAll();
    bench.press(Qt::Key_K, Qt::ControlModifier);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->text(), u"[url=https://example.com]example.com[/url]"_s);
}

void TestMessageField::givesUpALinkWithEscape()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!bench.field->edit()->hasFocus());
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.field->edit()->hasFocus());
    QVERIFY(bench.field->text().isEmpty());
}

void TestMessageField::mentionsAMember()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.suggestions(), QStringList({u"Anna Smirnova"_s, u"Ivan Petrov"_s}));
    QTest::keyClicks(QApplication::focusWidget(), u"pet"_s);
    QCOMPARE(bench.suggestions(), QStringList(u"Ivan Petrov"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->text(), u"[user=18]Ivan Petrov[/user]"_s);
    QVERIFY(bench.field->edit()->hasFocus());
    QVERIFY(bench.suggestions().isEmpty());
}

void TestMessageField::searchesForOthersToMention()
{
    Bench bench;
    QVERIFY(bench.show());
    const QSignalSpy asked(bench.field->mentions(), &MentionLine::searchRequested);
    bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"an"_s);
    QCOMPARE(asked.constLast().constFirst().toString(), u"an"_s);
    const QList<Person> found{person(17, u"Anna Smirnova"_s), person(20, u"Andrei Orlov"_s)};
    bench.field->mentions()->setSuggestions(u"a"_s, found, {});
    QCOMPARE(bench.suggestions(), QStringList(u"Anna Smirnova"_s)); // an answer to an older text
    bench.field->mentions()->setSuggestions(u"an"_s, found, {});
    QCOMPARE(bench.suggestions(), QStringList({u"Anna Smirnova"_s, u"Andrei Orlov"_s}));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->text(), u"[user=20]Andrei Orlov[/user]"_s);
}

void TestMessageField::givesUpAMentionWithEscape()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.suggestions().isEmpty());
    QVERIFY(bench.field->edit()->hasFocus());
}

void TestMessageField::closesItsLinesForAnotherText()
{
    Bench bench;
    QVERIFY(bench.show());
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bench.words().contains("Address"_L1));
    bench.field->setText(u"another"_s);
    QVERIFY(!bench.words().contains("Address"_L1));
}

void TestMessageField::tabLeavesTheField_data()
{
    QTest::addColumn<Qt::Key>("opens");
    QTest::newRow("asked for a link") << Qt::Key_K;
    QTest::newRow("asked for somebody") << Qt::Key_M;
}

void TestMessageField::tabLeavesTheField()
{
    QFETCH(const Qt::Key, opens);
    Bench bench;
    const QList<QWidget *> stops = bench.field->tabStops() << bench.next;
    for (int i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    QVERIFY(bench.show());
    bench.press(opens,
                opens == Qt::Key_M ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    bench.press(Qt::Key_Tab); // the button that closes the line
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.field->edit()->hasFocus());
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.next->hasFocus());
    bench.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stops.constFirst());
}

QTEST_MAIN(TestMessageField)
#include "tst_messagefield.moc"
