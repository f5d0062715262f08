// SPDX-License-Identifier: Apache-2.0
#include "portalvisitor.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The start of a PNG, as far as the portal looks: signature, IHDR, width and height.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    for (const quint32 edge : {width, height}) {
        for (const int shift : {24, 16, 8, 0})
            png += static_cast<char>(edge >> static_cast<unsigned>(shift) & 0xFFU);
    }
    return png + QByteArray::fromHex("0802000000");
}

// Ids of the portal's hand-made people, in the order in which samplepeople.cpp has them.
constexpr int ann = 6;
constexpr int annNamesake = 7;

} // namespace

//! imbot.chat.add, rule by rule. Source: REST reference, sections 2.2 and 2.3.
class TestDemoCreate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_portal.start()); }

    void makesChatOfAllFields();
    void makesClosedChatOfBotAloneFromNothing();
    void takesOddValuesLikeThePortal_data();
    void takesOddValuesLikeThePortal();
    void readsUsers_data();
    void readsUsers();
    void takesOrDropsAvatar_data();
    void takesOrDropsAvatar();
    void refuses_data();
    void refuses();
    void cutsMessageAboveTwentyThousandCharacters_data();
    void cutsMessageAboveTwentyThousandCharacters();
    void postsInThePortalsOrder();
    void greetsOnlyWithoutEntityType();
    void swallowsBrokenJson();
    void keepsRequestAsReceived();
    void takesParameterNamesInAnyCase();
    void takesForms();

private:
    //! The chat that a successful create with \a parameters makes.
    DemoChat created(const QJsonObject &parameters)
    {
        const PortalSays says = m_visitor.callAsBot(u"imbot.chat.add"_s, parameters);
        return says.status == 200 ? m_portal.chats().constLast() : DemoChat();
    }

    DemoPortal m_portal{unlimitedPortal()};
    PortalVisitor m_visitor{m_portal};
};

void TestDemoCreate::makesChatOfAllFields()
{
    const QByteArray png = pngOf(64, 64);
    const PortalSays says = m_visitor.callAsBot(u"imbot.chat.add"_s,
                                                {{u"TYPE"_s, u"OPEN"_s},
                                                 {u"TITLE"_s, u"Смена 12 🌙"_s},
                                                 {u"DESCRIPTION"_s, u"Night shift"_s},
                                                 {u"COLOR"_s, u"MINT"_s},
                                                 {u"MESSAGE"_s, u"Hello <b>all</b>"_s},
                                                 {u"USERS"_s, QJsonArray{ann, annNamesake}},
                                                 {u"AVATAR"_s, QString::fromLatin1(png.toBase64())},
                                                 {u"ENTITY_TYPE"_s, u"CHAT"_s},
                                                 {u"ENTITY_ID"_s, u"chatwright|1"_s}});
    QCOMPARE(says.status, 200);
    const DemoChat chat = m_portal.chats().constLast();
    QCOMPARE(says.result().toInt(), chat.id);
    QVERIFY(chat.isOpen);
    QCOMPARE(chat.title, u"Смена 12 🌙"_s);
    QCOMPARE(chat.description, u"Night shift"_s);
    QCOMPARE(chat.color, u"#4ba984"_s);
    QCOMPARE(chat.message, u"Hello <b>all</b>"_s);
    QCOMPARE(chat.users, (QList<int>{m_portal.defaultBotId(), ann, annNamesake}));
    QCOMPARE(chat.owner, m_portal.defaultBotId());
    QCOMPARE(chat.avatar, png);
    QCOMPARE(chat.entityType, u"CHAT"_s);
    QCOMPARE(chat.entityId, u"chatwright|1"_s);
}

void TestDemoCreate::makesClosedChatOfBotAloneFromNothing()
{
    const DemoChat chat = created({});
    QVERIFY(!chat.isOpen);
    QCOMPARE(chat.users, QList<int>{m_portal.defaultBotId()});
    QVERIFY(chat.title.contains(QString::number(chat.id)));
    QVERIFY(chat.color.startsWith(u'#'));
    QVERIFY(chat.message.isEmpty());
}

