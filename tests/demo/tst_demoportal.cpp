// SPDX-License-Identifier: Apache-2.0
#include "portalvisitor.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

//! Who may call, how errors look, what a batch does, what the pages show.
class TestDemoPortal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersWithTimeBlock();
    void checksMethodBeforeWebhook();
    void refusesWrongWebhook_data();
    void refusesWrongWebhook();
    void refusesRevokedWebhook();
    void refusesMethodOutsideScopes();
    void tellsWhichMethodsThereAre_data();
    void tellsWhichMethodsThereAre();
    void hasNoSecondVersionWhereLegacy();
    void refusesAboveRateLimit();
    void answersAsOrdered();
    void canRunMethodAndRefuseAllTheSame();
    void waitsForLatency();
    void stopsAtOnceWithIdleConnectionsAndCallsUnderWay();
    void refusesPortInUse();
    void runsNothingWhenBodyIsCutOff();
    void takesLargeBodies();
    void findsChatByEntityPair();
    void readsDialogOnlyForMembers();
    void listsBotsByTheirNumber();
    void keepsOrderOfBatch();
    void putsEarlierResultsIntoLaterCommands();
    void showsEmptyBatchPartsAsLists();
    void limitsBatch();
    void stopsBatchAtFailureWhereAsked();
    void showsChatAsPage();
    void saysInWordsThatThereIsNoChat();

private:
    [[nodiscard]] PortalSays create(const QJsonObject &parameters)
    {
        return m_visitor->callAsBot(u"imbot.chat.add"_s, parameters);
    }
    [[nodiscard]] QJsonObject batch(const QByteArray &commands)
    {
        return m_visitor->post(u"batch"_s, "{\"cmd\":" + commands + "}").result().toObject();
    }

    std::unique_ptr<DemoPortal> m_portal;
    std::unique_ptr<PortalVisitor> m_visitor;
};

void TestDemoPortal::init()
{
    m_portal = std::make_unique<DemoPortal>(unlimitedPortal());
    QVERIFY(m_portal->start());
    m_visitor = std::make_unique<PortalVisitor>(*m_portal);
}

void TestDemoPortal::cleanup()
{
    m_visitor.reset();
    m_portal.reset();
}

void TestDemoPortal::answersWithTimeBlock()
{
    const PortalSays says = m_visitor->call(u"profile"_s);
    QCOMPARE(says.result()["ID"_L1].toString(), u"1"_s);
    QCOMPARE(says.result()["ADMIN"_L1], QJsonValue(true));
    const QJsonObject time = says.json.value("time"_L1).toObject();
    QVERIFY(time.value("operating"_L1).isDouble());
    QVERIFY(time.value("finish"_L1).toDouble() >= time.value("start"_L1).toDouble());
}

void TestDemoPortal::checksMethodBeforeWebhook()
{
    m_portal->revokeWebhook();
    const PortalSays says = m_visitor->call(u"imbot.chat.adopt"_s);
    QCOMPARE(says.status, 404);
    QCOMPARE(says.error(), u"ERROR_METHOD_NOT_FOUND"_s);
}

void TestDemoPortal::refusesWrongWebhook_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");

    QTest::newRow("secret") << u"rest/1/0000000000000000/scope"_s << u"INVALID_CREDENTIALS"_s;
    QTest::newRow("user") << u"rest/7/%1/scope"_s << u"INVALID_CREDENTIALS"_s;
    QTest::newRow("none") << u"rest/scope"_s << u"NO_AUTH_FOUND"_s;
}

void TestDemoPortal::refusesWrongWebhook()
{
    QFETCH(QString, path);
    QFETCH(QString, error);

    const QString secret = m_portal->webhookAddress().section(u'/', 5, 5);
    if (path.contains(u'%'))
        path = path.arg(secret);
    const PortalSays says = m_visitor->get(m_portal->baseUrl().resolved(QUrl(path)));
    QCOMPARE(says.status, 401);
    QCOMPARE(says.error(), error);
}

void TestDemoPortal::refusesRevokedWebhook()
{
    QCOMPARE(m_visitor->call(u"scope"_s).status, 200);
    m_portal->revokeWebhook();
    QCOMPARE(m_visitor->call(u"scope"_s).error(), u"INVALID_CREDENTIALS"_s);
}

