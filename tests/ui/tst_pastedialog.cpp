// SPDX-License-Identifier: Apache-2.0
#include "pastedialog.h"

#include "askingnote.h"
#include "doubtmodel.h"
#include "peopleindex.h"
#include "smallcompany.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

class TestPasteDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_index = company(); }
    void init();
    void cleanup();
    void addsWhoIsClear();
    void listsWhatIsNotClearWithTheChoices();
    void asksForNoChoiceWhereThereIsNone();
    void choosesByKeyboard();
    void choosesOneForEach();
    void aClickChoosesAndTakesBack();
    void addsNobodyUntilSomebodyIsFound();
    void recognizesWhatIsTyped();
    void tellsWhatIsKnownOfThePeople();
    void keepsChoicesWhileOthersAreRead();
    void keepsChoicesWhileMoreIsTyped();
    void wantsStrangersAskedFor();
    void showsHowFarThePortalHasBeenAsked();
    void showsWhatThePortalDidNotAnswer();
    void readsAFile_data();
    void readsAFile();
    void refusesWhatIsNoText();
    void partsHaveNames();

private:
    [[nodiscard]] QPushButton *button(const QString &words) const;
    [[nodiscard]] QTreeView *choices() const { return m_dialog->findChild<QTreeView *>(); }
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QList<qint64> addedIds() const;
    void paste(const QString &text) const;
    void press(Qt::Key key) const { QTest::keyClick(choices(), key); }

    PeopleIndex m_index;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<PasteDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_added;
};

void TestPasteDialog::init()
{
    m_dialog = std::make_unique<PasteDialog>(
        m_index,
        [this](QWidget *, const std::function<void(const QString &)> &chosen) { chosen(m_path); },
        nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    new QAbstractItemModelTester(
        choices()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog.get());
    m_added = std::make_unique<QSignalSpy>(m_dialog.get(), &PasteDialog::added);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestPasteDialog::cleanup()
{
    m_added.reset();
    m_dialog.reset();
}

QPushButton *TestPasteDialog::button(const QString &words) const
{
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&words](const QPushButton *each) { return each->text().remove(u'&') == words; });
    return found == buttons.cend() ? nullptr : *found;
}

QString TestPasteDialog::shownWords() const
{
    QStringList words;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

QStringList TestPasteDialog::rows() const
{
    QStringList texts;
    const QAbstractItemModel *model = choices()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex doubt = model->index(row, 0);
        texts += doubt.data().toString();
        for (int choice = 0; choice < model->rowCount(doubt); ++choice)
            texts += u"  "_s + model->index(choice, 0, doubt).data().toString();
    }
    return texts;
}

QList<qint64> TestPasteDialog::addedIds() const
{
    QList<qint64> ids;
    if (m_added->isEmpty())
        return ids;
    for (const Person &person : m_added->constFirst().constFirst().value<QList<Person>>())
        ids += person.id.value();
    return ids;
}

void TestPasteDialog::paste(const QString &text) const
{
    m_dialog->setText(text);
    QTRY_VERIFY(!shownWords().contains(u"looked for"_s));
}

void TestPasteDialog::addsWhoIsClear()
{
    paste(u"person1@demo.example\nПетров Иван"_s);
    QVERIFY(shownWords().contains(u"2 people found"_s));
    QVERIFY2(!shownWords().contains(u"to choose"_s) && !shownWords().contains(u"not found"_s),
             qPrintable(shownWords()));
    QVERIFY(choices()->isHidden());
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>({1, 2}));
    QVERIFY(m_dialog->isHidden());
}

void TestPasteDialog::listsWhatIsNotClearWithTheChoices()
{
    paste(u"1, Пётр Сидоров, Petrow, 404"_s);
    QVERIFY(shownWords().contains(u"1 person found, 2 to choose, 1 not found"_s)
            || shownWords().contains(u"1 people found, 2 to choose, 1 not found"_s));
    QCOMPARE(
        rows(),
        QStringList({u"“Пётр Сидоров”: 2 people are called so"_s,
                     u"  Пётр Сидоров · Engineer · Logistics · person11@demo.example · ID 11"_s,
                     u"  Пётр Сидоров · Engineer · Logistics · person12@demo.example · ID 12"_s,
                     u"“Petrow”: no exact match; perhaps one of these"_s,
                     u"  Иван Петров · Engineer · Logistics · person2@demo.example · ID 2"_s,
                     u"“404”: nobody known here has this ID"_s}));
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>{1});
}