void TestDemoCreate::takesOddValuesLikeThePortal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("stored");

    const auto row = [](const char *title, const QString &name, const QJsonValue &value,
                        const QString &stored) { QTest::newRow(title) << name << value << stored; };
    row("title is trimmed", u"TITLE"_s, u"  Shift \n"_s, u"Shift"_s);
    row("title of 255 characters stays", u"TITLE"_s, u"😀"_s.repeated(255), u"😀"_s.repeated(255));
    row("title of 256 characters is cut", u"TITLE"_s, u"😀"_s.repeated(256), u"😀"_s.repeated(255));
    row("blank title is invented", u"TITLE"_s, u"   "_s, u"invented"_s);
    row("no-break space is a title", u"TITLE"_s, u"\u00a0"_s, u"\u00a0"_s);
    row("title 0 is invented", u"TITLE"_s, u"0"_s, u"invented"_s);
    row("type in lower case is closed", u"TYPE"_s, u"open"_s, u"closed"_s);
    row("type with a space is closed", u"TYPE"_s, u" OPEN"_s, u"closed"_s);
    row("colour with a space is automatic", u"COLOR"_s, u"GRAPHITE "_s, u"automatic"_s);
    row("unknown type is closed", u"TYPE"_s, u"LINES"_s, u"closed"_s);
    row("type OPEN is open", u"TYPE"_s, u"OPEN"_s, u"open"_s);
    row("colour by name", u"COLOR"_s, u"LIGHT_BLUE"_s, u"#4ba5c3"_s);
    row("colour in lower case is automatic", u"COLOR"_s, u"graphite"_s, u"automatic"_s);
    row("unknown colour is automatic", u"COLOR"_s, u"ORANGE"_s, u"automatic"_s);
    row("message is trimmed", u"MESSAGE"_s, u" Hi "_s, u"Hi"_s);
    row("message 0 is not sent", u"MESSAGE"_s, u"0"_s, u""_s);
    row("blank message is not sent", u"MESSAGE"_s, u" \n "_s, u""_s);
    row("description is trimmed", u"DESCRIPTION"_s, u" Night "_s, u"Night"_s);
    row("entity id as a number is text", u"ENTITY_ID"_s, 17, u"17"_s);
    row("entity id 0 is not stored", u"ENTITY_ID"_s, u"0"_s, u""_s);
    row("entity id of 255 stays", u"ENTITY_ID"_s, u"я"_s.repeated(255), u"я"_s.repeated(255));
    row("entity type of 50 stays", u"ENTITY_TYPE"_s, u"я"_s.repeated(50), u"я"_s.repeated(50));
    row("null is absent", u"TITLE"_s, QJsonValue(), u"invented"_s);
}

void TestDemoCreate::takesOddValuesLikeThePortal()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, stored);

    const DemoChat chat = created({{name, value}});
    QVERIFY(chat.id > 0);
    const auto isInvented = [&chat](const QString &title) {
        return title.endsWith(u"chat No. %1"_s.arg(chat.id));
    };
    const QHash<QString, QString> properties{
        {u"TITLE"_s, isInvented(chat.title) ? u"invented"_s : chat.title},
        {u"TYPE"_s, chat.isOpen ? u"open"_s : u"closed"_s},
        {u"COLOR"_s, stored == "automatic"_L1 && chat.color != "#5e5f5e"_L1 ? stored : chat.color},
        {u"MESSAGE"_s, chat.message},
        {u"DESCRIPTION"_s, chat.description},
        {u"ENTITY_ID"_s, chat.entityId},
        {u"ENTITY_TYPE"_s, chat.entityType},
    };
    QCOMPARE(properties.value(name), stored);
}

void TestDemoCreate::readsUsers_data()
{
    QTest::addColumn<QByteArray>("users");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QList<int>>("invited");

    const auto row = [](const char *title, const QByteArray &users, const QList<int> &invited) {
        QTest::newRow(title) << users << QString() << invited;
    };
    const auto refused = [](const char *title, const QByteArray &users) {
        QTest::newRow(title) << users << u"INVALID_FORMAT"_s << QList<int>();
    };
    row("integers", "[6,7]", {6, 7});
    row("decimal texts", "[\"6\",\"7\"]", {6, 7});
    row("duplicates are merged", "[6,6,\"6\"]", {6});
    row("empties are dropped", "[0,\"\",null,false,\"0\",6]", {6});
    row("words are dropped", "[\"six\",6]", {6});
    row("unknown people are dropped", "[999999,6]", {6});
    row("people who left are dropped", "[21,6]", {6});
    row("null is none", "null", {});
    row("empty list is none", "[]", {});
    row("empty object is none", "{}", {});
    row("object is a list", "{\"a\":6,\"b\":7}", {6, 7});
    row("number is none", "6", {});
    row("list as text", "\"[6,7]\"", {6, 7});
    row("word is none", "\"all\"", {});
    refused("float", "[6.0]");
    refused("exponent", "[6e0]");
    refused("true", "[true]");
    refused("list in list", "[[6]]");
    refused("object in list", "[{\"ID\":6}]");
}

