// SPDX-License-Identifier: Apache-2.0
#include "outcometext.h"
#include "portalbench.h"
#include "sampledata.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using FoundChats = QList<std::optional<ChatId>>;
using People = QList<PersonRecord>;

QStringList messengerScopes()
{
    return {u"imbot"_s, u"im"_s};
}

QStringList userScopes()
{
    return {u"imbot"_s, u"user_brief"_s};
}

BotWish sampleWish()
{
    BotWish wish = BotWish::fresh();
    wish.name = u"Helper"_s;
    wish.color = ChatColor::LightBlue;
    return wish;
}

void useClientId(PortalBench &bench, const Secret &clientId)
{
    bench.client = std::make_unique<PortalClient>(PortalAccess{bench.access().webhook, clientId},
                                                  bench.pacer, calmPatience());
}

//! Nothing if no answer came.
std::optional<BotResult> registered(PortalBench &bench, const BotWish &wish)
{
    std::optional<BotResult> answer;
    bench.client->registerBot(wish, &bench.context,
                              [&answer](const BotResult &result) { answer = result; });
    std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    return answer;
}

} // namespace

class TestPortalClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsWhatWasAskedFor();
    void findsChatsByTheirPairs();
    void failsToFindWhereOneKeyIsRefused();
    void findsMoreChatsThanABatchHolds();
    void asksOneByOneWhereThereIsNoBatch();
    void callsRarelyWhatHasRunLongInsideABatch();
    void probesWhatAWebhookCanDo();
    void probeSaysWhenChatsCannotBeCreated();
    void probeTellsOwnBotsFromOthers();
    void probeKnowsAnOlderPortal();
    void probeFailsForARevokedWebhook();
    void registersABotOnce();
    void looksUpABotWhoseAnswerWasLost_data();
    void looksUpABotWhoseAnswerWasLost();
    void registersNoSecondBotForTheSameWish();
    void sendsNothingForABotGivenUpBefore();
    void takesABotBack();
    void suggestsPeopleWhoCanBeInvited_data();
    void suggestsPeopleWhoCanBeInvited();
    void readsAgainAfterALimitAnswer();
    void listsMembers();
    void cancelledReadsDoNotAnswer();
};

void TestPortalClient::createsWhatWasAskedFor()
{
    PortalBench bench;
    const EntityPair pair = EntityPair::ownKey(EntryId::create(), 1);
    const auto became = bench.create(requestOf(sampleDraft(), bench.sender()), pair);

    QVERIFY(became);
    QVERIFY(std::holds_alternative<Outcome::Created>(*became));
    const DemoChat chat = bench.portal.chats().constLast();
    QCOMPARE(std::get<Outcome::Created>(*became).chat.value(), chat.id);
    QCOMPARE(chat.title, u"Shift 12"_s);
    QVERIFY(chat.users.contains(2));
    QCOMPARE(bench.chatsWith(pair), 1);
}

void TestPortalClient::findsChatsByTheirPairs()
{
    PortalBench bench;
    const EntityPair made = EntityPair::ownKey(EntryId::create(), 1);
    const EntityPair odd{u"CHAT"_s, u"a&b=c+d #|$result[x]<"_s};
    const EntityPair none = EntityPair::ownKey(EntryId::create(), 1);
    const ChatRequest request = requestOf(sampleDraft(), bench.sender());
    QVERIFY(bench.create(request, made));
    QVERIFY(bench.create(request, odd));
    const auto found = bench.answerOf<FoundChats>(
        [&](auto done) { bench.client->findChats({none, made, odd}, &bench.context, done); });

    QVERIFY(found && found->has_value());
    QCOMPARE(found->value().size(), 3);
    QVERIFY(!found->value().at(0));
    QVERIFY(found->value().at(1));
    QVERIFY(found->value().at(2));
    QVERIFY(found->value().at(1) != found->value().at(2));
}

