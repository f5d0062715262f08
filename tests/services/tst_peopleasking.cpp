// SPDX-License-Identifier: Apache-2.0
#include "peopleasking.h"
#include "peopledesk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

//! Asking a portal for people whom the directory does not know.
class TestPeopleAsking final : public QObject {
    Q_OBJECT

    const QStringList m_allScopes{u"imbot"_s, u"im"_s, u"user_basic"_s};

    std::unique_ptr<PeopleDesk> m_desk;
    std::unique_ptr<PeopleAsking> m_asking;
    std::unique_ptr<QSignalSpy> m_finished;

    //! Connects, and waits until everybody there is has been read, where that may be.
    [[nodiscard]] bool connectWith(const QStringList &scopes)
    {
        const QSignalSpy ended(&m_desk->directory, &PeopleDirectory::synchronized);
        m_desk->bench.portal.setScopes(scopes);
        m_desk->connect(scopes);
        m_asking.reset(m_desk->search.makeAsking(nullptr));
        m_finished = std::make_unique<QSignalSpy>(m_asking.get(), &PeopleAsking::finished);
        return m_desk->directory.isForbidden()
            || QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 20'000);
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !m_finished->isEmpty(); }, 20'000);
    }
    [[nodiscard]] std::optional<Failure> failure() const
    {
        return m_finished->constLast().constFirst().value<std::optional<Failure>>();
    }
    [[nodiscard]] const PeopleIndex &people() const { return m_desk->directory.people(); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PeopleDesk>(); }
    void cleanup()
    {
        m_finished.reset();
        m_asking.reset();
        m_desk.reset();
    }

    void findsWhoIsNew()
    {
        QVERIFY(connectWith(m_allScopes));
        const PersonId byId(m_desk->bench.portal.addPerson(u"Nova"_s, u"Newman"_s));
        const PersonId byMail(
            m_desk->bench.portal.addPerson(u"Mila"_s, u"Late"_s, u"mila@demo.example"_s));
        const PeopleKeys nobodys{.ids = {PersonId(987654)}, .emails = {u"none@demo.example"_s}};
        PeopleKeys keys{.ids = {byId}, .emails = {u"mila@demo.example"_s}};
        m_asking->ask(keys += nobodys);
        QVERIFY(m_asking->isAsking());
        QVERIFY(ends());
        QVERIFY(!failure());
        QVERIFY(!m_asking->isAsking());
        QCOMPARE(people().find(byId)->person.name, u"Nova Newman"_s);
        QCOMPARE(people().withEmail(u"mila@demo.example"_s).constFirst().id, byMail);
        QCOMPARE(m_asking->nobodys(), nobodys);
        QVERIFY(m_asking->missed().isEmpty());
        QCOMPARE(m_desk->search.upToDate({}).size(), 0);
    }

    void tellsBotsFromPeople()
    {
        QVERIFY(connectWith(m_allScopes));
        const PersonId bot(m_desk->bench.portal.defaultBotId());
        m_asking->ask({.ids = {bot}});
        QVERIFY(ends());
        QVERIFY(people().find(bot));
        QCOMPARE(people().find(bot)->person.kind, PersonKind::Bot);
        QVERIFY(people().search(people().find(bot)->person.name, 50).isEmpty());
    }

    void asksEachOnce()
    {
        QVERIFY(connectWith(m_allScopes));
        m_asking->ask({.ids = {PersonId(987654)}});
        QVERIFY(ends());
        m_finished->clear();
        m_asking->ask({.ids = {PersonId(987654)}});
        QVERIFY(!m_asking->isAsking());
        m_asking->ask({.ids = {PersonId(987654), PersonId(987655)}});
        QVERIFY(ends());
        QCOMPARE(m_asking->nobodys().size(), 2);
    }

    void asksForThousandsInPortions()
    {
        QVERIFY(connectWith(m_allScopes));
        const QSignalSpy progressed(m_asking.get(), &PeopleAsking::progressed);
        const int before = m_desk->bench.proxy.postsSeen();
        PeopleKeys keys;
        for (int id = 0; id < 1200; ++id)
            keys.ids.insert(PersonId(900'000 + id));
        for (int number = 0; number < 300; ++number)
            keys.emails.insert(u"nobody%1@demo.example"_s.arg(number));
        m_asking->ask(keys);
        QVERIFY(ends());
        QCOMPARE(m_asking->nobodys(), keys);
        QCOMPARE(m_desk->bench.proxy.postsSeen() - before, 3);
        QCOMPARE(progressed.constFirst(), (QVariantList{qsizetype(0), qsizetype(1500)}));
        QCOMPARE(progressed.constLast(), (QVariantList{qsizetype(1500), qsizetype(1500)}));
    }

    //! Otherwise those beyond the page would be taken for nobody.
    void asksOneByOneWhereOnePageIsNotEnough()
    {
        QVERIFY(connectWith(m_allScopes));
        for (int number = 0; number < 60; ++number)
            std::ignore = m_desk->bench.portal.addPerson(u"Crowd"_s, QString::number(number),
                                                         u"crowd@demo.example"_s);
        const PersonId last(
            m_desk->bench.portal.addPerson(u"Zara"_s, u"Last"_s, u"zara@demo.example"_s));
        m_asking->ask(
            {.emails = {u"crowd@demo.example"_s, u"zara@demo.example"_s, u"none@demo.example"_s}});
        QVERIFY(ends());
        QVERIFY(m_asking->missed().isEmpty());
        QCOMPARE(m_asking->nobodys(), (PeopleKeys{.emails = {u"none@demo.example"_s}}));
        QCOMPARE(people().withEmail(u"zara@demo.example"_s).constFirst().id, last);
    }

    void asksForNoAddressesThatItMayNotSee()
    {
        QVERIFY(connectWith({u"imbot"_s, u"im"_s, u"user_brief"_s}));
        m_asking->ask({.emails = {u"none@demo.example"_s}});
        QVERIFY(!m_asking->isAsking());
        QVERIFY(m_asking->nobodys().isEmpty());
    }

    void asksByIdWithoutTheUserScopes()
    {
        QVERIFY(connectWith({u"imbot"_s, u"im"_s}));
        m_asking->ask({.ids = {PersonId(1)}, .emails = {u"none@demo.example"_s}});
        QVERIFY(ends());
        QVERIFY(!failure());
        QVERIFY(people().find(PersonId(1)));
        QCOMPARE(m_desk->bench.portal.callCount(u"user.get"_s), 0);
    }

    void saysWhyItCouldNotAsk()
    {
        QVERIFY(connectWith(m_allScopes));
        m_desk->bench.proxy.setFault(Fault::cutAnswerAfter(1, Cut::Reset));
        const PeopleKeys keys{.ids = {PersonId(987654)}};
        m_asking->ask(keys);
        QVERIFY(ends());
        QVERIFY(failure());
        QCOMPARE(m_asking->missed(), keys);
        QVERIFY(m_asking->nobodys().isEmpty());
    }

    void asksAgainForThoseWhoWereMissed()
    {
        QVERIFY(connectWith(m_allScopes));
        m_desk->bench.portal.setRefusal(u"user.get"_s, {.code = u"OPERATION_TIME_LIMIT"_s});
        m_desk->bench.portal.setRefusal(u"im.user.list.get"_s, {.code = u"ACCESS_DENIED"_s});
        const PeopleKeys keys{.ids = {PersonId(987654)}};
        m_asking->ask(keys);
        QVERIFY(ends());
        QVERIFY(failure());
        QCOMPARE(failure()->kind, Failure::Kind::PortalLimit);
        QCOMPARE(m_asking->missed(), keys);
        m_finished->clear();
        m_asking->askAgain();
        QVERIFY(ends());
        QVERIFY(!failure());
        QVERIFY(m_asking->missed().isEmpty());
        QCOMPARE(m_asking->nobodys(), keys);
    }

    void canBeStopped()
    {
        QVERIFY(connectWith(m_allScopes));
        m_desk->bench.proxy.setFault(Fault::swallowAnswer());
        const PeopleKeys keys{.ids = {PersonId(987654)}};
        m_asking->ask(keys);
        const int before = m_desk->bench.proxy.postsSeen();
        QTRY_VERIFY(m_desk->bench.proxy.postsSeen() > before);
        m_asking->stop();
        QVERIFY(!m_asking->isAsking());
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(!failure());
        QCOMPARE(m_asking->missed(), keys);
    }

    void forgetsAnotherPortalsAnswers()
    {
        QVERIFY(connectWith(m_allScopes));
        m_asking->ask({.ids = {PersonId(987654)}});
        QVERIFY(ends());
        QVERIFY(!m_asking->nobodys().isEmpty());
        m_desk->connections.forget(m_desk->connections.current()->id);
        QVERIFY(m_asking->nobodys().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleAsking)
#include "tst_peopleasking.moc"
