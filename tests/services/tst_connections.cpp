// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "portalbench.h"
#include "portalsecrets.h"
#include "sampledata.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void triesAWebhookWithoutKeepingIt();
    void aLaterTryReplacesAnEarlierOne();
    void forgetsACancelledTry();
    void takesBackABotThatNobodyWantsAnyMore();
    void keepsTheProgramUpUntilABotIsTakenBack();
    void registersNothingWhenCancelledAtOnce();
    void saysThatABotMayBeLeft_data();
    void saysThatABotMayBeLeft();
    void keepsAPortalAndMakesItTheCurrentOne();
    void replacesTheConnectionOfTheSameOwnerAndBot();
    void keepsTwoBotsOfOneWebhookApart();
    void keepsTheNameThatAConnectionHadBeforeBotsCounted();
    void renewsAConnectionBySomebodyElsesWebhook();
    void takesNoOtherPortalForARenewedOne();
    void letsRunningCallsEndWhenItIsReplaced();
    void followsAPortalThatHasMoved();
    void keepsTrustOnlyWhereThePortalKeepsItsServer_data();
    void keepsTrustOnlyWhereThePortalKeepsItsServer();
    void findsTheChatsOfAPortalThatMovedAndWasForgotten();
    void remembersNothingWhereTheChatsGoToo();
    void renewsAConnectionWhosePortalHasMoved();
    void leavesAPortalThatMovedAloneWhenAnotherTakesItsAddress();
    void reachesAPortalByAnotherWay();
    void stopsTrustingACertificate();
    void grantsAPortalMoreTime();
    void tellsOfThePausesOfAPortal();

private:
    [[nodiscard]] ConnectionId add(const QString &clientId = u"client-id"_s, int bot = 39)
    {
        const PortalAccess access = m_bench.access();
        return m_connections.add({access.webhook, Secret(clientId)},
                                 {.portal = access.webhook.portal(),
                                  .me = sampleSender().me,
                                  .scopes = {u"imbot"_s},
                                  .bots = {}},
                                 {BotId(bot), u"Helper"_s});
    }

    //! The same webhook at another address.
    [[nodiscard]] ConnectionId addAt(const QUrl &portal, ConnectionId renewed = {},
                                     const QUrl &movedFrom = {})
    {
        const WebhookAddress webhook = m_bench.access().webhook.movedTo(portal);
        return m_connections.add(
            {webhook, Secret(u"client-id"_s)},
            {.portal = webhook.portal(), .me = sampleSender().me, .scopes = {}, .bots = {}},
            {BotId(39), u"Helper"_s}, renewed, movedFrom);
    }

    [[nodiscard]] static BotWish wish()
    {
        BotWish wish = BotWish::fresh();
        wish.name = u"Short-lived"_s;
        return wish;
    }

    PortalBench m_bench;
    Connections m_connections{{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc}};
};

void TestConnections::init()
{
    const QList<Connection> all = m_connections.all();
    for (const Connection &connection : all)
        m_connections.forget(connection.id, Connections::Chats::Go);
}

void TestConnections::triesAWebhookWithoutKeepingIt()
{
    const auto report = m_bench.answerOf<ProbeReport>(
        [this](auto done) { m_connections.probe(m_bench.access(), this, done); });

    QVERIFY(report && report->has_value());
    QVERIFY(report->value().canCreateChats);
    QVERIFY(!m_connections.current());
}

void TestConnections::aLaterTryReplacesAnEarlierOne()
{
    bool earlier = false;
    m_connections.probe({m_bench.access().webhook, Secret()}, this,
                        [&earlier](const Result<ProbeReport> &) { earlier = true; });
    const auto later = m_bench.answerOf<ProbeReport>(
        [this](auto done) { m_connections.probe(m_bench.access(), this, done); });

    QVERIFY(later && later->has_value());
    QVERIFY(!earlier);
}

