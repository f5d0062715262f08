// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "memorysecrets.h"
#include "portalbench.h"
#include "sampledata.h"
#include "secretscodec.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString registerMethod = u"imbot.v2.Bot.register"_s;

} // namespace

//! A bot that is registered, though its answer gets lost or the program ends meanwhile.
class TestBotWishes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheWishDownBeforeItIsSent();
    void getsTheBotOfALostAnswerAfterARestart();
    void getsTheBotOfARunThatWasKilled();
    void getsTheBotOfALostAnswerWithoutAKeychain();
    void forgetsTheWishWhenTheBotIsKept();
    void forgetsTheWishOfARefusal();
    void forgetsTheWishOfABotThatIsTakenBack();
    void keepsTheWishOfABotThatMayBeLeft();
    void forgetsAWishThatIsGivenUpBeforeItIsSent();
    void keepsWishesForOtherWebhooksApart();
    void readsWhatItHasWritten();

private:
    struct Answer {
        BotResult bot;
        Secret clientId;
    };

    //! A new run of the program.
    void start(bool withKeychain = true);
    void ask(const BotWish &wish);
    [[nodiscard]] static BotWish wish(const QString &name = u"Helper"_s);
    [[nodiscard]] qsizetype botsThere();
    void loseTheAnswer();
    void keep(const Answer &answer);

    std::unique_ptr<PortalBench> m_bench;
    std::unique_ptr<Connections> m_connections;
    MemorySecrets m_secrets;
    std::optional<Answer> m_answer;
    qsizetype m_botsBefore = 0;
};

void TestBotWishes::init()
{
    m_bench = std::make_unique<PortalBench>();
    m_secrets.bots.clear();
    m_secrets.silent = false;
    m_secrets.trouble.reset();
    start();
    m_botsBefore = botsThere();
}

void TestBotWishes::start(bool withKeychain)
{
    m_answer.reset();
    m_connections = std::make_unique<Connections>(
        Clock{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc});
    m_connections->setPatience(calmPatience());
    if (withKeychain)
        m_connections->keepUnfinishedBotsIn(m_secrets);
}

BotWish TestBotWishes::wish(const QString &name)
{
    BotWish wish = BotWish::fresh();
    wish.name = name;
    return wish;
}

void TestBotWishes::ask(const BotWish &wish)
{
    m_answer.reset();
    m_connections->registerBot(
        m_bench->access(), wish, this,
        [this](const BotResult &bot, const Secret &clientId) { m_answer = Answer{bot, clientId}; });
}

//! Bots of anybody.
qsizetype TestBotWishes::botsThere()
{
    Connections asking({.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc});
    const auto report = m_bench->answerOf<ProbeReport>([this, &asking](auto done) {
        asking.probe({m_bench->access().webhook, Secret()}, this, done);
    });
    return report && report->has_value() ? report->value().bots.size() : -1;
}

//! The portal registers the bot, but can neither say so nor be asked for it.
void TestBotWishes::loseTheAnswer()
{
    m_bench->portal.setRefusal(u"imbot.v2.Bot.list"_s, {.code = u"ACCESS_DENIED"_s});
    m_bench->proxy.setFault(Fault::cutAnswerAfter(0, Cut::Reset).onlyFor(registerMethod));
    ask(wish());
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->bot && m_answer->bot.error().inDoubt);
    m_bench->proxy.setFault(Fault::none());
}

void TestBotWishes::keep(const Answer &answer)
{
    const PortalAccess access = m_bench->access();
    QVERIFY(answer.bot);
    std::ignore = m_connections->add(
        {access.webhook, answer.clientId},
        {.portal = access.webhook.portal(), .me = sampleSender().me, .scopes = {}, .bots = {}},
        *answer.bot);
}

void TestBotWishes::writesTheWishDownBeforeItIsSent()
{
    m_secrets.silent = true; // as one that waits for a person
    const BotWish wanted = wish();
    ask(wanted);
    QVERIFY(m_bench->warmUp()); // time to send it
    QCOMPARE(m_bench->proxy.postsSeen(registerMethod), 0);

    start();
    m_secrets.silent = false;
    m_bench->proxy.setFault(Fault::delayAnswer(300ms).onlyFor(registerMethod));
    ask(wanted);
    QTRY_COMPARE(m_bench->proxy.postsSeen(registerMethod), 1);
    QCOMPARE(m_secrets.bots.size(), 1);
    QCOMPARE(m_secrets.bots.constFirst().clientId, wanted.clientId);
    QTRY_VERIFY(m_answer);
}

void TestBotWishes::getsTheBotOfALostAnswerAfterARestart()
{
    loseTheAnswer();
    const Secret first = m_answer->clientId;
    start();
    ask(wish(u"Another name"_s));
    QTRY_VERIFY(m_answer);

    QVERIFY(m_answer->bot);
    QCOMPARE(m_answer->bot->name, u"Helper"_s); // as the portal has it
    QCOMPARE(m_answer->clientId, first);
    QCOMPARE(botsThere(), m_botsBefore + 1);
}

