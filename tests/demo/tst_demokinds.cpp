// SPDX-License-Identifier: Apache-2.0
#include "portalvisitor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The first of the portal's hand-made people.
constexpr int ann = 6;

} // namespace

//! How imbot.chat.add differs on portals of another kind.
class TestDemoKinds final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOldRulesWhereLegacy_data();
    void keepsOldRulesWhereLegacy();
    void ignoresEntityPairOfExtranetCaller();
    void tellsForeignBotFromUnknownOne();
};

void TestDemoKinds::keepsOldRulesWhereLegacy_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("owner");

    QTest::newRow("users as text")
        << QJsonObject{{u"USERS"_s, u"[6]"_s}} << u"USERS_EMPTY"_s << QString() << 0;
    QTest::newRow("users absent") << QJsonObject{{u"TITLE"_s, u"T"_s}} << QString() << u"T"_s << 2;
    QTest::newRow("float user") << QJsonObject{{u"TITLE"_s, u"T"_s}, {u"USERS"_s, QJsonArray{6.5}}}
                                << QString() << u"T"_s << 2;
    QTest::newRow("title of 255 bytes") << QJsonObject{{u"TITLE"_s, u"я"_s.repeated(200)}}
                                        << QString() << u"я"_s.repeated(127) << 2;
    QTest::newRow("owner is honoured")
        << QJsonObject{{u"TITLE"_s, u"T"_s}, {u"OWNER_ID"_s, ann}} << QString() << u"T"_s << ann;
}

void TestDemoKinds::keepsOldRulesWhereLegacy()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, error);
    QFETCH(QString, title);
    QFETCH(int, owner);

    DemoPortalOptions options = unlimitedPortal();
    options.legacy = true;
    DemoPortal portal(options);
    QVERIFY(portal.start());
    const PortalSays says = PortalVisitor(portal).callAsBot(u"imbot.chat.add"_s, parameters);
    QCOMPARE(says.error(), error);
    if (!error.isEmpty())
        return;
    QCOMPARE(portal.chats().constLast().title, title);
    QCOMPARE(portal.chats().constLast().owner, owner);
    QVERIFY(!portal.chats().constLast().users.contains(ann) || parameters.contains(u"USERS"_s));
}

void TestDemoKinds::ignoresEntityPairOfExtranetCaller()
{
    DemoPortalOptions options = unlimitedPortal();
    options.extranetCaller = true;
    DemoPortal portal(options);
    QVERIFY(portal.start());
    PortalVisitor visitor(portal);
    const QJsonObject pair{{u"ENTITY_TYPE"_s, u"CHAT"_s}, {u"ENTITY_ID"_s, u"a|1"_s}};
    QCOMPARE(visitor.callAsBot(u"imbot.chat.add"_s, pair).status, 200);
    QVERIFY(visitor.call(u"imbot.chat.get"_s, pair).result().isNull());
}

void TestDemoKinds::tellsForeignBotFromUnknownOne()
{
    DemoPortalOptions options = unlimitedPortal();
    options.foreignBot = true;
    DemoPortal portal(options);
    QVERIFY(portal.start());
    PortalVisitor visitor(portal);
    const auto errorWith = [&visitor, &portal](int bot) {
        return visitor
            .call(u"imbot.chat.add"_s, {{u"CLIENT_ID"_s, portal.clientId()}, {u"BOT_ID"_s, bot}})
            .error();
    };
    QCOMPARE(visitor.call(u"imbot.bot.list"_s).result().toObject().size(), 4);
    QCOMPARE(errorWith(5), u"APP_ID_ERROR"_s);
    QCOMPARE(errorWith(99'999), u"BOT_ID_ERROR"_s);
}

QTEST_GUILESS_MAIN(TestDemoKinds)
#include "tst_demokinds.moc"
