// SPDX-License-Identifier: Apache-2.0
#include "chip.h"
#include "chosendialog.h"
#include "faces.h"
#include "peoplefield.h"
#include "suggestionmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleCount = 50;

QList<Person> people()
{
    QList<Person> all;
    for (int id = 1; id <= peopleCount; ++id)
        all.append({PersonId(id), u"Ann Lee %1"_s.arg(id), u"Engineer"_s});
    return all;
}

QImage pictureOf(const QColor &color)
{
    QImage picture(Faces::edge, Faces::edge, QImage::Format_RGB32);
    picture.fill(color);
    return picture;
}

//! Whether a good deal of \a widget is painted in \a color.
bool shows(QWidget &widget, const QColor &color)
{
    const QImage seen = widget.grab().toImage();
    int count = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            count += seen.pixelColor(x, y) == color ? 1 : 0;
    }
    return count > 100;
}

} // namespace

//! Pictures of people in the lists and chips that show them.
class TestFaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void areAskedForOnlyWhereSomebodyIsSeen();
    void areShownAsSoonAsTheyAreThere();
    void areInTheChips();
    void areInTheListOfAll();
    void leaveRoomAndRowsAsTheyWere();

private:
    //! Everybody is suggested.
    void suggest() const;
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(); }
    void give(const QColor &color)
    {
        m_face = pictureOf(color);
        for (const PersonId id : std::as_const(m_asked))
            Q_EMIT m_field->faces().arrived(id);
    }

    std::unique_ptr<QWidget> m_window;
    PeopleField *m_field = nullptr;
    QImage m_face; // of everybody
    QSet<PersonId> m_asked;
};

void TestFaces::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new PeopleField(m_window.get());
    layout->addWidget(m_field);
    layout->addStretch();
    m_face = {};
    m_asked.clear();
    m_field->faces().setSource([this](PersonId person, int) {
        m_asked.insert(person);
        return m_face;
    });
    m_window->resize(500, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFaces::cleanup()
{
    m_window.reset();
}

void TestFaces::suggest() const
{
    m_field->setFocus();
    QTest::keyClicks(m_field->lineEdit(), u"ann"_s);
    m_field->setSuggestions(u"ann"_s, people(), {});
}

void TestFaces::areAskedForOnlyWhereSomebodyIsSeen()
{
    suggest();
    QTRY_VERIFY(!m_asked.isEmpty());
    static_cast<void>(list()->grab());
    QVERIFY(m_asked.contains(PersonId(1)));
    QVERIFY2(m_asked.size() <= SuggestionModel::rowsInView + 1,
             qPrintable(QString::number(m_asked.size())));
    list()->scrollToBottom();
    static_cast<void>(list()->grab());
    QVERIFY(m_asked.contains(PersonId(peopleCount)));
    QVERIFY(m_asked.size() < peopleCount / 2);
}

void TestFaces::areShownAsSoonAsTheyAreThere()
{
    suggest();
    QVERIFY(!shows(*list(), Qt::red));
    give(Qt::red);
    QVERIFY(shows(*list(), Qt::red));
}

void TestFaces::areInTheChips()
{
    m_field->setPeople(people().mid(0, 1));
    Chip *chip = m_field->findChild<Chip *>();
    QVERIFY(chip);
    QVERIFY(!shows(*chip, Qt::red));
    give(Qt::red);
    QVERIFY(shows(*chip, Qt::red));
    m_field->setEnabled(false); // fainter
    QVERIFY(!shows(*chip, Qt::red));
}

void TestFaces::areInTheListOfAll()
{
    ChosenDialog dialog({}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFaces(m_field->faces());
    dialog.setPeople(people());
    dialog.show();
    auto *all = dialog.findChild<QListView *>();
    QVERIFY(!shows(*all, Qt::red));
    QVERIFY(m_asked.size() < peopleCount);
    give(Qt::red);
    QVERIFY(shows(*all, Qt::red));
}

void TestFaces::leaveRoomAndRowsAsTheyWere()
{
    m_field->setPeople(people().mid(0, 2));
    suggest();
    const QSize chip = m_field->findChild<Chip *>()->size();
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    give(Qt::red);
    QCOMPARE(m_field->findChild<Chip *>()->size(), chip);
    QCOMPARE(list()->visualRect(list()->model()->index(1, 0)), row);
}

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"