void TestDemoPortal::refusesMethodOutsideScopes()
{
    m_portal->setScopes({u"im"_s});
    const PortalSays says = create({});
    QCOMPARE(says.status, 401);
    QCOMPARE(says.error(), u"insufficient_scope"_s);
    QCOMPARE(m_visitor->call(u"scope"_s).result().toArray(), QJsonArray{u"im"_s});
    QCOMPARE(m_visitor->call(u"server.time"_s).status, 200);
}

void TestDemoPortal::tellsWhichMethodsThereAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isExisting");
    QTest::addColumn<bool>("isAvailable");

    QTest::newRow("within scope") << u"imbot.chat.add"_s << true << true;
    QTest::newRow("outside scope") << u"user.get"_s << true << false;
    QTest::newRow("unknown") << u"imbot.chat.adopt"_s << false << false;
    QTest::newRow("upper case") << u"IMBOT.CHAT.ADD"_s << false << false;
}

void TestDemoPortal::tellsWhichMethodsThereAre()
{
    QFETCH(QString, name);
    QFETCH(bool, isExisting);
    QFETCH(bool, isAvailable);

    m_portal->setScopes({u"imbot"_s});
    const QJsonValue result = m_visitor->call(u"method.get"_s, {{u"name"_s, name}}).result();
    QCOMPARE(result["isExisting"_L1].toBool(), isExisting);
    QCOMPARE(result["isAvailable"_L1].toBool(), isAvailable);
}

void TestDemoPortal::hasNoSecondVersionWhereLegacy()
{
    QVERIFY(m_visitor->call(u"imbot.v2.Revision.get"_s).result()["rest"_L1].toInt() >= 33);
    DemoPortalOptions options = unlimitedPortal();
    options.legacy = true;
    DemoPortal legacy(options);
    QVERIFY(legacy.start());
    QCOMPARE(PortalVisitor(legacy).call(u"imbot.v2.Revision.get"_s).error(),
             u"ERROR_METHOD_NOT_FOUND"_s);
}

void TestDemoPortal::refusesAboveRateLimit()
{
    DemoPortalOptions options;
    options.limit = DemoBucket{.capacity = 3, .drainPerSecond = 0.001};
    DemoPortal portal(options);
    QVERIFY(portal.start());
    PortalVisitor visitor(portal);
    for (int count = 0; count < 3; ++count)
        QCOMPARE(visitor.call(u"scope"_s).status, 200);
    const PortalSays says = visitor.call(u"scope"_s);
    QCOMPARE(says.status, 503);
    QCOMPARE(says.error(), u"QUERY_LIMIT_EXCEEDED"_s);
    QCOMPARE(portal.callCount(u"scope"_s), 3);
}

void TestDemoPortal::answersAsOrdered()
{
    m_portal->setRefusal(u"imbot.chat.add"_s,
                         {.code = u"OPERATION_TIME_LIMIT"_s, .httpStatus = 429, .times = 2});
    for (int count = 0; count < 2; ++count) {
        const PortalSays says = create({});
        QCOMPARE(says.status, 429);
        QCOMPARE(says.error(), u"OPERATION_TIME_LIMIT"_s);
    }
    QVERIFY(m_portal->chats().isEmpty());
    QCOMPARE(create({}).status, 200);
    QCOMPARE(m_portal->callCount(u"imbot.chat.add"_s), 3);
}

void TestDemoPortal::canRunMethodAndRefuseAllTheSame()
{
    m_portal->setRefusal(
        u"imbot.chat.add"_s,
        {.code = u"INTERNAL_SERVER_ERROR"_s, .httpStatus = 500, .afterRunning = true});
    QCOMPARE(create({}).status, 500);
    QCOMPARE(m_portal->chats().size(), 1);
}

