// SPDX-License-Identifier: Apache-2.0
#include "portalbench.h"

#include <QSet>

using namespace Qt::StringLiterals;

//! Certain people from the demo portal, over HTTP.
class TestKeyPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForManyInOneCall();
    void findsPeopleByAddress();
    void findsThoseWhoLeftToo();
    void knowsBotsFromTheMessenger();
    void findsByIdWithoutTheUserScopes();
    void tellsWhichPageIsMissing();
    void failsWhereNothingIsAnswered();
    void leavesOutWhatABatchWouldAlter();

private:
    [[nodiscard]] std::optional<Result<KeyPages>> ask(const KeyQuestion &question);
    [[nodiscard]] static PeopleKeys idsUpTo(int count);

    std::unique_ptr<PortalBench> m_bench;
};

void TestKeyPages::init()
{
    m_bench = std::make_unique<PortalBench>(FaultProxy::Line::Plain, calmPatience(), 400);
    m_bench->portal.setScopes({u"imbot"_s, u"im"_s, u"user_basic"_s});
}

std::optional<Result<KeyPages>> TestKeyPages::ask(const KeyQuestion &question)
{
    return m_bench->answerOf<KeyPages>(
        [&](auto done) { m_bench->client->peopleWith(question, &m_bench->context, done); });
}

PeopleKeys TestKeyPages::idsUpTo(int count)
{
    PeopleKeys keys;
    for (int id = 1; id <= count; ++id)
        keys.ids.insert(PersonId(id));
    return keys;
}

void TestKeyPages::asksForManyInOneCall()
{
    const auto pages = ask({.keys = idsUpTo(300)});
    QVERIFY(pages && *pages);
    QVERIFY(!pages->value().trouble);
    const KeyAnswer answer = meaningOf(pages->value().pages);
    QVERIFY(answer.unread.isEmpty());
    QVERIFY(answer.found.size() >= 295); // all but the bots
    QCOMPARE(answer.found.size() + answer.nobodys.size(), 300);
    QCOMPARE(m_bench->proxy.postsSeen(), 1);
    QCOMPARE(m_bench->portal.callCount(u"user.get"_s), 6);
}

void TestKeyPages::findsPeopleByAddress()
{
    const int id = m_bench->portal.addPerson(u"Nova"_s, u"Newman"_s, u"Nova+List@demo.example"_s);
    const auto pages =
        ask({.keys = {.emails = {u"nova+list@demo.example"_s, u"nobody@demo.example"_s}}});
    QVERIFY(pages && *pages);
    const KeyAnswer answer = meaningOf(pages->value().pages);
    QCOMPARE(answer.found.size(), 1);
    QCOMPARE(answer.found.constFirst().person.id, PersonId(id));
    QCOMPARE(answer.nobodys, (PeopleKeys{.emails = {u"nobody@demo.example"_s}}));
}

void TestKeyPages::findsThoseWhoLeftToo()
{
    m_bench->portal.dismissPerson(40);
    const auto pages = ask({.keys = {.ids = {PersonId(40)}}});
    QVERIFY(pages && *pages);
    const KeyAnswer answer = meaningOf(pages->value().pages);
    QCOMPARE(answer.found.size(), 1);
    QVERIFY(!answer.found.constFirst().person.active);
}

void TestKeyPages::knowsBotsFromTheMessenger()
{
    const PersonId bot(m_bench->portal.defaultBotId());
    const PeopleKeys keys{.ids = {bot, PersonId(1), PersonId(987654)}};
    const auto users = ask({.keys = keys});
    QVERIFY(users && *users);
    QCOMPARE(meaningOf(users->value().pages).nobodys.ids, (QSet{bot, PersonId(987654)}));

    const auto both = ask({.keys = keys, .asksMessenger = true});
    QVERIFY(both && *both);
    const KeyAnswer answer = meaningOf(both->value().pages);
    QCOMPARE(answer.nobodys.ids, QSet{PersonId(987654)});
    QCOMPARE(answer.found.size(), 2);
    for (const PersonRecord &each : answer.found)
        QCOMPARE(each.person.kind == PersonKind::Bot, each.person.id == bot);
}

void TestKeyPages::findsByIdWithoutTheUserScopes()
{
    m_bench->portal.setScopes({u"imbot"_s, u"im"_s});
    const auto pages =
        ask({.keys = {.ids = {PersonId(1)}}, .asksUsers = false, .asksMessenger = true});
    QVERIFY(pages && *pages);
    QVERIFY(!pages->value().trouble);
    QCOMPARE(meaningOf(pages->value().pages).found.size(), 1);
}

void TestKeyPages::tellsWhichPageIsMissing()
{
    m_bench->portal.setRefusal(u"user.get"_s, {.code = u"OPERATION_TIME_LIMIT"_s});
    const auto pages = ask({.keys = idsUpTo(100)});
    QVERIFY(pages && *pages);
    QCOMPARE(pages->value().pages.size(), 1);
    QVERIFY(pages->value().trouble);
    QCOMPARE(pages->value().trouble->kind, Failure::Kind::PortalLimit);
}

void TestKeyPages::failsWhereNothingIsAnswered()
{
    m_bench->proxy.setFault(Fault::cutAnswerAfter(1, Cut::Reset));
    const auto pages = ask({.keys = idsUpTo(1)});
    QVERIFY(pages && !*pages);
}

//! "$result[…]" would be replaced, and the security filter looks for markup.
void TestKeyPages::leavesOutWhatABatchWouldAlter()
{
    const auto pages =
        ask({.keys = {.emails = {u"$result[a]@demo.example"_s, u"nobody@demo.example"_s}}});
    QVERIFY(pages && *pages);
    QCOMPARE(meaningOf(pages->value().pages).nobodys,
             (PeopleKeys{.emails = {u"nobody@demo.example"_s}}));
}

QTEST_GUILESS_MAIN(TestKeyPages)
#include "tst_keypages.moc"
