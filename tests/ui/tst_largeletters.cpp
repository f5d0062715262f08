// SPDX-License-Identifier: Apache-2.0
#include "createfooter.h"
#include "pagebench.h"
#include "portaldialog.h"
#include "sidebar.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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

QTEST_MAIN(TestLargeLetters)
#include "tst_largeletters.moc"
