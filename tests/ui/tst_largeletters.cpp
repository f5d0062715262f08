// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "createfooter.h"
#include "dialogshell.h"
#include "flowlayout.h"
#include "ownerbox.h"
#include "pagebench.h"
#include "portaldialog.h"
#include "sidebar.h"

#include <QApplication>
#include <QDialog>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

// Letters three times as large as usual, as somebody who sees badly sets them.
class TestLargeLetters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theButtonsOfTheFooterStayWhole();
    void theFooterTakesOneRowWhereItHasTheRoom();
    void theNamesOfThePagesFit();
    void theButtonsOfALongDialogStayOnTheScreen();
    void aListInADialogLeavesItsButtonsOnTheScreen();
    void aDialogThatGrowsMovesUp();
    void manyButtonsTakeTwoRows();
    void aRowGoesOnInTheNextLine();
    void theFormHasOneColumn();
};

void TestLargeLetters::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 3);
    QApplication::setFont(font);
}

void TestLargeLetters::theButtonsOfTheFooterStayWhole()
{
    QWidget window; // which, unlike a layout, gives no more room than there is
    CreateFooter footer(&window);
    footer.resize(footer.fontMetrics().averageCharWidth() * 34, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<QPushButton *> buttons = footer.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    for (const QPushButton *button : buttons) {
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(footer.rect().contains(button->geometry()));
    }
    QVERIFY(buttons.constFirst()->y() < buttons.constLast()->y());
}

void TestLargeLetters::theFooterTakesOneRowWhereItHasTheRoom()
{
    CreateFooter footer;
    footer.resize(footer.fontMetrics().averageCharWidth() * 200, 200);
    footer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&footer));
    const QList<QPushButton *> buttons = footer.findChildren<QPushButton *>();
    QCOMPARE(buttons.constFirst()->y(), buttons.constLast()->y());
}

void TestLargeLetters::theNamesOfThePagesFit()
{
    Sidebar sidebar;
    sidebar.addPage(u"chat"_s);
    const QString name = u"Настройки программы"_s;
    sidebar.setPageWords(0, name, {});
    const auto *pages = sidebar.findChild<QListWidget *>();
    const QFontMetrics metrics(pages->font());
    QVERIFY(sidebar.width() > metrics.horizontalAdvance(name) + pages->iconSize().width());
    QVERIFY(pages->item(0)->sizeHint().height() > metrics.height());
    QVERIFY(pages->iconSize().height() <= pages->item(0)->sizeHint().height());
}

void TestLargeLetters::theButtonsOfALongDialogStayOnTheScreen()
{
    PortalDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    const auto *save = PageBench::button(dialog, u"Save"_s);
    QVERIFY(save);
    QVERIFY(dialog.rect().contains(QRect(save->mapTo(&dialog, QPoint()), save->size())));

    auto *fold = PageBench::button(dialog, u"Proxy"_s);
    fold->click();
    fold->setFocus();
    const auto shows = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect().size() == widget->size();
    };
    QTRY_VERIFY(shows(fold));
    auto *password = PageBench::field<QLineEdit>(dialog, u"Password"_s);
    password->setFocus();
    QTRY_COMPARE(password->visibleRegion().boundingRect().height(), password->height());
    QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
}

void TestLargeLetters::aListInADialogLeavesItsButtonsOnTheScreen()
{
    QDialog dialog;
    DialogShell shell(&dialog);
    shell.setTitle(u"A list"_s);
    auto *list = new QListWidget(&dialog);
    const int wanted = dialog.screen()->availableSize().height();
    shell.addView(list, wanted);
    QLabel *words = shell.addWords({});
    const QPushButton *button = shell.addButton(u"Close"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_VERIFY(dialog.height() <= dialog.screen()->availableSize().height());
    QVERIFY(dialog.rect().contains(button->geometry()));
    const int before = list->height();
    QVERIFY(before < wanted);
    words->setText(u"Somebody is missing"_s);
    words->show();
    QTRY_VERIFY(list->height() < before);
    QTRY_VERIFY(dialog.rect().contains(button->geometry()));
}

void TestLargeLetters::aDialogThatGrowsMovesUp()
{
    QDialog dialog;
    DialogShell shell(&dialog);
    auto *list = new QListWidget(&dialog);
    list->hide();
    shell.addView(list, 300);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QRect screen = dialog.screen()->availableGeometry();
    dialog.move(0, screen.bottom() - dialog.frameGeometry().height());
    QVERIFY(screen.contains(dialog.frameGeometry()));
    const int before = dialog.height();
    list->show();
    QTRY_VERIFY(dialog.height() > before + 200);
    QTRY_VERIFY(screen.contains(dialog.frameGeometry()));
}

void TestLargeLetters::manyButtonsTakeTwoRows()
{
    QDialog dialog;
    DialogShell shell(&dialog);
    shell.setTitle(u"It is done"_s);
    const QPushButton *left =
        shell.addButton(u"Send the messages once more"_s, DialogShell::Side::Left);
    const QPushButton *right = shell.addButton(u"Open the chat in the portal"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(left->sizeHint().width() + right->sizeHint().width()
            > dialog.screen()->availableSize().width() - 100); // or the test says nothing
    QTRY_VERIFY(dialog.width() <= dialog.screen()->availableSize().width());
    QVERIFY(right->y() > left->geometry().bottom());
    for (const QPushButton *button : {left, right})
        QVERIFY(dialog.rect().contains(button->geometry()));
}

void TestLargeLetters::aRowGoesOnInTheNextLine()
{
    QWidget window; // which, unlike a layout, gives no more room than there is
    QWidget row(&window);
    auto *layout = new FlowLayout(&row);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<QPushButton *> buttons;
    for (const QString &name : {u"Rename or edit…"_s, u"Save the CLIENT_ID…"_s, u"Forget"_s}) {
        buttons.append(new QPushButton(name, &row));
        layout->addWidget(buttons.constLast());
    }
    const int one = layout->sizeHint().width();
    row.setGeometry(0, 0, one, layout->heightForWidth(one));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(buttons.constFirst()->y(), buttons.constLast()->y());
    QVERIFY(row.rect().contains(buttons.constLast()->geometry()));

    row.setGeometry(0, 0, one - 1, layout->heightForWidth(one - 1));
    QTRY_VERIFY(buttons.constLast()->y() > buttons.constFirst()->geometry().bottom());
    QCOMPARE(buttons.constLast()->x(), buttons.constFirst()->x());
    for (const QPushButton *button : std::as_const(buttons)) {
        QVERIFY(row.rect().contains(button->geometry()));
        QVERIFY(button->width() >= button->sizeHint().width());
    }

    row.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(buttons.constFirst()->geometry().right(), row.rect().right());
    buttons.at(1)->hide();
    QTRY_COMPARE(buttons.constLast()->y(), buttons.constFirst()->y());
}

void TestLargeLetters::theFormHasOneColumn()
{
    ChatForm form({});
    form.resize(form.minimumSizeHint());
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    const auto *owner = form.findChild<OwnerBox *>();
    const QList<QRadioButton *> types =
        form.findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(types.size(), 2);
    for (const QRadioButton *type : types)
        QVERIFY(owner->y() > type->geometry().bottom());
    QVERIFY(form.width() < form.fontMetrics().averageCharWidth() * 50);
}

QTEST_MAIN(TestLargeLetters)
#include "tst_largeletters.moc"