void TestPortalClient::failsToFindWhereOneKeyIsRefused()
{
    PortalBench bench;
    bench.portal.setRefusal(u"imbot.chat.get"_s, {.code = u"AUTHORIZE_ERROR"_s});
    const auto found = bench.answerOf<FoundChats>([&bench](auto done) {
        bench.client->findChats({{u"CHAT"_s, u"x"_s}}, &bench.context, done);
    });

    QVERIFY(found);
    QVERIFY(!found->has_value());
    QCOMPARE(found->error().code, u"AUTHORIZE_ERROR"_s);
}

void TestPortalClient::findsMoreChatsThanABatchHolds()
{
    PortalBench bench;
    const QList<EntityPair> pairs(120, {u"CHAT"_s, u"x"_s});
    const auto found = bench.answerOf<FoundChats>(
        [&bench, &pairs](auto done) { bench.client->findChats(pairs, &bench.context, done); });

    QVERIFY(found && found->has_value());
    QCOMPARE(found->value().size(), 120);
    QCOMPARE(bench.proxy.postsSeen(u"batch"_s), 3);
}

void TestPortalClient::callsRarelyWhatHasRunLongInsideABatch()
{
    PortalBench bench;
    bench.portal.setOperating(u"user.get"_s, 301s);
    const auto pages = bench.answerOf<KeyPages>([&bench](auto done) {
        bench.client->peopleWith({.keys = {.ids = {PersonId(1)}}}, &bench.context, done);
    });
    QVERIFY(pages && pages->has_value());

    QStringList granted;
    for (const QString &method : {u"user.get"_s, u"profile"_s}) {
        const auto note = [&granted, method](const Ticket &) { granted.append(method); };
        std::ignore = bench.pacer.acquire(Pacer::Priority::Read, &bench.context, note, method);
    }
    QTRY_VERIFY(!granted.isEmpty());
    QCOMPARE(granted, QStringList{u"profile"_s});
}

void TestPortalClient::asksOneByOneWhereThereIsNoBatch()
{
    PortalBench bench;
    const EntityPair made = EntityPair::ownKey(EntryId::create(), 1);
    QVERIFY(bench.create(requestOf(sampleDraft(), bench.sender()), made));
    bench.portal.setRefusal(u"batch"_s,
                            {.code = u"ERROR_METHOD_NOT_FOUND"_s, .httpStatus = 404, .times = -1});
    const auto found = bench.answerOf<FoundChats>([&bench, &made](auto done) {
        bench.client->findChats({{u"CHAT"_s, u"x"_s}, made}, &bench.context, done);
    });
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(found && found->has_value());
    QVERIFY(!found->value().at(0));
    QVERIFY(found->value().at(1));
    QVERIFY(report && report->has_value());
    QVERIFY(report->value().canCreateChats);
}

void TestPortalClient::probesWhatAWebhookCanDo()
{
    PortalBench bench;
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(report && report->has_value());
    QCOMPARE(report->value().me.id, PersonId(bench.portal.callerId()));
    QVERIFY(!report->value().me.name.isEmpty());
    QVERIFY(report->value().hasScope(u"imbot"_s));
    QVERIFY(report->value().canCreateChats);
    const QList<Bot> &bots = report->value().bots;
    QVERIFY(std::any_of(bots.cbegin(), bots.cend(), [&bench](const Bot &bot) {
        return bot.id == BotId(bench.portal.defaultBotId());
    }));
    QCOMPARE(bench.proxy.postsSeen(), 1);
}

void TestPortalClient::probeSaysWhenChatsCannotBeCreated()
{
    PortalBench bench;
    bench.portal.setScopes({u"im"_s});
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(report && report->has_value());
    QVERIFY(!report->value().canCreateChats);
    QCOMPARE(report->value().scopes, QStringList(u"im"_s));
}