void TestConnections::forgetsACancelledTry()
{
    bool answered = false;
    m_connections.probe({m_bench.access().webhook, Secret()}, this,
                        [&answered](const Result<ProbeReport> &) { answered = true; });
    m_connections.cancelProbe();
    QVERIFY(m_bench.warmUp()); // time for an answer

    QVERIFY(!answered);
}

void TestConnections::takesBackABotThatNobodyWantsAnyMore()
{
    const QSignalSpy left(&m_connections, &Connections::botLeft);
    const BotWish wanted = wish();
    bool answered = false;
    const int before = m_bench.portal.callCount(u"imbot.v2.Bot.unregister"_s);
    m_bench.proxy.setFault(Fault::delayAnswer(300ms).onlyFor(u"imbot.v2.Bot.register"_s));
    m_connections.registerBot(m_bench.access(), wanted, this,
                              [&answered](const BotResult &, const Secret &) { answered = true; });
    QTRY_COMPARE(m_bench.proxy.postsDelivered(u"imbot.v2.Bot.register"_s), 1);
    m_connections.cancelProbe();
    QTRY_COMPARE(m_bench.portal.callCount(u"imbot.v2.Bot.unregister"_s), before + 1);
    m_bench.proxy.setFault(Fault::none());
    const auto report = m_bench.answerOf<ProbeReport>([this, &wanted](auto done) {
        m_connections.probe({m_bench.access().webhook, wanted.clientId}, this, done);
    });

    QVERIFY(report && report->has_value());
    QVERIFY(report->value().bots.isEmpty());
    QVERIFY(!answered);
    QCOMPARE(left.size(), 0);
}

void TestConnections::keepsTheProgramUpUntilABotIsTakenBack()
{
    const int before = m_bench.portal.callCount(u"imbot.v2.Bot.unregister"_s);
    const int sent = m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s);
    m_bench.proxy.setFault(Fault::delayAnswer(200ms).onlyFor(u"imbot.v2.Bot.register"_s));
    m_connections.registerBot(m_bench.access(), wish(), this,
                              [](const BotResult &, const Secret &) { });
    QTRY_COMPARE(m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s), sent + 1);
    m_connections.cancelProbe();

    constexpr int gaveUp = 1;
    QTimer guard;
    guard.setSingleShot(true);
    connect(&guard, &QTimer::timeout, this, [] { QCoreApplication::exit(gaveUp); });
    guard.start(10s);
    QCOMPARE(QCoreApplication::exec(), 0); // ends when nothing keeps the program up any more
    QCOMPARE(m_bench.portal.callCount(u"imbot.v2.Bot.unregister"_s), before + 1);
    m_bench.proxy.setFault(Fault::none());
}

void TestConnections::registersNothingWhenCancelledAtOnce()
{
    const QSignalSpy left(&m_connections, &Connections::botLeft);
    const int before = m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s);
    m_connections.registerBot(m_bench.access(), wish(), this,
                              [](const BotResult &, const Secret &) { });
    m_connections.cancelProbe();
    QVERIFY(m_bench.warmUp()); // time to send it

    QCOMPARE(m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s), before);
    QCOMPARE(left.size(), 0);
}

void TestConnections::saysThatABotMayBeLeft_data()
{
    QTest::addColumn<bool>("unregisterFails");
    QTest::newRow("it cannot be taken back") << true;
    QTest::newRow("nobody knows whether it is there") << false;
}

void TestConnections::saysThatABotMayBeLeft()
{
    QFETCH(const bool, unregisterFails);
    const QSignalSpy left(&m_connections, &Connections::botLeft);
    if (unregisterFails) {
        m_bench.portal.setRefusal(u"imbot.v2.Bot.unregister"_s, {.code = u"ACCESS_DENIED"_s});
        m_bench.proxy.setFault(Fault::delayAnswer(200ms).onlyFor(u"imbot.v2.Bot.register"_s));
    } else {
        m_bench.portal.setRefusal(u"imbot.v2.Bot.list"_s, {.code = u"ACCESS_DENIED"_s});
        m_bench.proxy.setFault(
            Fault::cutAnswerAfter(0, Cut::Reset).onlyFor(u"imbot.v2.Bot.register"_s));
    }
    const int before = m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s);
    m_connections.registerBot(m_bench.access(), wish(), this,
                              [](const BotResult &, const Secret &) { });
    QTRY_COMPARE(m_bench.proxy.postsSeen(u"imbot.v2.Bot.register"_s), before + 1);
    m_connections.cancelProbe();

    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().constFirst().toString(), u"Short-lived"_s);
    m_bench.proxy.setFault(Fault::none());
}

