// SPDX-License-Identifier: Apache-2.0
#include "chatform.h"
#include "pagebench.h"
#include "pastedialog.h"
#include "peoplefield.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

class TestPeoplePasting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAClearListAtOnceAndTakesItBack();
    void suggestsThoseFirstWhoWerePasted();
    void looksAtADoubtfulListFirst();
    void asksThePortalForStrangers();
    void saysThatThePortalCannotBeAsked();
    void opensByItsButton();
    void saysThatAPortalIsMissing();
    void saysThatAddressesCannotBeRead();

private:
    [[nodiscard]] PeopleField &field() const
    {
        return *m_bench->window().findChild<ChatForm *>()->people();
    }
    void paste(const QString &text) const;
    [[nodiscard]] QString clearList() const;
    [[nodiscard]] PasteDialog *dialog() const
    {
        return qobject_cast<PasteDialog *>(m_bench->dialog());
    }

    std::unique_ptr<PageBench> m_bench;
};

void TestPeoplePasting::init()
{
    m_bench = std::make_unique<PageBench>();
}

void TestPeoplePasting::cleanup()
{
    m_bench.reset();
}

void TestPeoplePasting::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    field().setFocus();
    QTest::keyClick(field().lineEdit(), Qt::Key_V, Qt::ControlModifier);
}

//! Three people of the portal, each named in another way.
QString TestPeoplePasting::clearList() const
{
    const PeopleIndex &people = m_bench->directory().people();
    const QList<PersonId> staff =
        people.memberIds(DepartmentId(1), PeopleIndex::SubDepartments::Included);
    if (staff.size() < 3)
        return {};
    return u"[USER=%1]\n%2, https://%3/company/personal/user/%4/"_s.arg(staff.at(0).value())
        .arg(staff.at(1).value())
        .arg(m_bench->connections().current()->hostLabel())
        .arg(staff.at(2).value());
}

void TestPeoplePasting::addsAClearListAtOnceAndTakesItBack()
{
    QVERIFY(m_bench->start());
    QTRY_VERIFY(m_bench->directory().isComplete());
    paste(clearList());
    QVERIFY(!dialog());
    QCOMPARE(field().people().size(), 3);
    const QString words = u"people added."_s;
    QVERIFY(PageBench::words(m_bench->window()).contains(words));
    QTest::keyClick(field().lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field().people().isEmpty());
    QVERIFY(!PageBench::words(m_bench->window()).contains(words));
}

void TestPeoplePasting::suggestsThoseFirstWhoWerePasted()
{
    QVERIFY(m_bench->start());
    QTRY_VERIFY(m_bench->directory().isComplete());
    QVERIFY(m_bench->directory().recent().isEmpty());
    paste(clearList());
    const QList<Person> added = field().people();
    QCOMPARE(added.size(), 3);
    for (const Person &person : added)
        QVERIFY(m_bench->directory().recent().weightOf(person.id) > 0);
}

void TestPeoplePasting::looksAtADoubtfulListFirst()
{
    QVERIFY(m_bench->start());
    QTRY_VERIFY(m_bench->directory().isComplete());
    paste(clearList() + u"\nnobody@nowhere.example"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(field().people().isEmpty());
    QTRY_VERIFY(PageBench::words(*dialog()).contains(u"3 people found"_s));
    QTest::mouseClick(PageBench::button(*dialog(), u"Add"_s), Qt::LeftButton);
    QCOMPARE(field().people().size(), 3);
    QTRY_VERIFY(!dialog());
}

void TestPeoplePasting::asksThePortalForStrangers()
{
    m_bench->portal().setScopes({u"imbot"_s, u"im"_s, u"user_basic"_s});
    QVERIFY(m_bench->start());
    QTRY_VERIFY(m_bench->directory().isComplete());
    const int byId = m_bench->portal().addPerson(u"Nova"_s, u"Newman"_s);
    const int left = m_bench->portal().addPerson(u"Otto"_s, u"Outgone"_s);
    m_bench->portal().dismissPerson(left);
    const int byMail = m_bench->portal().addPerson(u"Mila"_s, u"Late"_s, u"mila@demo.example"_s);
    paste(u"%1, %2, mila@demo.example, 987654, %3"_s.arg(byId).arg(left).arg(
        m_bench->portal().defaultBotId()));
    QTRY_VERIFY(dialog());
    QVERIFY(field().people().isEmpty());
    QTRY_VERIFY(PageBench::words(*dialog()).contains(u"2 people found, 3 not found"_s));
    const QAbstractItemModel *doubts = dialog()->findChild<QTreeView *>()->model();
    QCOMPARE(doubts->index(0, 0).data().toString(), u"“%1”: has left the company"_s.arg(left));
    QCOMPARE(doubts->index(1, 0).data().toString(),
             u"“987654”: the portal shows nobody with this ID"_s);
    QVERIFY(doubts->index(2, 0).data().toString().endsWith(u": is a bot"_s));
    QTest::mouseClick(PageBench::button(*dialog(), u"Add"_s), Qt::LeftButton);
    QCOMPARE(field().people().size(), 2);
    QCOMPARE(field().people().at(0).id, PersonId(byId));
    QCOMPARE(field().people().at(1).id, PersonId(byMail));
}

void TestPeoplePasting::saysThatThePortalCannotBeAsked()
{
    const QSignalSpy read(&m_bench->directory(), &PeopleDirectory::synchronized);
    QVERIFY(m_bench->start());
    QTRY_VERIFY(!read.isEmpty());
    for (const QString &method : {u"user.get"_s, u"im.user.list.get"_s})
        m_bench->portal().setRefusal(method, {.code = u"ACCESS_DENIED"_s});
    paste(u"987654, 987655"_s);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(
        PageBench::words(*dialog()).contains(u"The portal has not answered for 2 of them."_s));
    const QAbstractItemModel *doubts = dialog()->findChild<QTreeView *>()->model();
    QCOMPARE(doubts->index(0, 0).data().toString(), u"“987654”: nobody known here has this ID"_s);
    QTest::mouseClick(PageBench::button(*dialog(), u"Ask again"_s), Qt::LeftButton);
    QTRY_COMPARE(doubts->index(0, 0).data().toString(),
                 u"“987654”: the portal shows nobody with this ID"_s);
    QVERIFY(!PageBench::button(*dialog(), u"Ask again"_s));
}

void TestPeoplePasting::opensByItsButton()
{
    QVERIFY(m_bench->start());
    QTest::mouseClick(PageBench::button(m_bench->window(), u"Paste a list…"_s), Qt::LeftButton);
    QVERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Paste a list"_s);
}

void TestPeoplePasting::saysThatAPortalIsMissing()
{
    QVERIFY(m_bench->startWithoutPortal());
    paste(u"12, 13"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(PageBench::words(*dialog()).contains(u"Connect a portal first"_s));
}

void TestPeoplePasting::saysThatAddressesCannotBeRead()
{
    m_bench->portal().setScopes({u"imbot"_s, u"im"_s, u"user_brief"_s});
    QVERIFY(m_bench->start());
    QTRY_VERIFY(m_bench->directory().isComplete());
    paste(u"anna@demo.example, boris@demo.example"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(PageBench::words(*dialog()).contains(u"it needs the permission “user_basic”"_s));
}

QTEST_MAIN(TestPeoplePasting)
#include "tst_peoplepasting.moc"