void TestPortalClient::probeTellsOwnBotsFromOthers()
{
    PortalBench bench;
    const auto own = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });
    useClientId(bench, Secret(u"somebody-elses"_s));
    const auto foreign = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });
    useClientId(bench, Secret());
    const auto none = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(own && own->has_value());
    QVERIFY(own->value().botsAreOwn && !own->value().bots.isEmpty());
    QVERIFY(own->value().canRegisterBots);
    QVERIFY(own->value().serverTime.isValid());
    QVERIFY(foreign && foreign->has_value());
    QVERIFY(foreign->value().botsAreOwn && foreign->value().bots.isEmpty());
    QVERIFY(none && none->has_value());
    QVERIFY(!none->value().botsAreOwn && !none->value().bots.isEmpty());
    QVERIFY(none->value().canRegisterBots);
}

void TestPortalClient::probeKnowsAnOlderPortal()
{
    PortalBench bench;
    for (const QString &method : {u"imbot.v2.Revision.get"_s, u"imbot.v2.Bot.list"_s})
        bench.portal.setRefusal(method, {.code = u"ERROR_METHOD_NOT_FOUND"_s, .times = -1});
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(report && report->has_value());
    QVERIFY(report->value().canCreateChats);
    QVERIFY(!report->value().canRegisterBots);
    QVERIFY(!report->value().botsAreOwn && !report->value().bots.isEmpty());
}

void TestPortalClient::registersABotOnce()
{
    PortalBench bench;
    const BotWish wish = sampleWish();
    useClientId(bench, wish.clientId);
    const auto bot = registered(bench, wish);
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(bot && bot->has_value());
    QVERIFY(report && report->has_value());
    QCOMPARE(report->value().bots, QList<Bot>{bot->value()});
    QCOMPARE(wish.clientId.reveal().size(), 32);
}

void TestPortalClient::looksUpABotWhoseAnswerWasLost_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no answer") << Fault::cutAnswerAfter(0, Cut::Finish);
    QTest::newRow("half an answer") << Fault::cutAnswerAfter(150, Cut::Reset);
    QTest::newRow("a gateway's page")
        << Fault::answerAfterRunning(httpAnswer(504, "text/html", "<html>Gateway Time-out</html>"));
}

void TestPortalClient::looksUpABotWhoseAnswerWasLost()
{
    QFETCH(const Fault, fault);
    PortalBench bench;
    const BotWish wish = sampleWish();
    useClientId(bench, wish.clientId);
    bench.proxy.setFault(fault.onlyFor(u"imbot.v2.Bot.register"_s));
    const auto bot = registered(bench, wish);

    QVERIFY(bot);
    QVERIFY2(bot->has_value(), qPrintable(*bot ? QString() : allTextsIn(bot->error().failure)));
    QCOMPARE(bot->value().name, wish.name);
    QCOMPARE(bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s), 1);
}

void TestPortalClient::registersNoSecondBotForTheSameWish()
{
    PortalBench bench;
    const BotWish wish = sampleWish();
    useClientId(bench, wish.clientId);
    const auto first = registered(bench, wish);
    const auto second = registered(bench, wish);

    QVERIFY(first && first->has_value());
    QVERIFY(second && second->has_value());
    QCOMPARE(first->value(), second->value());
}

void TestPortalClient::sendsNothingForABotGivenUpBefore()
{
    PortalBench bench;
    const BotWish wish = sampleWish();
    useClientId(bench, wish.clientId);
    std::optional<BotResult> answer;
    Call call = bench.client->registerBot(wish, &bench.context,
                                          [&answer](const BotResult &result) { answer = result; });
    call.cancel();
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value() && !answer->error().inDoubt);
    QVERIFY(bench.warmUp());
    QCOMPARE(bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s), 0);
}