void TestConnections::keepsAPortalAndMakesItTheCurrentOne()
{
    const QSignalSpy changed(&m_connections, &Connections::currentChanged);
    const QSignalSpy available(&m_connections, &Connections::available);
    const ConnectionId id = add();

    QCOMPARE(changed.size(), 1);
    QCOMPARE(available.size(), 1);
    QVERIFY(m_connections.current());
    QCOMPARE(m_connections.current()->id, id);
    QCOMPARE(m_connections.current()->sender.bot.id, BotId(39));
    QCOMPARE(m_connections.find(id), m_connections.current());
    QVERIFY(m_connections.client(id));
    QVERIFY(m_connections.pacer(id));
    QVERIFY(!m_connections.find(ConnectionId::create()));
    QVERIFY(!m_connections.client(ConnectionId::create()));
}

void TestConnections::replacesTheConnectionOfTheSameOwnerAndBot()
{
    const ConnectionId first = add();
    m_connections.rename(first, u"Mine"_s);
    const Pacer *pacer = m_connections.pacer(first);
    const ConnectionId second = add(u"other"_s);

    QCOMPARE(second, first);
    QCOMPARE(m_connections.all().size(), 1);
    QCOMPARE(m_connections.current()->name, u"Mine"_s);
    QCOMPARE(m_connections.client(first)->access().clientId, Secret(u"other"_s));
    QCOMPARE(m_connections.pacer(first), pacer);
}

void TestConnections::keepsTwoBotsOfOneWebhookApart()
{
    const ConnectionId first = add();
    const ConnectionId second = add(u"other"_s, 40);

    QVERIFY(second != first);
    QCOMPARE(m_connections.all().size(), 2);
    QCOMPARE(m_connections.find(first)->sender.bot.id, BotId(39));
    QCOMPARE(m_connections.find(second)->sender.bot.id, BotId(40));
    QCOMPARE(m_connections.client(first)->access().clientId, Secret(u"client-id"_s));
    QCOMPARE(m_connections.client(second)->access().clientId, Secret(u"other"_s));
    QCOMPARE(m_connections.pacer(first), m_connections.pacer(second)); // one portal, one allowance

    m_connections.forget(second);
    QCOMPARE(m_connections.current()->id, first);
    QCOMPARE(add(u"other"_s, 40), second); // its chats find it again
}

void TestConnections::keepsTheNameThatAConnectionHadBeforeBotsCounted()
{
    PortalProfile profile;
    profile.connection.id = ConnectionId::create();
    profile.connection.portal = m_bench.access().webhook.portal();
    profile.connection.sender = {{BotId(39), u"Helper"_s}, sampleSender().me};
    profile.connection.sender.me.id = m_bench.access().webhook.user();
    m_connections.restore({{profile}, {}});

    QCOMPARE(add(), profile.connection.id);
    QVERIFY(add(u"other"_s, 40) != profile.connection.id);
}

void TestConnections::renewsAConnectionBySomebodyElsesWebhook()
{
    const ConnectionId first = add();
    m_connections.rename(first, u"Mine"_s);
    const auto webhook = WebhookAddress::parse(m_bench.access().webhook.portal().toString()
                                               + "/rest/77/AnotherSecret16x/"_L1);
    const Person successor{PersonId(77), u"Successor"_s, {}, PersonKind::Employee, true};
    const ConnectionId renewed = m_connections.add(
        {*webhook, Secret(u"client-id"_s)},
        {.portal = webhook->portal(), .me = successor, .scopes = {u"imbot"_s}, .bots = {}},
        {BotId(39), u"Helper"_s}, first);

    QCOMPARE(renewed, first);
    QCOMPARE(m_connections.all().size(), 1);
    QCOMPARE(m_connections.find(first)->name, u"Mine"_s);
    QCOMPARE(m_connections.find(first)->sender.me.id, PersonId(77));
}

