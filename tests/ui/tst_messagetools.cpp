// SPDX-License-Identifier: Apache-2.0
#include "messagetools.h"

#include "chatwrightstyle.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

//! A text box with its tools above it.
class Bench {
public:
    Bench()
        : edit(new QPlainTextEdit)
        , tools(new MessageTools(edit, &window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(tools);
        column->addWidget(edit);
    }

    [[nodiscard]] bool show()
    {
        window.show();
        edit->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }

    void select(int begin, int end) const
    {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }

    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const QList<QToolButton *> &buttons = tools->buttons();
        const auto found = std::ranges::find(buttons, name, &QToolButton::text);
        return found != buttons.cend() ? *found : nullptr;
    }

    QWidget window;
    QPlainTextEdit *edit;
    MessageTools *tools;
};

} // namespace

class TestMessageTools final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesCodesAroundTheSelectionByShortcut_data();
    void writesCodesAroundTheSelectionByShortcut();
    void aButtonDoesTheSameAndGivesTheFocusBack();
    void takesTheCodesAwayTheSecondTime();
    void undoesEachChangeAsOneStep();
    void quotesTheLines();
    void asksForALinkAndAMention();
    void insertsALinkAndAMention();
    void isOneTabStopWithArrowKeys();
    void namesItsButtonsAndTellsTheirShortcuts();
};

void TestMessageTools::initTestCase()
{
    Theme::apply(Theme::Scheme::Light);
}

void TestMessageTools::writesCodesAroundTheSelectionByShortcut_data()
{
    QTest::addColumn<QKeyCombination>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << (Qt::CTRL | Qt::Key_B) << u"a [b]word[/b]"_s;
    QTest::newRow("italic") << (Qt::CTRL | Qt::Key_I) << u"a [i]word[/i]"_s;
    QTest::newRow("underline") << (Qt::CTRL | Qt::Key_U) << u"a [u]word[/u]"_s;
    QTest::newRow("strikethrough") << (Qt::CTRL | Qt::SHIFT | Qt::Key_X) << u"a [s]word[/s]"_s;
}

void TestMessageTools::writesCodesAroundTheSelectionByShortcut()
{
    QFETCH(const QKeyCombination, keys);
    QFETCH(const QString, text);
    Bench bench;
    bench.edit->setPlainText(u"a word"_s);
    QVERIFY(bench.show());
    bench.select(2, 6);
    QTest::keyClick(bench.edit, keys.key(), keys.keyboardModifiers());
    QCOMPARE(bench.edit->toPlainText(), text);
    QCOMPARE(bench.edit->textCursor().selectedText(), u"word"_s);
}

void TestMessageTools::aButtonDoesTheSameAndGivesTheFocusBack()
{
    Bench bench;
    bench.edit->setPlainText(u"a word"_s);
    QVERIFY(bench.show());
    bench.select(2, 6);
    bench.button(u"Italic"_s)->setFocus();
    QTest::keyClick(bench.button(u"Italic"_s), Qt::Key_Space);
    QCOMPARE(bench.edit->toPlainText(), u"a [i]word[/i]"_s);
    QVERIFY(bench.edit->hasFocus());
    QTest::mouseClick(bench.button(u"Bold"_s), Qt::LeftButton);
    QCOMPARE(bench.edit->toPlainText(), u"a [i][b]word[/b][/i]"_s);
    QVERIFY(bench.edit->hasFocus());
}

void TestMessageTools::takesTheCodesAwayTheSecondTime()
{
    Bench bench;
    bench.edit->setPlainText(u"a word"_s);
    bench.select(2, 6);
    bench.button(u"Bold"_s)->click();
    bench.button(u"Bold"_s)->click();
    QCOMPARE(bench.edit->toPlainText(), u"a word"_s);
    QCOMPARE(bench.edit->textCursor().selectedText(), u"word"_s);
}

void TestMessageTools::undoesEachChangeAsOneStep()
{
    Bench bench;
    QVERIFY(bench.show());
    QTest::keyClicks(bench.edit, u"word"_s);
    bench.button(u"Bold"_s)->click();
    QCOMPARE(bench.edit->toPlainText(), u"word[b][/b]"_s);
    QTest::keyClick(bench.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.edit->toPlainText(), u"word"_s);
    bench.select(0, 4);
    bench.button(u"Italic"_s)->click();
    bench.button(u"Bold"_s)->click();
    QTest::keyClick(bench.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.edit->toPlainText(), u"[i]word[/i]"_s);
    QTest::keyClick(bench.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.edit->toPlainText(), u"word"_s);
}

void TestMessageTools::quotesTheLines()
{
    Bench bench;
    bench.edit->setPlainText(u"a\nb"_s);
    bench.select(0, 3);
    bench.button(u"Quote"_s)->click();
    QCOMPARE(bench.edit->toPlainText(), u">> a\n>> b"_s);
    bench.button(u"Quote"_s)->click();
    QCOMPARE(bench.edit->toPlainText(), u"a\nb"_s);
}

void TestMessageTools::asksForALinkAndAMention()
{
    Bench bench;
    QVERIFY(bench.show());
    const QSignalSpy link(bench.tools, &MessageTools::linkWanted);
    const QSignalSpy mention(bench.tools, &MessageTools::mentionWanted);
    QTest::keyClick(bench.edit, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(link.size(), 1);
    QTest::keyClick(bench.edit, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(mention.size(), 1);
}

void TestMessageTools::insertsALinkAndAMention()
{
    Bench bench;
    bench.edit->setPlainText(u"see this, "_s);
    bench.select(4, 8);
    bench.tools->insertLink(u"https://a.b"_s);
    bench.edit->moveCursor(QTextCursor::End);
    bench.tools->insertMention({.id = PersonId(17), .name = u"Anna"_s, .position = {}});
    QCOMPARE(bench.edit->toPlainText(), u"see [url=https://a.b]this[/url], [user=17]Anna[/user]"_s);
}

void TestMessageTools::isOneTabStopWithArrowKeys()
{
    Bench bench;
    QVERIFY(bench.show());
    const QList<QToolButton *> &buttons = bench.tools->buttons();
    const auto stops = [&buttons] {
        return std::ranges::count(buttons, Qt::TabFocus, &QToolButton::focusPolicy);
    };
    QCOMPARE(stops(), 1);
    buttons.constFirst()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), buttons.at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), buttons.constLast());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), buttons.constLast());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), buttons.at(buttons.size() - 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), buttons.constFirst());
    QCOMPARE(stops(), 1);
}

void TestMessageTools::namesItsButtonsAndTellsTheirShortcuts()
{
    Bench bench;
    QVERIFY(bench.show());
    QCOMPARE(QAccessible::queryAccessibleInterface(bench.tools)->role(), QAccessible::ToolBar);
    const QStringList names{u"Bold"_s, u"Italic"_s,  u"Underline"_s, u"Strikethrough"_s,
                            u"Link"_s, u"Mention"_s, u"Quote"_s};
    QCOMPARE(bench.tools->buttons().size(), names.size());
    for (const QString &name : names) {
        const QToolButton *button = bench.button(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY(button->toolTip().startsWith(name + u" (Ctrl+"_s));
        QVERIFY(!button->icon().isNull());
        QVERIFY(button->width() >= ChatwrightStyle::minimumTarget);
        QVERIFY(button->height() >= ChatwrightStyle::minimumTarget);
    }
}

QTEST_MAIN(TestMessageTools)
#include "tst_messagetools.moc"