void TestBotWishes::getsTheBotOfARunThatWasKilled()
{
    m_bench->proxy.setFault(Fault::delayAnswer(500ms).onlyFor(registerMethod));
    ask(wish());
    QTRY_COMPARE(m_bench->proxy.postsDelivered(registerMethod), 1);
    m_connections.reset();
    m_bench->proxy.setFault(Fault::none());
    QTRY_COMPARE(botsThere(), m_botsBefore + 1);
    start();
    ask(wish());
    QTRY_VERIFY(m_answer);

    QVERIFY(m_answer->bot);
    QCOMPARE(botsThere(), m_botsBefore + 1);
}

void TestBotWishes::getsTheBotOfALostAnswerWithoutAKeychain()
{
    m_secrets.trouble = KeychainTrouble{KeychainTrouble::Kind::Missing, {}};
    loseTheAnswer();
    ask(wish());
    QTRY_VERIFY(m_answer);

    QVERIFY(m_answer->bot);
    QCOMPARE(botsThere(), m_botsBefore + 1);
    QVERIFY(m_secrets.bots.isEmpty());
}

void TestBotWishes::forgetsTheWishWhenTheBotIsKept()
{
    ask(wish());
    QTRY_VERIFY(m_answer);
    QCOMPARE(m_secrets.bots.size(), 1); // nobody uses it yet
    keep(*m_answer);
    QTRY_VERIFY(m_secrets.bots.isEmpty());

    const Secret first = m_answer->clientId;
    ask(wish());
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->bot);
    QVERIFY(m_answer->clientId != first);
    QCOMPARE(botsThere(), m_botsBefore + 2); // a second one on purpose
}

void TestBotWishes::forgetsTheWishOfARefusal()
{
    m_bench->portal.setRefusal(registerMethod, {.code = u"BOT_CODE_ALREADY_TAKEN"_s});
    ask(wish());
    QTRY_VERIFY(m_answer);
    QVERIFY(!m_answer->bot && !m_answer->bot.error().inDoubt);
    QTRY_VERIFY(m_secrets.bots.isEmpty());
}

void TestBotWishes::forgetsTheWishOfABotThatIsTakenBack()
{
    m_bench->proxy.setFault(Fault::delayAnswer(200ms).onlyFor(registerMethod));
    ask(wish());
    QTRY_COMPARE(m_bench->proxy.postsDelivered(registerMethod), 1);
    QCOMPARE(m_secrets.bots.size(), 1);
    m_connections->cancelProbe();

    QTRY_VERIFY(m_secrets.bots.isEmpty());
    QCOMPARE(botsThere(), m_botsBefore);
}

void TestBotWishes::keepsTheWishOfABotThatMayBeLeft()
{
    const QSignalSpy left(m_connections.get(), &Connections::botLeft);
    m_bench->portal.setRefusal(u"imbot.v2.Bot.unregister"_s, {.code = u"ACCESS_DENIED"_s});
    m_bench->proxy.setFault(Fault::delayAnswer(200ms).onlyFor(registerMethod));
    ask(wish());
    QTRY_COMPARE(m_bench->proxy.postsDelivered(registerMethod), 1);
    m_connections->cancelProbe();
    QTRY_COMPARE(left.size(), 1);

    QCOMPARE(m_secrets.bots.size(), 1);
    start();
    ask(wish());
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->bot);
    QCOMPARE(botsThere(), m_botsBefore + 1);
}

void TestBotWishes::forgetsAWishThatIsGivenUpBeforeItIsSent()
{
    ask(wish());
    m_connections->cancelProbe();
    QVERIFY(m_bench->warmUp());
    QTRY_VERIFY(m_secrets.bots.isEmpty());
    QCOMPARE(m_bench->proxy.postsSeen(registerMethod), 0);
}

void TestBotWishes::keepsWishesForOtherWebhooksApart()
{
    loseTheAnswer();
    const Secret first = m_answer->clientId;
    PortalBench other;
    m_answer.reset();
    m_connections->registerBot(
        other.access(), wish(), this,
        [this](const BotResult &bot, const Secret &clientId) { m_answer = Answer{bot, clientId}; });
    QTRY_VERIFY(m_answer);
    QVERIFY(m_answer->bot);
    QVERIFY(m_answer->clientId != first);
    QCOMPARE(m_secrets.bots.size(), 2);
}

void TestBotWishes::readsWhatItHasWritten()
{
    const QList<UnfinishedBot> bots{{ConnectionId::create(), u"chatwright-1"_s, Secret(u"one"_s)},
                                    {ConnectionId::create(), u"chatwright-2"_s, Secret(u"two"_s)}};
    QCOMPARE(botsFromText(textFromBots(bots)), bots);
    QVERIFY(botsFromText(u"no JSON"_s).isEmpty());
    QVERIFY(botsFromText(u"[{\"code\":\"x\"}]"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestBotWishes)
#include "tst_botwishes.moc"