void TestDemoPortal::waitsForLatency()
{
    m_portal->setLatency(std::chrono::milliseconds(300));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_visitor->call(u"scope"_s).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestDemoPortal::stopsAtOnceWithIdleConnectionsAndCallsUnderWay()
{
    QCOMPARE(m_visitor->call(u"scope"_s).status, 200);
    m_portal->setLatency(std::chrono::minutes(5));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_portal->baseUrl().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /rest/1/x/scope HTTP/1.1\r\nHost: demo\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    QElapsedTimer timer;
    timer.start();
    m_portal->stop();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestDemoPortal::refusesPortInUse()
{
    DemoPortalOptions options = unlimitedPortal();
    options.port = m_portal->baseUrl().port();
    DemoPortal second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
}

void TestDemoPortal::runsNothingWhenBodyIsCutOff()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_portal->baseUrl().port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray path = QUrl(m_portal->webhookAddress()).path().toLatin1();
    socket.write("POST " + path + "imbot.chat.add?CLIENT_ID=" + m_portal->clientId().toLatin1()
                 + " HTTP/1.1\r\nHost: demo\r\nContent-Type: application/json\r\n"
                   "Content-Length: 100\r\n\r\n{\"TITLE\":");
    QVERIFY(socket.waitForBytesWritten());
    socket.disconnectFromHost();
    // The portal reads on one connection after another: when it has answered this, it has seen the
    // other.
    QCOMPARE(m_visitor->call(u"scope"_s).status, 200);
    m_portal->stop();
    QVERIFY(m_portal->chats().isEmpty());
}

void TestDemoPortal::takesLargeBodies()
{
    const PortalSays says =
        create({{u"TITLE"_s, u"Large"_s}, {u"AVATAR"_s, u"A"_s.repeated(5'000'000)}});
    QCOMPARE(says.status, 200);
    QCOMPARE(m_portal->chats().constLast().title, u"Large"_s);
}

void TestDemoPortal::findsChatByEntityPair()
{
    const QJsonObject pair{{u"ENTITY_TYPE"_s, u"CHAT"_s}, {u"ENTITY_ID"_s, u"a|1"_s}};
    QVERIFY(m_visitor->call(u"imbot.chat.get"_s, pair).result().isNull());
    const int first = create(pair).result().toInt();
    const int second = create(pair).result().toInt();
    QVERIFY(first < second);
    QCOMPARE(m_visitor->call(u"imbot.chat.get"_s, pair).result()["ID"_L1].toInt(), first);
    QCOMPARE(m_visitor->call(u"im.chat.get"_s, pair).result()["ID"_L1].toInt(), first);
    QVERIFY(m_visitor->call(u"imbot.chat.get"_s).result().isNull());
}

void TestDemoPortal::readsDialogOnlyForMembers()
{
    const int without = create({}).result().toInt();
    const int with = create({{u"USERS"_s, QJsonArray{m_portal->callerId()}}}).result().toInt();
    const auto read = [this](int chat) {
        return m_visitor->call(u"imbot.dialog.get"_s, {{u"DIALOG_ID"_s, u"chat%1"_s.arg(chat)}});
    };
    QCOMPARE(read(without).error(), u"ACCESS_ERROR"_s);
    QCOMPARE(read(without).status, 403);
    QCOMPARE(read(with).result()["id"_L1].toInt(), with);
    QCOMPARE(read(with).result()["role"_L1].toString(), u"member"_s);
}

void TestDemoPortal::listsBotsByTheirNumber()
{
    const QJsonObject bots = m_visitor->call(u"imbot.bot.list"_s).result().toObject();
    QCOMPARE(bots.size(), 3);
    const QJsonValue bot = bots.value(QString::number(m_portal->defaultBotId()));
    QCOMPARE(bot["ID"_L1].toInt(), m_portal->defaultBotId());
    QCOMPARE(bot["NAME"_L1].toString(), u"Support Desk"_s);
}

void TestDemoPortal::keepsOrderOfBatch()
{
    // "b" comes first although "a" would in the alphabet: else there is nothing to put into "a".
    const QJsonObject parts =
        batch(R"({"b":"profile","a":"im.user.get?ID=%24result%5Bb%5D%5BID%5D"})");
    QCOMPARE(parts["result"_L1]["a"_L1]["id"_L1].toInt(), 1);
}

void TestDemoPortal::putsEarlierResultsIntoLaterCommands()
{
    const int chat = create({{u"USERS"_s, QJsonArray{m_portal->callerId()}},
                             {u"ENTITY_TYPE"_s, u"CHAT"_s},
                             {u"ENTITY_ID"_s, u"a|1"_s}})
                         .result()
                         .toInt();
    const QJsonObject parts = batch(R"({"k0":"imbot.chat.get?ENTITY_TYPE=CHAT&ENTITY_ID=a%7C1",)"
                                    R"("k1":"imbot.dialog.get?DIALOG_ID=chat$result[k0][ID]",)"
                                    R"("k2":"imbot.chat.get?ENTITY_TYPE=CHAT&ENTITY_ID=none"})");
    QCOMPARE(parts["result"_L1]["k1"_L1]["id"_L1].toInt(), chat);
    QVERIFY(parts["result"_L1].toObject().contains("k2"_L1));
    QVERIFY(parts["result"_L1]["k2"_L1].isNull());
    QVERIFY(parts["result_time"_L1]["k0"_L1].isObject());
}

void TestDemoPortal::showsEmptyBatchPartsAsLists()
{
    const QJsonObject parts = batch("{}");
    for (const auto name :
         {"result"_L1, "result_error"_L1, "result_next"_L1, "result_total"_L1, "result_time"_L1})
        QVERIFY(parts.value(name).isArray());
    QVERIFY(batch(R"(["scope","profile"])").value("result"_L1).isArray());
    QVERIFY(batch(R"(["nonsense","profile"])").value("result"_L1).isObject());
}

void TestDemoPortal::limitsBatch()
{
    QJsonObject commands;
    for (int number = 10; number < 61; ++number)
        commands.insert(u"k%1"_s.arg(number), u"server.time"_s);
    const QJsonObject parts =
        m_visitor->call(u"batch"_s, {{u"cmd"_s, commands}}).result().toObject();
    QCOMPARE(parts["result"_L1].toObject().size(), 50);
    QCOMPARE(parts["result_error"_L1]["k60"_L1]["error"_L1].toString(),
             u"ERROR_BATCH_LENGTH_EXCEEDED"_s);
    QCOMPARE(
        batch(R"({"x":"batch?cmd[a]=scope"})")["result_error"_L1]["x"_L1]["error"_L1].toString(),
        u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s);
}

void TestDemoPortal::stopsBatchAtFailureWhereAsked()
{
    const QByteArray body = R"({"halt":1,"cmd":{"a":"scope","b":"nonsense","c":"scope"}})";
    const QJsonObject parts = m_visitor->post(u"batch"_s, body).result().toObject();
    QCOMPARE(parts["result"_L1].toObject().keys(), QStringList{u"a"_s});
    QCOMPARE(parts["result_error"_L1].toObject().keys(), QStringList{u"b"_s});
}

void TestDemoPortal::showsChatAsPage()
{
    const int chat = create({{u"TITLE"_s, u"<b>Bold</b> & \"more\""_s},
                             {u"MESSAGE"_s, u"<script>alert(1)</script>"_s},
                             {u"USERS"_s, QJsonArray{26}}})
                         .result()
                         .toInt();
    QUrl address = m_portal->baseUrl().resolved(QUrl(u"online/"_s));
    address.setQuery(u"IM_DIALOG=chat%1"_s.arg(chat));
    const PortalSays page = m_visitor->get(address);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;more&quot;"));
    QVERIFY(page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(page.body.contains("&lt;b&gt;Bob&lt;/b&gt;"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(!page.body.contains("<b>B"));
}

void TestDemoPortal::saysInWordsThatThereIsNoChat()
{
    QUrl address = m_portal->baseUrl().resolved(QUrl(u"online/"_s));
    address.setQuery(u"IM_DIALOG=chat999"_s);
    const PortalSays page = m_visitor->get(address);
    QCOMPARE(page.status, 404);
    QVERIFY(page.body.contains("no such chat"));
    QCOMPARE(m_visitor->get(m_portal->baseUrl()).status, 200);
}

QTEST_GUILESS_MAIN(TestDemoPortal)
#include "tst_demoportal.moc"