void TestConnections::takesNoOtherPortalForARenewedOne()
{
    const ConnectionId first = add();
    const auto webhook = WebhookAddress::parse(u"https://other.example/rest/1/abcdefghijklmnop/"_s);
    const ConnectionId other = m_connections.add(
        {*webhook, Secret(u"client-id"_s)},
        {.portal = webhook->portal(), .me = sampleSender().me, .scopes = {}, .bots = {}},
        {BotId(39), u"Helper"_s}, first);

    QVERIFY(other != first);
    QCOMPARE(m_connections.find(first)->portal, m_bench.access().webhook.portal());
}

void TestConnections::letsRunningCallsEndWhenItIsReplaced()
{
    const ConnectionId id = add();
    QPointer<PortalClient> old = m_connections.client(id);
    bool answered = false;
    old->findChats({{u"CHAT"_s, u"x"_s}}, this,
                   [&answered](const Result<QList<std::optional<ChatId>>> &) { answered = true; });
    std::ignore = add(u"other"_s);

    QVERIFY(m_connections.client(id) != old);
    QTRY_VERIFY(answered);
    QTRY_VERIFY(old.isNull());
}

void TestConnections::followsAPortalThatHasMoved()
{
    const ConnectionId id = add();
    const QSignalSpy available(&m_connections, &Connections::available);
    m_connections.follow(id, QUrl(u"https://new.example"_s));

    QCOMPARE(m_connections.find(id)->portal, QUrl(u"https://new.example"_s));
    QCOMPARE(m_connections.client(id)->access().webhook.portal(), QUrl(u"https://new.example"_s));
    QCOMPARE(m_connections.client(id)->access().webhook.secret(),
             m_bench.access().webhook.secret());
    QCOMPARE(available.size(), 1);
    m_connections.follow(ConnectionId::create(), QUrl(u"https://other.example"_s));
    QCOMPARE(available.size(), 1);
}

void TestConnections::keepsTrustOnlyWhereThePortalKeepsItsServer_data()
{
    QTest::addColumn<QUrl>("newBase");
    QTest::addColumn<bool>("keeps");
    QUrl otherPath = m_bench.access().webhook.portal();
    otherPath.setPath(u"/bx"_s);
    QUrl otherPort = m_bench.access().webhook.portal();
    otherPort.setPort(otherPort.port() + 1);
    QTest::newRow("another host") << QUrl(u"https://new.example"_s) << false;
    QTest::newRow("another path") << otherPath << true;
    QTest::newRow("another port") << otherPort << false;
}

void TestConnections::keepsTrustOnlyWhereThePortalKeepsItsServer()
{
    QFETCH(const QUrl, newBase);
    QFETCH(const bool, keeps);
    PortalAccess access = m_bench.access();
    access.route.trusted = CertificateFingerprint::of(QByteArray(32, '\xA5'));
    QCOMPARE(access.webhook.portal().host(), u"127.0.0.1"_s);
    const ConnectionId id = m_connections.add(
        access,
        {.portal = access.webhook.portal(), .me = sampleSender().me, .scopes = {}, .bots = {}},
        {BotId(39), u"Helper"_s});
    QVERIFY(m_connections.profile(id)->route.trusted);
    m_connections.follow(id, newBase);

    QCOMPARE(m_connections.profile(id)->route.trusted.has_value(), keeps);
    QCOMPARE(m_connections.client(id)->access().route.trusted.has_value(), keeps);
}