void TestPortalClient::takesABotBack()
{
    PortalBench bench;
    const BotWish wish = sampleWish();
    useClientId(bench, wish.clientId);
    const auto bot = registered(bench, wish);
    QVERIFY(bot && bot->has_value());
    const auto takeBack = [&bench, &bot] {
        return bench.answerOf<bool>([&bench, &bot](auto done) {
            bench.client->unregisterBot(bot->value().id, &bench.context, done);
        });
    };
    const auto first = takeBack();
    QVERIFY(first && first->has_value());
    const auto again = takeBack(); // as after an answer that was lost
    QVERIFY(again && again->has_value());
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });
    QVERIFY(report && report->has_value());
    QVERIFY(report->value().bots.isEmpty());
}

void TestPortalClient::probeFailsForARevokedWebhook()
{
    PortalBench bench;
    bench.portal.revokeWebhook();
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(report);
    QVERIFY(!report->has_value());
    QCOMPARE(report->error().code, u"INVALID_CREDENTIALS"_s);
    const QString texts = allTextsIn(report->error());
    QVERIFY2(!texts.contains(bench.access().webhook.secret().reveal()), qPrintable(texts));
}

void TestPortalClient::suggestsPeopleWhoCanBeInvited_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("method");
    QTest::newRow("of the messenger") << messengerScopes() << u"im.search.user.list"_s;
    QTest::newRow("of the users") << userScopes() << u"user.search"_s;
}

void TestPortalClient::suggestsPeopleWhoCanBeInvited()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, method);

    PortalBench bench;
    const auto report = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });
    QVERIFY(report && report->has_value());
    const QString name = report->value().me.name.section(u' ', -1);
    const auto people = bench.answerOf<People>(
        [&](auto done) { bench.client->searchPeople(name, 20, scopes, &bench.context, done); });

    QVERIFY(people && people->has_value());
    QCOMPARE(bench.proxy.postsSeen(method), 1);
    QVERIFY(!people->value().isEmpty());
    QVERIFY(people->value().size() <= 20);
    for (const PersonRecord &record : people->value())
        QVERIFY(canBeInvited(record.person));
}

void TestPortalClient::readsAgainAfterALimitAnswer()
{
    PortalBench bench;
    bench.portal.setRefusal(u"imbot.chat.user.list"_s,
                            {.code = u"QUERY_LIMIT_EXCEEDED"_s, .httpStatus = 503});
    const auto members = bench.answerOf<QList<PersonId>>([&bench](auto done) {
        bench.client->members(ChatId(1), BotId(bench.portal.defaultBotId()), &bench.context, done);
    });

    QVERIFY(members && members->has_value());
    QCOMPARE(bench.proxy.postsSeen(u"imbot.chat.user.list"_s), 2);
}

void TestPortalClient::listsMembers()
{
    PortalBench bench;
    const auto became = bench.create();
    QVERIFY(became && std::holds_alternative<Outcome::Created>(*became));
    const ChatId chat = std::get<Outcome::Created>(*became).chat;
    const auto members = bench.answerOf<QList<PersonId>>([&bench, chat](auto done) {
        bench.client->members(chat, BotId(bench.portal.defaultBotId()), &bench.context, done);
    });

    QVERIFY(members && members->has_value());
    QVERIFY(members->value().contains(PersonId(2)));
    QVERIFY(members->value().contains(PersonId(bench.portal.callerId())));
}

void TestPortalClient::cancelledReadsDoNotAnswer()
{
    PortalBench bench;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    const auto count = [&answers](const Result<ProbeReport> &) { ++answers; };
    Call cancelled = bench.client->probe(&bench.context, count);
    bench.client->probe(context.get(), count);
    cancelled.cancel();
    context.reset();
    const auto last = bench.answerOf<ProbeReport>(
        [&bench](auto done) { bench.client->probe(&bench.context, done); });

    QVERIFY(last);
    QCOMPARE(answers, 0);
    QVERIFY(!cancelled.isActive());
}

QTEST_GUILESS_MAIN(TestPortalClient)
#include "tst_portalclient.moc"
