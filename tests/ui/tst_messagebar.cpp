// SPDX-License-Identifier: Apache-2.0
#include "messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

class TestMessageBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay();
    void showsMarkupAsItIs();
    void itsTextIsWhatAScreenReaderHears();
    void itsKindIsSaidInWords();
    void offersActionsAsButtons();
    void keepsActionsThatAreNotItsOwn();
    void keepsTheFocusOnAButtonThatIsOfferedAgain();
    void standsBesideOrAboveItsButtons();
    void speaksTheLanguageOfTheMoment();
};

void TestMessageBar::isHiddenUntilThereIsSomethingToSay()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Kind::Warning, u"Careful"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Careful"_s);
    bar.clear();
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::keepsTheFocusOnAButtonThatIsOfferedAgain()
{
    QWidget window;
    auto *bar = new MessageBar(&window);
    auto *later = new QToolButton(&window);
    later->setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto first = std::make_unique<QAction>(u"Show"_s);
    bar->showMessage(MessageBar::Kind::Information, u"Being sent"_s, {first.get()});
    QTest::keyClick(&window, Qt::Key_Tab);
    auto *button = qobject_cast<QToolButton *>(window.focusWidget());
    QVERIFY(button && button->text() == u"Show"_s); // before the one that was there earlier
    first.reset();
    QAction open(u"Open"_s);
    QAction again(u"Show"_s);
    bar->showMessage(MessageBar::Kind::Success, u"Created"_s, {&open, &again});
    QCOMPARE(window.focusWidget(), button);
    QCOMPARE(button->defaultAction(), &again);
}

void TestMessageBar::standsBesideOrAboveItsButtons()
{
    QAction undo(u"Undo"_s);
    QWidget window;
    MessageBar bar(&window);
    bar.showMessage(MessageBar::Kind::Information, u"The form has been emptied."_s, {&undo});
    const auto below = [&bar](int width) {
        bar.resize(width, bar.heightForWidth(width));
        bar.layout()->activate();
        const auto *button = bar.findChild<QToolButton *>();
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        return button->y() > labels.constLast()->geometry().center().y();
    };
    window.show();
    const int letter = bar.fontMetrics().averageCharWidth();
    QVERIFY(!below(letter * 80));
    QVERIFY(below(letter * 30));
    QVERIFY(!below(letter * 80));
}

void TestMessageBar::speaksTheLanguageOfTheMoment()
{
    QString language = u"english"_s;
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, [&language] { return language; });
    QCOMPARE(bar.text(), u"english"_s);
    language = u"русский"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    QCOMPARE(bar.text(), u"русский"_s);
    bar.showMessage(MessageBar::Kind::Error, u"as it is"_s);
    QCoreApplication::sendEvent(&bar, &change);
    QCOMPARE(bar.text(), u"as it is"_s);
}

void TestMessageBar::showsMarkupAsItIs()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Error, u"<b>x</b>"_s);
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMessageBar::itsTextIsWhatAScreenReaderHears()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Success, u"Draft saved"_s);
    bool heard = false;
    for (QLabel *label : bar.findChildren<QLabel *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(label);
        heard = heard || accessible->text(QAccessible::Name) == u"Draft saved"_s;
    }
    QVERIFY(heard);
}

void TestMessageBar::itsKindIsSaidInWords()
{
    MessageBar bar;
    QStringList names;
    for (const auto kind : {MessageBar::Kind::Information, MessageBar::Kind::Success,
                            MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
        bar.showMessage(kind, u"x"_s);
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->text().isEmpty())
                names.append(label->accessibleName());
        }
    }
    QCOMPARE(names, QStringList({u"Information"_s, u"Done"_s, u"Warning"_s, u"Error"_s}));
}

void TestMessageBar::offersActionsAsButtons()
{
    MessageBar bar;
    QAction undo(u"Undo"_s);
    QSignalSpy triggered(&undo, &QAction::triggered);
    bar.showMessage(MessageBar::Kind::Information, u"Emptied"_s, {&undo});
    auto *button = bar.findChild<QToolButton *>();
    QVERIFY(button);
    QCOMPARE(button->text(), u"Undo"_s);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestMessageBar::keepsActionsThatAreNotItsOwn()
{
    QAction undo(u"Undo"_s);
    MessageBar bar;
    // An action may replace the very message whose button was pressed.
    connect(&undo, &QAction::triggered, &bar, &MessageBar::clear);
    bar.showMessage(MessageBar::Kind::Information, u"Emptied"_s, {&undo});
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!bar.findChild<QToolButton *>());
    QCOMPARE(undo.text(), u"Undo"_s);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