void TestConnections::findsTheChatsOfAPortalThatMovedAndWasForgotten()
{
    const QUrl moved(u"https://new.example"_s);
    const ConnectionId id = add();
    m_connections.follow(id, moved);
    m_connections.forget(id);
    QVERIFY(!m_connections.find(id));

    QCOMPARE(addAt(moved), id);
    QVERIFY(m_connections.profiles().former.isEmpty());
}

void TestConnections::remembersNothingWhereTheChatsGoToo()
{
    const QUrl moved(u"https://new.example"_s);
    const ConnectionId id = add();
    m_connections.follow(id, moved);
    m_connections.forget(id, Connections::Chats::Go);

    QVERIFY(m_connections.profiles().former.isEmpty());
    QVERIFY(addAt(moved) != id);
}

void TestConnections::renewsAConnectionWhosePortalHasMoved()
{
    const QUrl known = m_bench.access().webhook.portal();
    const QUrl moved(u"https://new.example"_s);
    const ConnectionId first = add();
    QCOMPARE(addAt(moved, first, known), first);
    QCOMPARE(m_connections.all().size(), 1);
    QCOMPARE(m_connections.find(first)->portal, moved);

    m_connections.forget(first, Connections::Chats::Go);
    const ConnectionId forgotten = add();
    m_connections.forget(forgotten);
    QCOMPARE(addAt(moved, {}, known), forgotten); // its chats stand under the old address
}

void TestConnections::leavesAPortalThatMovedAloneWhenAnotherTakesItsAddress()
{
    const QUrl moved(u"https://new.example"_s);
    const ConnectionId first = add();
    m_connections.follow(first, moved);
    const ConnectionId other = add();

    QVERIFY(other != first);
    QCOMPARE(m_connections.find(first)->portal, moved);
    QCOMPARE(add(), other);
    m_connections.forget(other);
    QCOMPARE(add(), other);
}

void TestConnections::reachesAPortalByAnotherWay()
{
    const ConnectionId id = add();
    const QSignalSpy secrets(&m_connections, &Connections::secretsChanged);
    const QSignalSpy available(&m_connections, &Connections::available);
    PortalRoute route;
    route.proxy = ProxySettings{u"proxy.acme"_s, 3128, u"anna"_s, Secret(u"opensesame"_s)};
    m_connections.setRoute(id, route);

    QCOMPARE(m_connections.client(id)->access().route.proxy, route.proxy);
    QCOMPARE(m_connections.route(id).proxy, route.proxy);
    QVERIFY(m_connections.profile(id)->route.proxy->password.isEmpty());
    QCOMPARE(m_connections.secrets(id)->proxyPassword, Secret(u"opensesame"_s));
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(available.size(), 1);
    m_connections.setRoute(id, route); // nothing new
    QCOMPARE(secrets.size(), 1);
}

void TestConnections::stopsTrustingACertificate()
{
    const ConnectionId id = add();
    PortalRoute route;
    route.trusted = CertificateFingerprint::of(QByteArray(32, '\xA5'));
    m_connections.setRoute(id, route);
    QVERIFY(m_connections.client(id)->access().route.trusted);
    m_connections.setRoute(id, {});

    QVERIFY(!m_connections.client(id)->access().route.trusted);
    QVERIFY(!m_connections.profile(id)->route.trusted);
}

void TestConnections::grantsAPortalMoreTime()
{
    const ConnectionId first = add();
    QCOMPARE(m_connections.extraTime(first), 0s);
    m_connections.setTimeBound(first, 300s);
    const ConnectionId second = add(u"other"_s, 40);

    QCOMPARE(m_connections.extraTime(first), 240s);
    QCOMPARE(m_connections.extraTime(second), 240s); // it is the portal that takes longer
    QCOMPARE(m_connections.extraTime(ConnectionId::create()), 0s);
}

void TestConnections::tellsOfThePausesOfAPortal()
{
    const ConnectionId id = add();
    const QSignalSpy paused(&m_connections, &Connections::paused);
    m_connections.pacer(id)->noteRefusal(1ms);

    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().value<ConnectionId>(), id);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
