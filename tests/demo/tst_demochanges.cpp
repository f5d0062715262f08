// SPDX-License-Identifier: Apache-2.0
#include "portalvisitor.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What can be done to a chat that is there, and to bots. Source: REST reference, section 5.
class TestDemoChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesWithoutChatOrBot_data();
    void refusesWithoutChatOrBot();
    void changesTitleOfCallersChat();
    void pretendsToChangeTitleOfOthersChat();
    void refusesEmptyTitle_data();
    void refusesEmptyTitle();
    void changesColorOnce();
    void checksColorBeforeBot();
    void changesAvatarAndReportsErrors();
    void addsPeopleOnce();
    void removesPersonOnce();
    void listsMembersForMembersOnly();
    void appointsManagers();
    void handsOwnershipToMembersOnly();
    void leavesChatToAnHeir();
    void postsMessages();
    void refusesMessages_data();
    void refusesMessages();
    void registersBotThatCanCreate();
    void refusesRegistration_data();
    void refusesRegistration();
    void registersBotOfSecondVersion();
    void readsChatAsBot();

private:
    //! The error of \a method for the chat of this test, or an empty text.
    QString errorOf(const QString &method, QJsonObject parameters)
    {
        parameters.insert(u"CHAT_ID"_s, m_chat);
        return m_visitor->callAsBot(method, parameters).error();
    }
    [[nodiscard]] DemoChat chat() const { return m_portal->chats().constLast(); }
    void createChat(const QJsonArray &users)
    {
        m_chat = m_visitor
                     ->callAsBot(
                         u"imbot.chat.add"_s,
                         {{u"TITLE"_s, u"Before"_s}, {u"COLOR"_s, u"MINT"_s}, {u"USERS"_s, users}})
                     .result()
                     .toInt();
    }

    std::unique_ptr<DemoPortal> m_portal;
    std::unique_ptr<PortalVisitor> m_visitor;
    int m_chat = 0;
};

void TestDemoChanges::init()
{
    m_portal = std::make_unique<DemoPortal>(unlimitedPortal());
    QVERIFY(m_portal->start());
    m_visitor = std::make_unique<PortalVisitor>(*m_portal);
    createChat({m_portal->callerId(), 6});
}

void TestDemoChanges::cleanup()
{
    m_visitor.reset();
    m_portal.reset();
}

void TestDemoChanges::refusesWithoutChatOrBot_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");

    QTest::newRow("no chat") << QJsonObject{{u"CLIENT_ID"_s, u"%1"_s}} << u"CHAT_ID_EMPTY"_s << 400;
    QTest::newRow("no CLIENT_ID") << QJsonObject{{u"CHAT_ID"_s, 101}} << u"ACCESS_DENIED"_s << 403;
    QTest::newRow("no such bot") << QJsonObject{{u"CHAT_ID"_s, 101},
                                                {u"CLIENT_ID"_s, u"x"_s},
                                                {u"BOT_ID"_s, 77}}
                                 << u"BOT_ID_ERROR"_s << 400;
    QTest::newRow("dialog in its place")
        << QJsonObject{{u"DIALOG_ID"_s, u"chat101"_s}, {u"CLIENT_ID"_s, u"x"_s}, {u"BOT_ID"_s, 2}}
        << u"APP_ID_ERROR"_s << 400;
}

void TestDemoChanges::refusesWithoutChatOrBot()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, error);
    QFETCH(int, status);

    const PortalSays says = m_visitor->call(u"imbot.chat.leave"_s, parameters);
    QCOMPARE(says.error(), error);
    QCOMPARE(says.status, status);
}

void TestDemoChanges::changesTitleOfCallersChat()
{
    QCOMPARE(errorOf(u"imbot.chat.updateTitle"_s, {{u"TITLE"_s, u" After "_s}}), QString());
    QCOMPARE(chat().title, u"After"_s);
    QCOMPARE(errorOf(u"imbot.chat.updateTitle"_s, {{u"TITLE"_s, u"After"_s}}), QString());
}