void TestPasteDialog::asksForNoChoiceWhereThereIsNone()
{
    paste(u"404, 405"_s);
    QVERIFY2(shownWords().contains(u"2 not found"_s), qPrintable(shownWords()));
    QVERIFY2(!shownWords().contains(u"hoose"_s), qPrintable(shownWords()));
    QVERIFY2(!shownWords().contains(u"0 "_s), qPrintable(shownWords()));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(choices());
    QCOMPARE(list->text(QAccessible::Name), u"These are left out"_s);
}

void TestPasteDialog::choosesByKeyboard()
{
    paste(u"Anna Smirnova\nПётр Сидоров"_s);
    QVERIFY(choices()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(addedIds(), QList<qint64>({1, 12}));
}

void TestPasteDialog::choosesOneForEach()
{
    paste(u"Пётр Сидоров"_s);
    QVERIFY(!button(u"Add"_s)->isEnabled());
    press(Qt::Key_Space); // on the doubt itself: nothing
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>{12});
}

void TestPasteDialog::aClickChoosesAndTakesBack()
{
    paste(u"Пётр Сидоров"_s);
    const QModelIndex choice = choices()->model()->index(0, 0, choices()->model()->index(0, 0));
    const QPoint place = choices()->visualRect(choice).center();
    QTest::mouseClick(choices()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(choice.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QVERIFY(button(u"Add"_s)->isEnabled());
    QTest::mouseClick(choices()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(choice.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(!button(u"Add"_s)->isEnabled());
}

void TestPasteDialog::addsNobodyUntilSomebodyIsFound()
{
    QVERIFY(!button(u"Add"_s)->isEnabled());
    paste(u"404, nobody@demo.example"_s);
    QVERIFY(!button(u"Add"_s)->isEnabled());
    press(Qt::Key_Return);
    QVERIFY(m_added->isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
}

void TestPasteDialog::recognizesWhatIsTyped()
{
    auto *text = m_dialog->findChild<QPlainTextEdit *>();
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"1 2"_s);
    QTRY_VERIFY(shownWords().contains(u"2 people found"_s));
    text->clear();
    QTRY_VERIFY(!button(u"Add"_s)->isEnabled());
}

void TestPasteDialog::tellsWhatIsKnownOfThePeople()
{
    m_dialog->setContext({.portal = u"acme.example"_s, .isComplete = false}, u"Still reading."_s);
    QVERIFY(shownWords().contains(u"Still reading."_s));
    paste(u"Иван Петров"_s);
    QCOMPARE(rows().constFirst(), u"“Иван Петров”: one so far, but not everybody has been read"_s);
    m_dialog->setContext({.portal = u"acme.example"_s, .isComplete = true}, {});
    QTRY_VERIFY(shownWords().contains(u"1 people found"_s)
                || shownWords().contains(u"1 person found"_s));
    QVERIFY(!shownWords().contains(u"Still reading."_s));
}

void TestPasteDialog::keepsChoicesWhileOthersAreRead()
{
    m_dialog->setContext({.portal = u"acme.example"_s, .isComplete = false}, {});
    paste(u"Иван Петров"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    m_dialog->setContext({.portal = u"acme.example"_s, .isComplete = true}, {});
    QVERIFY(button(u"Add"_s)->isEnabled());
    m_dialog->setContext({.portal = u"other.example"_s, .isComplete = false}, {});
    QTRY_VERIFY(!button(u"Add"_s)->isEnabled());
}

void TestPasteDialog::keepsChoicesWhileMoreIsTyped()
{
    paste(u"Пётр Сидоров, Пётр Сидоров"_s);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex doubt = choices()->model()->index(row, 0);
        choices()->setCurrentIndex(choices()->model()->index(row, 0, doubt));
        press(Qt::Key_Space);
    }
    m_dialog->findChild<QPlainTextEdit *>()->insertPlainText(u"Anna Smimova, 404, "_s);
    QTRY_COMPARE(choices()->model()->rowCount(), 4);
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>({11, 12}));
}

void TestPasteDialog::wantsStrangersAskedFor()
{
    const QSignalSpy unknown(m_dialog.get(), &PasteDialog::unknown);
    paste(u"1, Пётр Сидоров, 404, new@demo.example"_s);
    QCOMPARE(unknown.size(), 1);
    const PeopleKeys keys{.ids = {PersonId(404)}, .emails = {u"new@demo.example"_s}};
    QCOMPARE(unknown.constFirst().constFirst().value<PeopleKeys>(), keys);
    m_index.put(record(404, u"Karl"_s, u"Neu"_s));
    m_dialog->setContext({.nobodys = {.emails = {u"new@demo.example"_s}}}, {},
                         PasteDialog::People::Others);
    QTRY_COMPARE(rows().constLast(),
                 u"“new@demo.example”: the portal shows nobody with this e-mail address"_s);
    m_index.remove(PersonId(404));
    QVERIFY(shownWords().contains(u"2 people found, 1 to choose, 1 not found"_s));
    QCOMPARE(unknown.size(), 1);
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>({1, 404}));
}

void TestPasteDialog::showsHowFarThePortalHasBeenAsked()
{
    const QSignalSpy stopped(m_dialog->asking(), &AskingNote::stopPressed);
    m_dialog->asking()->showProgress(0, 1200);
    QVERIFY(!shownWords().contains(u"Asking the portal"_s)); // what is quick is not shown
    QTRY_VERIFY(shownWords().contains(u"Asking the portal"_s));
    m_dialog->asking()->showProgress(500, 1200);
    QVERIFY(shownWords().contains(u"500 of 1"_s));
    QTest::mouseClick(button(u"Stop asking"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    m_dialog->asking()->showMissed(0, {});
    QVERIFY(!shownWords().contains(u"portal"_s));
}

void TestPasteDialog::showsWhatThePortalDidNotAnswer()
{
    const QSignalSpy again(m_dialog->asking(), &AskingNote::againPressed);
    m_dialog->asking()->showProgress(0, 3);
    m_dialog->asking()->showMissed(3, u"This computer is offline"_s);
    QVERIFY(shownWords().contains(u"for 3 of them. This computer is offline."_s));
    QTest::mouseClick(button(u"Ask again"_s), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
}

void TestPasteDialog::readsAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a table") << QByteArray("\xEF\xBB\xBF"
                                           "Name;Phone\r\nПетров Иван;12\r\n");
    QTest::newRow("Windows-1251") << QByteArray("\xCF\xE5\xF2\xF0\xEE\xE2 \xC8\xE2\xE0\xED\r\n");
    QTest::newRow("a vCard") << QByteArray(
        "BEGIN:VCARD\r\nFN:Ivan\r\nEMAIL:person2@demo.example\r\nEND:VCARD\r\n");
}

void TestPasteDialog::readsAFile()
{
    QFETCH(const QByteArray, bytes);
    m_path = m_folder.filePath(u"list.csv"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QTest::mouseClick(button(u"From a file…"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Add"_s)->isEnabled());
    QTest::mouseClick(button(u"Add"_s), Qt::LeftButton);
    QCOMPARE(addedIds(), QList<qint64>{2});
}

void TestPasteDialog::refusesWhatIsNoText()
{
    m_path = m_folder.filePath(u"list.xlsx"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 and so on");
    file.close();
    QTest::mouseClick(button(u"From a file…"_s), Qt::LeftButton);
    QTRY_VERIFY(shownWords().contains(u"The file is no text."_s));
    m_path = m_folder.filePath(u"nowhere.txt"_s);
    QTest::mouseClick(button(u"From a file…"_s), Qt::LeftButton);
    QTRY_VERIFY(shownWords().contains(u"The file cannot be read."_s));
}

void TestPasteDialog::partsHaveNames()
{
    paste(u"Пётр Сидоров"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(choices());
    QCOMPARE(list->text(QAccessible::Name), u"Choose who is meant; the others are left out"_s);
    // The first one is the hidden header's.
    QVERIFY(list->child(2)->text(QAccessible::Name).endsWith(u"ID 11, chosen"_s));
    QVERIFY(list->child(2)->state().checked);
    QVERIFY(!list->child(3)->state().checked);
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
