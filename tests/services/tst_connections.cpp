// SPDX-License-Identifier: Apache-2.0
#include "connections.h"
#include "portalbench.h"
#include "sampledata.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesAWebhookWithoutKeepingIt();
    void aLaterTryReplacesAnEarlierOne();
    void forgetsACancelledTry();
    void keepsAPortalAndMakesItTheCurrentOne();
    void replacesTheConnectionOfTheSameWebhookOwner();
    void letsRunningCallsEndWhenItIsReplaced();
    void followsAPortalThatHasMoved();
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

    PortalBench m_bench;
    Connections m_connections{{.now = steadyNow, .wallTime = &QDateTime::currentDateTimeUtc}};
};

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

void TestConnections::replacesTheConnectionOfTheSameWebhookOwner()
{
    const ConnectionId first = add();
    const Pacer *pacer = m_connections.pacer(first);
    const ConnectionId second = add(u"other"_s, 40);

    QCOMPARE(second, first);
    QCOMPARE(m_connections.current()->sender.bot.id, BotId(40));
    QCOMPARE(m_connections.client(first)->access().clientId, Secret(u"other"_s));
    QCOMPARE(m_connections.pacer(first), pacer); // the portal's allowance is the same
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