void TestDemoChanges::pretendsToChangeTitleOfOthersChat()
{
    createChat({6});
    QCOMPARE(errorOf(u"imbot.chat.updateTitle"_s, {{u"TITLE"_s, u"After"_s}}), QString());
    QCOMPARE(chat().title, u"Before"_s);
}

void TestDemoChanges::refusesEmptyTitle_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("0") << u"0"_s;
}

void TestDemoChanges::refusesEmptyTitle()
{
    QFETCH(QString, title);
    QCOMPARE(errorOf(u"imbot.chat.updateTitle"_s, {{u"TITLE"_s, title}}), u"TITLE_EMPTY"_s);
}

void TestDemoChanges::changesColorOnce()
{
    const QJsonObject pink{{u"COLOR"_s, u"PINK"_s}};
    QCOMPARE(errorOf(u"imbot.chat.updateColor"_s, pink), QString());
    QCOMPARE(chat().color, u"#f76187"_s);
    QCOMPARE(errorOf(u"imbot.chat.updateColor"_s, pink), u"WRONG_REQUEST"_s);
}

void TestDemoChanges::checksColorBeforeBot()
{
    const PortalSays says = m_visitor->call(u"imbot.chat.updateColor"_s, {{u"COLOR"_s, u"pink"_s}});
    QCOMPARE(says.error(), u"WRONG_COLOR"_s);
}

void TestDemoChanges::changesAvatarAndReportsErrors()
{
    const QByteArray gif = QByteArray::fromHex("47494638396101000100800000");
    const QJsonObject picture{{u"AVATAR"_s, QString::fromLatin1(gif.toBase64())}};
    QCOMPARE(errorOf(u"imbot.chat.updateAvatar"_s, {{u"AVATAR"_s, u"aGVsbG8="_s}}),
             u"AVATAR_ERROR"_s);
    QCOMPARE(errorOf(u"imbot.chat.updateAvatar"_s, picture), QString());
    QCOMPARE(chat().avatar, gif);
    const QUrl address = m_portal->baseUrl().resolved(QUrl(u"upload/chat%1"_s.arg(m_chat)));
    QCOMPARE(m_visitor->get(address).body, gif);
    createChat({6});
    QCOMPARE(errorOf(u"imbot.chat.updateAvatar"_s, picture), u"ACCESS_DENIED"_s);
}

