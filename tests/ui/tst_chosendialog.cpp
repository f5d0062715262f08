// SPDX-License-Identifier: Apache-2.0
#include "chosendialog.h"
#include "chosenmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name, bool active = true)
{
    return {PersonId(id), name, u"Engineer"_s, PersonKind::Employee, active};
}

const QList<Person> &people()
{
    static const QList<Person> all{person(1, u"Zoë Lindqvist"_s), person(2, u"Анна Смирнова"_s),
                                   person(3, u"Bob Gone"_s, false), person(4, u"Ann Lee"_s),
                                   person(5, u"Carl Gone"_s, false)};
    return all;
}

QString departmentOf(PersonId id)
{
    switch (id.value()) {
    case 1:
        return u"Logistics"_s;
    case 4:
        return u"Sales"_s;
    case 5:
        return u"Finance"_s;
    default:
        return {};
    }
}

} // namespace

class TestChosenDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theModelKeepsTheRulesOfModels();
    void sorts_data();
    void sorts();
    void findsByNameAndDepartmentInOtherLettersToo();
    void saysEverythingAboutSomebody();
    void deleteRemovesTheSelectedAndKeepsThePlace();
    void theButtonRemovesSeveral();
    void oneKeyRemovesThoseWhoLeft();
    void tellsHowManyThereAre();
    void enterInTheSearchPressesNothing();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            names.append(m_list->model()->index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        const QList<QPushButton *> all = m_dialog->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList words;
        const QList<QLabel *> all = m_dialog->findChildren<QLabel *>();
        for (const QLabel *each : all) {
            if (each->isVisible())
                words.append(each->text());
        }
        return words;
    }

    std::unique_ptr<QWidget> m_window;
    ChosenDialog *m_dialog = nullptr;
    QListView *m_list = nullptr;
};

void TestChosenDialog::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialog = new ChosenDialog(departmentOf, m_window.get());
    m_dialog->setPeople(people());
    m_list = m_dialog->findChild<QListView *>();
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestChosenDialog::cleanup()
{
    m_window.reset();
}

void TestChosenDialog::theModelKeepsTheRulesOfModels()
{
    ChosenModel model(departmentOf);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople(people());
    model.setOrder(ChosenModel::Order::Department);
    model.setNeedle(u"gone"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idsAt({model.index(0), model.index(1)}),
             QSet<PersonId>({PersonId(3), PersonId(5)}));
    model.setPeople({});
    QCOMPARE(model.rowCount(), 0);
}

void TestChosenDialog::sorts_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("in the order of choosing")
        << 0
        << QStringList{u"Zoë Lindqvist"_s, u"Анна Смирнова"_s, u"Bob Gone"_s, u"Ann Lee"_s,
                       u"Carl Gone"_s};
    QTest::newRow("by name") << 1
                             << QStringList{u"Ann Lee"_s, u"Bob Gone"_s, u"Carl Gone"_s,
                                            u"Zoë Lindqvist"_s, u"Анна Смирнова"_s};
    QTest::newRow("by department, those without one last")
        << 2
        << QStringList{u"Carl Gone"_s, u"Zoë Lindqvist"_s, u"Ann Lee"_s, u"Bob Gone"_s,
                       u"Анна Смирнова"_s};
}

void TestChosenDialog::sorts()
{
    QFETCH(int, order);
    QFETCH(QStringList, sorted);
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(order);
    QCOMPARE(names(), sorted);
}

void TestChosenDialog::findsByNameAndDepartmentInOtherLettersToo()
{
    auto *search = m_dialog->findChild<QLineEdit *>();
    search->setText(u"anna"_s);
    QVERIFY(names().contains(u"Анна Смирнова"_s));
    QVERIFY(!names().contains(u"Carl Gone"_s));
    search->setText(u"logist"_s);
    QCOMPARE(names(), QStringList{u"Zoë Lindqvist"_s});
    QVERIFY(labels().contains(u"1 people found of 5 chosen"_s));
    search->setText(u"nobody"_s);
    QVERIFY(names().isEmpty());
    QVERIFY(!button(u"Remove"_s)->isEnabled());
    search->clear();
    QCOMPARE(names().size(), 5);
}

void TestChosenDialog::saysEverythingAboutSomebody()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QCOMPARE(list->text(QAccessible::Name), u"Chosen people"_s);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Zoë Lindqvist, Engineer, Logistics"_s);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Bob Gone, Engineer, has left"_s);
}

void TestChosenDialog::deleteRemovesTheSelectedAndKeepsThePlace()
{
    QSignalSpy asked(m_dialog, &ChosenDialog::removeRequested);
    connect(m_dialog, &ChosenDialog::removeRequested, m_dialog, [this] {
        QList<Person> rest = people();
        rest.removeAt(1);
        m_dialog->setPeople(rest);
    });
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<QSet<PersonId>>(), QSet<PersonId>{PersonId(2)});
    QCOMPARE(m_list->currentIndex().data().toString(), u"Bob Gone"_s);
    QVERIFY(m_list->hasFocus());
}

void TestChosenDialog::theButtonRemovesSeveral()
{
    QSignalSpy asked(m_dialog, &ChosenDialog::removeRequested);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    button(u"Remove"_s)->click();
    QCOMPARE(asked.constFirst().constFirst().value<QSet<PersonId>>(),
             QSet<PersonId>({PersonId(1), PersonId(2)}));
}

void TestChosenDialog::oneKeyRemovesThoseWhoLeft()
{
    QSignalSpy asked(m_dialog, &ChosenDialog::removeRequested);
    m_dialog->findChild<QLineEdit *>()->setText(u"ann"_s); // they need not be seen
    QTest::keyClick(m_dialog->windowHandle(), Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1); // the button is seen pressed for a moment
    QCOMPARE(asked.constFirst().constFirst().value<QSet<PersonId>>(),
             QSet<PersonId>({PersonId(3), PersonId(5)}));
}

void TestChosenDialog::tellsHowManyThereAre()
{
    QVERIFY(labels().contains(u"5 people chosen"_s));
    QVERIFY(button(u"Remove those who left"_s)->isVisible());
    m_dialog->setPeople(people().first(2));
    QVERIFY(labels().contains(u"2 people chosen"_s));
    QVERIFY(!button(u"Remove those who left"_s)->isVisible());
}

void TestChosenDialog::enterInTheSearchPressesNothing()
{
    const QSignalSpy asked(m_dialog, &ChosenDialog::removeRequested);
    auto *search = m_dialog->findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(TestChosenDialog)
#include "tst_chosendialog.moc"
