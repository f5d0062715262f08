// SPDX-License-Identifier: Apache-2.0
#include "formscrollarea.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

class TestFormScrollArea final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheFieldThatTakesTheFocus();
    void keepsTheFieldInViewWhereTheRoomShrinks();
    void staysWhereItIsForAFieldElsewhere();
    void standsStillUnderThePressedMouse();

private:
    [[nodiscard]] bool isWhollyVisible(const QWidget *field) const;

    std::unique_ptr<QWidget> m_window;
    FormScrollArea *m_area = nullptr;
    QLineEdit *m_elsewhere = nullptr;
    QList<QLineEdit *> m_fields;
};

void TestFormScrollArea::init()
{
    m_window = std::make_unique<QWidget>();
    m_elsewhere = new QLineEdit(m_window.get());
    m_area = new FormScrollArea(m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_elsewhere);
    column->addWidget(m_area);
    auto *form = new QWidget;
    auto *lines = new QVBoxLayout(form);
    m_fields.clear();
    for (int i = 0; i < 40; ++i) {
        m_fields += new QLineEdit;
        lines->addWidget(m_fields.last());
    }
    m_area->setWidget(form);
    m_window->resize(300, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFormScrollArea::cleanup()
{
    m_window.reset();
}

bool TestFormScrollArea::isWhollyVisible(const QWidget *field) const
{
    const QRect place(field->mapTo(m_area->viewport(), QPoint()), field->size());
    return m_area->viewport()->rect().contains(place);
}

void TestFormScrollArea::showsTheFieldThatTakesTheFocus()
{
    QVERIFY(!isWhollyVisible(m_fields.at(25)));
    m_fields.at(25)->setFocus();
    QVERIFY(isWhollyVisible(m_fields.at(25)));
}

//! A message below the form takes its room while somebody types in the lowest field.
void TestFormScrollArea::keepsTheFieldInViewWhereTheRoomShrinks()
{
    m_fields.at(25)->setFocus();
    m_window->resize(300, 200);
    QTRY_COMPARE(m_window->height(), 200);
    QVERIFY(isWhollyVisible(m_fields.at(25)));
}

void TestFormScrollArea::staysWhereItIsForAFieldElsewhere()
{
    m_fields.at(25)->setFocus();
    m_elsewhere->setFocus();
    QVERIFY(isWhollyVisible(m_fields.at(25)));
}

//! A button that moved away between press and release would not be clicked.
void TestFormScrollArea::standsStillUnderThePressedMouse()
{
    QPushButton button(QStringLiteral("Use anyway"));
    qobject_cast<QVBoxLayout *>(m_area->widget()->layout())->insertWidget(20, &button);
    const QWidget *form = m_area->widget();
    QTRY_VERIFY(button.y() > m_fields.at(19)->y() && form->height() == form->sizeHint().height());
    m_area->ensureVisible(0, button.geometry().center().y(), 0, 0);
    QVERIFY(!isWhollyVisible(&button));
    const QSignalSpy clicked(&button, &QPushButton::clicked);
    QWindow *window = m_window->windowHandle(); // as a real mouse: through the window
    const QPoint place = button.mapTo(m_window.get(), QPoint(button.width() / 2, 3));
    QTest::mousePress(window, Qt::LeftButton, {}, place);
    QVERIFY(button.hasFocus());
    QTest::mouseRelease(window, Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QTRY_VERIFY(isWhollyVisible(&button));
}

QTEST_MAIN(TestFormScrollArea)
#include "tst_formscrollarea.moc"