void TestDemoCreate::readsUsers()
{
    QFETCH(QByteArray, users);
    QFETCH(QString, error);
    QFETCH(QList<int>, invited);

    const QByteArray body = "{\"USERS\":" + users + ",\"CLIENT_ID\":\""
        + m_portal.clientId().toLatin1() + "\",\"BOT_ID\":2}";
    const PortalSays says = m_visitor.post(u"imbot.chat.add"_s, body);
    QCOMPARE(says.error(), error);
    if (error.isEmpty())
        QCOMPARE(m_portal.chats().constLast().users.mid(1), invited);
    else
        QCOMPARE(says.status, 400);
}

void TestDemoCreate::takesOrDropsAvatar_data()
{
    QTest::addColumn<QJsonValue>("avatar");
    QTest::addColumn<bool>("isTaken");

    const auto base64 = [](const QByteArray &bytes) {
        return QJsonValue(QString::fromLatin1(bytes.toBase64()));
    };
    QTest::newRow("picture") << base64(pngOf(10, 10)) << true;
    QTest::newRow("largest picture") << base64(pngOf(5000, 5000)) << true;
    QTest::newRow("too wide") << base64(pngOf(5001, 10)) << false;
    QTest::newRow("too high") << base64(pngOf(10, 5001)) << false;
    QTest::newRow("no size") << base64(pngOf(0, 0)) << false;
    QTest::newRow("no picture") << base64("hello") << false;
    QTest::newRow("no Base64") << QJsonValue(u"*** not base64 ***"_s) << false;
    QTest::newRow("data address") << QJsonValue(u"data:image/png;base64,"_s
                                                + base64(pngOf(10, 10)).toString())
                                  << false;
    QTest::newRow("digits are a file number") << QJsonValue(u"12345678"_s) << false;
    QTest::newRow("list") << QJsonValue(QJsonArray{u"a.png"_s, base64(pngOf(10, 10))}) << false;
}

void TestDemoCreate::takesOrDropsAvatar()
{
    QFETCH(QJsonValue, avatar);
    QFETCH(bool, isTaken);

    const DemoChat chat = created({{u"AVATAR"_s, avatar}});
    QVERIFY(chat.id > 0);
    QCOMPARE(!chat.avatar.isEmpty(), isTaken);
}

void TestDemoCreate::refuses_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");

    const QString key = u"CLIENT_ID"_s;
    const QString right = m_portal.clientId();
    const auto row = [](const char *title, const QJsonObject &parameters, const char *error,
                        int status) {
        QTest::newRow(title) << parameters << QString::fromLatin1(error) << status;
    };
    row("no CLIENT_ID", {{u"BOT_ID"_s, 2}}, "ACCESS_DENIED", 403);
    row("bot 0", {{key, right}, {u"BOT_ID"_s, 0}}, "BOT_ID_ERROR", 400);
    row("empty bot", {{key, right}, {u"BOT_ID"_s, u""_s}}, "BOT_ID_ERROR", 400);
    row("person as bot", {{key, right}, {u"BOT_ID"_s, ann}}, "BOT_ID_ERROR", 400);
    row("other CLIENT_ID", {{key, u"other"_s}, {u"BOT_ID"_s, 2}}, "APP_ID_ERROR", 400);
    row("no bot of this CLIENT_ID", {{key, u"other"_s}}, "BOT_ID_ERROR", 400);
    row("entity type of 51", {{key, right}, {u"ENTITY_TYPE"_s, u"я"_s.repeated(51)}},
        "WRONG_REQUEST", 400);
    row("entity id of 256", {{key, right}, {u"ENTITY_ID"_s, u"я"_s.repeated(256)}}, "WRONG_REQUEST",
        400);
    row("reserved entity type", {{key, right}, {u"ENTITY_TYPE"_s, u"GENERAL"_s}}, "WRONG_REQUEST",
        400);
}

