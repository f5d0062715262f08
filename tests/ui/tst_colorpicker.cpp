// SPDX-License-Identifier: Apache-2.0
#include "colorpicker.h"
#include "texts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QList<QAbstractButton *> swatchesOf(const ColorPicker &picker)
{
    return picker.findChildren<QAbstractButton *>();
}

} // namespace

class TestColorPicker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePortalsChoice();
    void takesAndGivesAColor();
    void aClickChooses();
    void arrowsWalkAndChoose();
    void arrowsKeepToTheColumnInTwoRows();
    void isOneTabStop();
    void radioButtonsBesideItAreAnotherGroup();
    void everySwatchIsAccessible();
    void everySwatchIsATarget();
    void breaksIntoTwoEqualRowsWhenNarrow();
};

void TestColorPicker::beginsWithThePortalsChoice()
{
    const ColorPicker picker;
    QVERIFY(!picker.color());
    QCOMPARE(picker.chosenName(), QStringLiteral("Chosen by the portal"));
}

void TestColorPicker::takesAndGivesAColor()
{
    ColorPicker picker;
    QSignalSpy changed(&picker, &ColorPicker::colorChanged);
    picker.setColor(ChatColor::Mint);
    QCOMPARE(picker.color(), ChatColor::Mint);
    QCOMPARE(picker.chosenName(), QStringLiteral("Mint"));
    QCOMPARE(changed.size(), 1);
    picker.setColor(ChatColor::Mint);
    QCOMPARE(changed.size(), 1);
    picker.setColor({});
    QVERIFY(!picker.color());
    QCOMPARE(changed.size(), 2);
}

void TestColorPicker::aClickChooses()
{
    ColorPicker picker;
    picker.resize(picker.sizeHint());
    picker.show();
    QTest::mouseClick(swatchesOf(picker).at(8), Qt::LeftButton);
    QCOMPARE(picker.color(), ChatColor::Pink);
}

void TestColorPicker::arrowsWalkAndChoose()
{
    ColorPicker picker;
    picker.resize(picker.sizeHint());
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Right);
    QCOMPARE(picker.color(), ChatColor::Red);
    press(Qt::Key_Down);
    QCOMPARE(picker.color(), ChatColor::Green);
    press(Qt::Key_Left);
    QCOMPARE(picker.color(), ChatColor::Red);
    press(Qt::Key_End);
    QCOMPARE(picker.color(), ChatColor::Graphite);
    press(Qt::Key_Right);
    QVERIFY(!picker.color());
    press(Qt::Key_Left);
    QCOMPARE(picker.color(), ChatColor::Graphite);
    press(Qt::Key_Home);
    QVERIFY(!picker.color());
}

void TestColorPicker::arrowsKeepToTheColumnInTwoRows()
{
    ColorPicker picker;
    picker.resize(picker.minimumSizeHint().width(), 60);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setColor(ChatColor::Red);
    picker.setFocus();
    const int column = QApplication::focusWidget()->x();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->x(), column);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(picker.color(), ChatColor::Red);
}

void TestColorPicker::isOneTabStop()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *picker = new ColorPicker(&window);
    auto *after = new QLineEdit(&window);
    for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(picker),
                            static_cast<QWidget *>(after)})
        layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    picker->setColor(ChatColor::Lime);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Lime"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Lime"));
}

void TestColorPicker::radioButtonsBesideItAreAnotherGroup()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *picker = new ColorPicker(&window);
    auto *one = new QRadioButton(&window);
    auto *other = new QRadioButton(&window);
    for (QWidget *widget : {static_cast<QWidget *>(picker), static_cast<QWidget *>(one),
                            static_cast<QWidget *>(other)})
        layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    picker->setColor(ChatColor::Lime);
    one->setChecked(true);
    other->setFocus();
    other->setChecked(true);
    QVERIFY(!one->isChecked());
    QTest::keyClick(other, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(picker->color(), ChatColor::Lime);
    const QList<QAbstractButton *> swatches = swatchesOf(*picker);
    QCOMPARE(std::ranges::count_if(swatches, &QAbstractButton::isChecked), 1);
    QVERIFY(one->isChecked() != other->isChecked());
}

void TestColorPicker::everySwatchIsAccessible()
{
    ColorPicker picker;
    picker.setColor(ChatColor::Aqua);
    QStringList names;
    for (QAbstractButton *swatch : swatchesOf(picker)) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(swatch);
        QVERIFY(accessible);
        names.append(accessible->text(QAccessible::Name));
        QCOMPARE(bool(accessible->state().checked), names.constLast() == QStringLiteral("Aqua"));
        QVERIFY(accessible->state().checkable);
    }
    QStringList expected{Texts::automaticColorName()};
    for (const ChatColor color : allChatColors)
        expected.append(Texts::colorName(color));
    QCOMPARE(names, expected);
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 17);
}

void TestColorPicker::everySwatchIsATarget()
{
    ColorPicker picker;
    picker.resize(picker.sizeHint());
    picker.show();
    for (const QAbstractButton *swatch : swatchesOf(picker))
        QVERIFY(swatch->width() >= 24 && swatch->height() >= 24);
}

void TestColorPicker::breaksIntoTwoEqualRowsWhenNarrow()
{
    ColorPicker picker;
    picker.show();
    const auto rows = [&picker] {
        QSet<int> tops;
        for (const QAbstractButton *swatch : swatchesOf(picker))
            tops.insert(swatch->y());
        return tops.size();
    };
    picker.resize(picker.sizeHint());
    QCOMPARE(rows(), 1);
    QCOMPARE(picker.heightForWidth(picker.width()), 30);
    picker.resize(picker.sizeHint().width() - 1, 60);
    QCOMPARE(rows(), 2);
    QCOMPARE(picker.heightForWidth(picker.width()), 60);
    picker.resize(picker.minimumSizeHint().width(), 60);
    QCOMPARE(rows(), 2);
}

QTEST_MAIN(TestColorPicker)
#include "tst_colorpicker.moc"