void TestDemoChanges::addsPeopleOnce()
{
    const QJsonObject people{{u"USERS"_s, QJsonArray{6, 7, 21, 99'999}}};
    QCOMPARE(errorOf(u"imbot.chat.user.add"_s, people), QString());
    QCOMPARE(chat().users, (QList<int>{2, 1, 6, 7}));
    QCOMPARE(errorOf(u"imbot.chat.user.add"_s, people), QString());
    QCOMPARE(chat().users, (QList<int>{2, 1, 6, 7}));
    QCOMPARE(errorOf(u"imbot.chat.user.add"_s, {{u"USERS"_s, QJsonArray{true}}}),
             u"INVALID_FORMAT"_s);
}

void TestDemoChanges::removesPersonOnce()
{
    QCOMPARE(errorOf(u"imbot.chat.user.delete"_s, {}), u"USER_ID_EMPTY"_s);
    QCOMPARE(errorOf(u"imbot.chat.user.delete"_s, {{u"USER_ID"_s, 6}}), QString());
    QCOMPARE(chat().users, (QList<int>{2, 1}));
    QCOMPARE(errorOf(u"imbot.chat.user.delete"_s, {{u"USER_ID"_s, 6}}), u"WRONG_REQUEST"_s);
}

void TestDemoChanges::listsMembersForMembersOnly()
{
    const QJsonObject parameters{{u"CHAT_ID"_s, m_chat}};
    QCOMPARE(m_visitor->callAsBot(u"imbot.chat.user.list"_s, parameters).result().toArray(),
             (QJsonArray{2, 1, 6}));
    QCOMPARE(errorOf(u"imbot.chat.leave"_s, {}), QString());
    QCOMPARE(m_visitor->callAsBot(u"imbot.chat.user.list"_s, parameters).result(),
             QJsonValue(QJsonArray()));
}

void TestDemoChanges::appointsManagers()
{
    QCOMPARE(errorOf(u"imbot.chat.setManager"_s, {{u"USER_ID"_s, 6}}), QString());
    QVERIFY(chat().managers.contains(6));
    QCOMPARE(errorOf(u"imbot.chat.setManager"_s, {{u"USER_ID"_s, 6}, {u"IS_MANAGER"_s, u"N"_s}}),
             QString());
    QVERIFY(!chat().managers.contains(6));
    QCOMPARE(errorOf(u"imbot.chat.setManager"_s, {{u"USER_ID"_s, 7}}), QString());
    QVERIFY(!chat().managers.contains(7));
}

void TestDemoChanges::handsOwnershipToMembersOnly()
{
    QCOMPARE(errorOf(u"imbot.chat.setOwner"_s, {{u"USER_ID"_s, 7}}), u"WRONG_REQUEST"_s);
    QCOMPARE(errorOf(u"imbot.chat.setOwner"_s, {{u"USER_ID"_s, 6}}), QString());
    QCOMPARE(chat().owner, 6);
    QCOMPARE(chat().managers, QList<int>{6});
    QCOMPARE(errorOf(u"imbot.chat.setManager"_s, {{u"USER_ID"_s, 1}}), u"WRONG_REQUEST"_s);
}

void TestDemoChanges::leavesChatToAnHeir()
{
    QCOMPARE(errorOf(u"imbot.chat.leave"_s, {}), QString());
    QCOMPARE(chat().owner, m_portal->callerId());
    QCOMPARE(chat().users, (QList<int>{1, 6}));
    QCOMPARE(errorOf(u"imbot.chat.leave"_s, {}), u"WRONG_REQUEST"_s);
}

void TestDemoChanges::postsMessages()
{
    const PortalSays says = m_visitor->callAsBot(
        u"imbot.message.add"_s,
        {{u"DIALOG_ID"_s, u"chat%1"_s.arg(m_chat)}, {u"MESSAGE"_s, u"Later"_s}});
    QVERIFY(says.result().toInt() > 0);
    QCOMPARE(chat().messages.constLast(), u"Later"_s);
}

void TestDemoChanges::refusesMessages_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("error");

    QTest::newRow("no dialog") << u""_s << u"Hi"_s << u"DIALOG_ID_EMPTY"_s;
    QTest::newRow("no message") << u"chat101"_s << u" "_s << u"MESSAGE_EMPTY"_s;
    QTest::newRow("no such chat") << u"chat999"_s << u"Hi"_s << u"WRONG_REQUEST"_s;
}

void TestDemoChanges::refusesMessages()
{
    QFETCH(QString, dialog);
    QFETCH(QString, message);
    QFETCH(QString, error);

    const PortalSays says = m_visitor->callAsBot(
        u"imbot.message.add"_s, {{u"DIALOG_ID"_s, dialog}, {u"MESSAGE"_s, message}});
    QCOMPARE(says.error(), error);
}

void TestDemoChanges::registersBotThatCanCreate()
{
    const QJsonObject registration{{u"CODE"_s, u"new"_s},
                                   {u"CLIENT_ID"_s, u"own"_s},
                                   {u"EVENT_HANDLER"_s, u"https://bot.example/"_s},
                                   {u"PROPERTIES"_s, QJsonObject{{u"NAME"_s, u"New bot"_s}}}};
    const int bot = m_visitor->call(u"imbot.register"_s, registration).result().toInt();
    QVERIFY(bot > 0);
    const QJsonObject create{{u"CLIENT_ID"_s, u"own"_s}};
    QCOMPARE(m_visitor->call(u"imbot.chat.add"_s, create).status, 200);
    QCOMPARE(chat().owner, bot);
    QCOMPARE(m_visitor->call(u"imbot.register"_s, registration).result(),
             QJsonValue(QString::number(bot)));
    const QJsonObject removal{{u"CLIENT_ID"_s, u"own"_s}, {u"BOT_ID"_s, bot}};
    QCOMPARE(m_visitor->call(u"imbot.unregister"_s, removal).result(), QJsonValue(true));
    QCOMPARE(m_visitor->call(u"imbot.chat.add"_s, create).error(), u"BOT_ID_ERROR"_s);
}

void TestDemoChanges::refusesRegistration_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("error");

    QTest::newRow("client") << u"CLIENT_ID"_s << u"ACCESS_DENIED"_s;
    QTest::newRow("code") << u"CODE"_s << u"CODE_ERROR"_s;
    QTest::newRow("handler") << u"EVENT_HANDLER"_s << u"EVENT_HANDLER_ERROR"_s;
    QTest::newRow("name") << u"PROPERTIES"_s << u"NAME_ERROR"_s;
}

void TestDemoChanges::refusesRegistration()
{
    QFETCH(QString, missing);
    QFETCH(QString, error);

    QJsonObject registration{{u"CODE"_s, u"new"_s},
                             {u"CLIENT_ID"_s, u"own"_s},
                             {u"EVENT_HANDLER"_s, u"https://bot.example/"_s},
                             {u"PROPERTIES"_s, QJsonObject{{u"NAME"_s, u"New bot"_s}}}};
    registration.remove(missing);
    QCOMPARE(m_visitor->call(u"imbot.register"_s, registration).error(), error);
}

void TestDemoChanges::registersBotOfSecondVersion()
{
    const auto registered = [this](const QString &token) {
        const QJsonObject fields{{u"code"_s, u"v2"_s},
                                 {u"botToken"_s, token},
                                 {u"properties"_s, QJsonObject{{u"name"_s, u"Newer"_s}}}};
        return m_visitor->call(u"imbot.v2.Bot.register"_s, {{u"fields"_s, fields}});
    };
    const int bot = registered(u"token"_s).result()["bot"_L1]["id"_L1].toInt();
    QVERIFY(bot > 0);
    QCOMPARE(registered(u"token"_s).result()["bot"_L1]["id"_L1].toInt(), bot);
    QCOMPARE(registered(u"other"_s).error(), u"BOT_CODE_ALREADY_TAKEN"_s);
    QCOMPARE(registered(u"x"_s.repeated(41)).error(), u"BOT_TOKEN_INVALID_LENGTH"_s);
    const QJsonArray bots = m_visitor->call(u"imbot.v2.Bot.list"_s, {{u"botToken"_s, u"token"_s}})
                                .result()["bots"_L1]
                                .toArray();
    QCOMPARE(bots.size(), 1);
    QCOMPARE(bots.first()["code"_L1].toString(), u"v2"_s);
    QCOMPARE(
        m_visitor->call(u"imbot.chat.add"_s, {{u"CLIENT_ID"_s, u"token"_s}, {u"BOT_ID"_s, bot}})
            .status,
        200);
}

void TestDemoChanges::readsChatAsBot()
{
    createChat({6});
    const auto read = [this](int bot, const QString &dialog) {
        return m_visitor->call(
            u"imbot.v2.Chat.get"_s,
            {{u"botId"_s, bot}, {u"botToken"_s, m_portal->clientId()}, {u"dialogId"_s, dialog}});
    };
    const QString dialog = u"chat%1"_s.arg(m_chat);
    QCOMPARE(read(2, dialog).result()["chat"_L1]["name"_L1].toString(), u"Before"_s);
    QCOMPARE(read(2, dialog).result()["chat"_L1]["role"_L1].toString(), u"owner"_s);
    QCOMPARE(read(3, dialog).error(), u"ACCESS_DENIED"_s);
    QCOMPARE(read(2, u"chat9"_s).error(), u"CHAT_NOT_FOUND"_s);
    QCOMPARE(read(0, dialog).error(), u"BOT_ID_REQUIRED"_s);
}

QTEST_GUILESS_MAIN(TestDemoChanges)
#include "tst_demochanges.moc"
