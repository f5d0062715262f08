// SPDX-License-Identifier: Apache-2.0
#include "chatwrightstyle.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace {

using MakeWidget = std::function<QWidget *(QWidget *parent)>;

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestChatwrightStyle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ringsWhatHasTheFocusAfterAClickToo_data();
    void ringsWhatHasTheFocusAfterAClickToo();
    void drawsNoFocusOnADefaultButton();
    void fillsThePrimaryButtonWithTheAccent();
    void targetsAreLargeEnough();
    void growsWithTheFont();
    void fieldsBeginTheirWordsOnOneLine();
    void aScrollBarIsItsHandle();
    void aMenuHasRoomForLargeWords();
};

void TestChatwrightStyle::initTestCase()
{
    Theme::apply(Theme::Scheme::Light);
}

void TestChatwrightStyle::aMenuHasRoomForLargeWords()
{
    const QString words = QStringLiteral("PHP restCommand");
    const auto around = [&words](int points) {
        QMenu menu;
        QFont font = menu.font();
        font.setPointSize(points);
        menu.setFont(font);
        QAction *action = menu.addAction(words);
        return menu.actionGeometry(action).width() - menu.fontMetrics().horizontalAdvance(words);
    };
    // Fusion begins the words behind a column that is as wide as most of the row is high.
    QVERIFY(around(30)
            >= around(10) + QFontMetrics(QFont(QApplication::font().family(), 30)).height() / 2);
}

void TestChatwrightStyle::fieldsBeginTheirWordsOnOneLine()
{
    QWidget window;
    QLineEdit line(&window);
    QComboBox box(&window);
    box.addItem(QStringLiteral("One"));
    QStyleOptionFrame frame;
    frame.initFrom(&line);
    frame.rect = QRect(0, 0, 200, 32);
    frame.lineWidth = 1;
    QStyleOptionComboBox combo;
    combo.initFrom(&box);
    combo.rect = frame.rect;
    const QStyle *style = QApplication::style();
    constexpr int lineEditMargin = 2; // QLineEdit's own
    constexpr int comboLabelMargin = 1; // Fusion's own
    QCOMPARE(style->subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, &box)
                     .left()
                 + comboLabelMargin,
             style->subElementRect(QStyle::SE_LineEditContents, &frame, &line).left()
                 + lineEditMargin);
}

void TestChatwrightStyle::aScrollBarIsItsHandle()
{
    QScrollBar bar;
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(12, 200);
    QStyleOptionSlider option;
    const auto part = [&bar, &option](QStyle::SubControl control) {
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
    };
    QCOMPARE(part(QStyle::SC_ScrollBarSlider), QRect(0, 0, 12, 100));
    bar.setValue(100);
    QCOMPARE(part(QStyle::SC_ScrollBarSlider), QRect(0, 100, 12, 100));
    QCOMPARE(part(QStyle::SC_ScrollBarSubPage), QRect(0, 0, 12, 100));
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    bar.setRange(0, 1'000'000); // as small as it gets, it can be grasped
    bar.setValue(0);
    QVERIFY(part(QStyle::SC_ScrollBarSlider).height() >= ChatwrightStyle::minimumTarget);
}

void TestChatwrightStyle::ringsWhatHasTheFocusAfterAClickToo_data()
{
    QTest::addColumn<MakeWidget>("make");
    QTest::newRow("push button") << MakeWidget(
        [](QWidget *parent) { return new QPushButton(QStringLiteral("Press"), parent); });
    QTest::newRow("tool button") << MakeWidget([](QWidget *parent) {
        auto *button = new QToolButton(parent);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        return button;
    });
    QTest::newRow("check box") << MakeWidget(
        [](QWidget *parent) { return new QCheckBox(QStringLiteral("Check"), parent); });
    QTest::newRow("radio button") << MakeWidget(
        [](QWidget *parent) { return new QRadioButton(QStringLiteral("Choose"), parent); });
    QTest::newRow("line edit") << MakeWidget([](QWidget *parent) { return new QLineEdit(parent); });
    QTest::newRow("text edit") << MakeWidget(
        [](QWidget *parent) { return new QPlainTextEdit(parent); });
    QTest::newRow("list") << MakeWidget([](QWidget *parent) { return new QListWidget(parent); });
    QTest::newRow("combo box") << MakeWidget([](QWidget *parent) {
        auto *box = new QComboBox(parent);
        box->addItem(QStringLiteral("One"));
        return box;
    });
}

void TestChatwrightStyle::ringsWhatHasTheFocusAfterAClickToo()
{
    QFETCH(MakeWidget, make);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit(&window);
    QWidget *widget = make(&window);
    layout->addWidget(other);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = Theme::accents(widget->palette()).accent;

    other->setFocus();
    const int without = pixelsOf(widget->grab().toImage(), ring);
    widget->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(widget->hasFocus());
    const int with = pixelsOf(widget->grab().toImage(), ring);
    // Two lines along the upper and the lower edge at least.
    QVERIFY2(with - without >= 2 * (widget->width() - 16),
             qPrintable(QStringLiteral("%1 - %2").arg(with).arg(without)));
}

void TestChatwrightStyle::drawsNoFocusOnADefaultButton()
{
    QWidget window;
    QPushButton button(QStringLiteral("Create"), &window);
    button.setDefault(true);
    const QColor ring = Theme::accents(button.palette()).accent;
    QCOMPARE(pixelsOf(button.grab().toImage(), ring), 0);
}

void TestChatwrightStyle::fillsThePrimaryButtonWithTheAccent()
{
    QPushButton button(QStringLiteral("Create"));
    Theme::setPrimary(&button);
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    QCOMPARE(picture.pixelColor(4, picture.height() / 2), Theme::accents(button.palette()).accent);
}

void TestChatwrightStyle::targetsAreLargeEnough()
{
    const QPushButton button(QStringLiteral("x"));
    QVERIFY(button.sizeHint().height() >= 24 && button.sizeHint().width() >= 24);
    QToolButton tool;
    QVERIFY(tool.sizeHint().height() >= 24 && tool.sizeHint().width() >= 24);
    const QCheckBox box;
    QVERIFY(box.sizeHint().height() >= 24 && box.sizeHint().width() >= 24);
    QListWidget list;
    list.addItem(QStringLiteral("One"));
    QVERIFY(list.sizeHintForRow(0) >= 28);
}

void TestChatwrightStyle::growsWithTheFont()
{
    QLineEdit line;
    QPushButton button(QStringLiteral("x"));
    QFont large = line.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    const int lineBefore = line.sizeHint().height();
    const int buttonBefore = button.sizeHint().height();
    line.setFont(large);
    button.setFont(large);
    QVERIFY(line.sizeHint().height() > lineBefore);
    QVERIFY(button.sizeHint().height() > buttonBefore);
}

QTEST_MAIN(TestChatwrightStyle)
#include "tst_chatwrightstyle.moc"