void TestDemoCreate::refuses()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, error);
    QFETCH(int, status);

    const qsizetype before = m_portal.chats().size();
    const PortalSays says = m_visitor.call(u"imbot.chat.add"_s, parameters);
    QCOMPARE(says.error(), error);
    QCOMPARE(says.status, status);
    QVERIFY(!says.json.contains("time"_L1));
    QCOMPARE(m_portal.chats().size(), before);
}

void TestDemoCreate::cutsMessageAboveTwentyThousandCharacters_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("20000") << 20'000 << false;
    QTest::newRow("20006") << 20'006 << false;
    QTest::newRow("20007") << 20'007 << true;
}

void TestDemoCreate::cutsMessageAboveTwentyThousandCharacters()
{
    QFETCH(int, length);
    QFETCH(bool, isCut);

    const DemoChat chat = created({{u"MESSAGE"_s, u"😀"_s.repeated(length)}});
    const QString whole = u"😀"_s.repeated(length);
    QCOMPARE(chat.message, isCut ? u"😀"_s.repeated(20'000) + u" (...)"_s : whole);
}

void TestDemoCreate::postsInThePortalsOrder()
{
    const DemoChat chat = created({{u"USERS"_s, QJsonArray{ann}},
                                   {u"DESCRIPTION"_s, u"About"_s},
                                   {u"MESSAGE"_s, u"Hello"_s}});
    QCOMPARE(chat.messages,
             (QStringList{u"Dana Demo created this chat"_s, u"Dana Demo invited Ann Lee"_s,
                          u"About"_s, u"Hello"_s}));
}

void TestDemoCreate::greetsOnlyWithoutEntityType()
{
    const DemoChat chat = created({{u"ENTITY_TYPE"_s, u"CHAT"_s}, {u"MESSAGE"_s, u"Hello"_s}});
    QCOMPARE(chat.messages, QStringList{u"Hello"_s});
}

void TestDemoCreate::swallowsBrokenJson()
{
    const qsizetype before = m_portal.chats().size();
    const QByteArray broken = "{\"TITLE\":\"cut off";
    QCOMPARE(m_visitor.post(u"imbot.chat.add"_s, broken).error(), u"ACCESS_DENIED"_s);
    const QString query = u"imbot.chat.add?CLIENT_ID=%1"_s.arg(m_portal.clientId());
    QCOMPARE(m_visitor.post(query, broken).status, 200);
    QCOMPARE(m_portal.chats().size(), before + 1);
    QVERIFY(m_portal.chats().constLast().title != "cut off"_L1);
}

void TestDemoCreate::keepsRequestAsReceived()
{
    const QByteArray body =
        "{ \"TITLE\" : \"As it is\", \"CLIENT_ID\":\"" + m_portal.clientId().toLatin1() + "\"}";
    QCOMPARE(m_visitor.post(u"imbot.chat.add"_s, body).status, 200);
    QCOMPARE(m_portal.chats().constLast().receivedBody, body);
}

void TestDemoCreate::takesParameterNamesInAnyCase()
{
    QCOMPARE(created({{u"title"_s, u"lower"_s}}).title, u"lower"_s);
    QCOMPARE(m_visitor.callAsBot(u"IMBOT.CHAT.ADD"_s, {{u"Title"_s, u"mixed"_s}}).status, 200);
    QCOMPARE(m_portal.chats().constLast().title, u"mixed"_s);
}

void TestDemoCreate::takesForms()
{
    const QByteArray form =
        "TITLE=A+%26+B&USERS%5B%5D=6&USERS%5B%5D=7&CLIENT_ID=" + m_portal.clientId().toLatin1();
    const PortalSays says =
        m_visitor.post(u"imbot.chat.add"_s, form, "application/x-www-form-urlencoded");
    QCOMPARE(says.status, 200);
    QCOMPARE(m_portal.chats().constLast().title, u"A & B"_s);
    QCOMPARE(m_portal.chats().constLast().users.mid(1), (QList<int>{6, 7}));
}

QTEST_GUILESS_MAIN(TestDemoCreate)
#include "tst_democreate.moc"
