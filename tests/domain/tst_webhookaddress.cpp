// SPDX-License-Identifier: Apache-2.0
#include "webhookaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWebhookAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void allowsPlainHttpToLoopbackOnly_data();
    void allowsPlainHttpToLoopbackOnly();
    void neverShowsTheSecret();
    void givesTheSameConnectionIdForEverySpelling();
    void givesAnotherConnectionIdForAnotherPortalUserOrBot();
    void keepsItsSecretWhenThePortalMoves();
};

void TestWebhookAddress::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("secret");

    const auto usual = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << u"https://acme.bitrix24.ru"_s << u"17/abc123def456ghij"_s;
    };
    usual("as shown", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("without slash", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij"_s);
    usual("several slashes", u"https://acme.bitrix24.ru//rest//17//abc123def456ghij//"_s);
    usual("spaces around", u"  https://acme.bitrix24.ru/rest/17/abc123def456ghij/ \t"_s);
    usual("line break after", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/\r\n"_s);
    usual("secret broken by the end of a line",
          u"https://acme.bitrix24.ru/rest/17/abc123\ndef456ghij/profile"_s);
    usual("secret broken by a space, that a line field makes of it",
          u"https://acme.bitrix24.ru/rest/17/abc123def4 56ghij"_s);
    usual("broken before the secret", u"https://acme.bitrix24.ru/rest/17/\nabc123def456ghij/"_s);
    usual("broken after the number", u"https://acme.bitrix24.ru/rest/17\n/abc123def456ghij/"_s);
    usual("broken before the number", u"https://acme.bitrix24.ru/rest/\n17/abc123def456ghij/"_s);
    usual("broken after rest", u"https://acme.bitrix24.ru/rest\n/17/abc123def456ghij/"_s);
    usual("broken before rest", u"https://acme.bitrix24.ru/ rest/17/abc123def456ghij/"_s);
    usual("broken before rest, no scheme", u"acme.bitrix24.ru/\nrest/17/abc123def456ghij/"_s);
    usual("broken before a dot of the name",
          u"https://acme.bitrix24\r\n.ru/rest/17/abc123def456ghij/"_s);
    usual("broken into many lines",
          u"https://acme.bitrix24.ru/\n  rest/\n  17/\n  abc123\n  def456ghij/profile"_s);
    usual("broken where a mail is quoted",
          u"> https://acme.bitrix24.ru/rest/17/abc123\n> def456ghij/"_s);
    usual("broken where a mail is quoted twice",
          u">> https://acme.bitrix24.ru/rest/17/ >> abc123def456ghij/"_s);
    usual("broken in the source of a mail",
          u"https://acme.bitrix24.ru/rest/17/abc12=\r\n3def456ghij/"_s);
    usual("broken in the midst of a Russian sentence",
          u"Вебхук: https://acme.bitrix24.ru/rest/17/\nabc123def456ghij/ — никому не давайте."_s);
    usual("words of another language after it",
          u"https://acme.bitrix24.ru/rest/17/abc123def456ghij\nС уважением, Анна"_s);
    usual("another host before it, without a slash",
          u"example.com https://acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("a word after it", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij profile"_s);
    usual("no-break space before", u"\u00a0https://acme.bitrix24.ru/rest/17/abc123def456ghij"_s);
    usual("zero-width space and BOM",
          u"\ufeffhttps://acme.bitrix24.ru/rest/17/abc123\u200bdef456ghij/\u200e"_s);
    usual("double quotes", u"\"https://acme.bitrix24.ru/rest/17/abc123def456ghij/\""_s);
    usual("single quotes", u"'https://acme.bitrix24.ru/rest/17/abc123def456ghij/'"_s);
    usual("Russian quotes", u"«https://acme.bitrix24.ru/rest/17/abc123def456ghij/»"_s);
    usual("curly quotes", u"“https://acme.bitrix24.ru/rest/17/abc123def456ghij/”"_s);
    usual("back quotes", u"`https://acme.bitrix24.ru/rest/17/abc123def456ghij/`"_s);
    usual("angle brackets", u"<https://acme.bitrix24.ru/rest/17/abc123def456ghij/>"_s);
    usual("Markdown link", u"[webhook](https://acme.bitrix24.ru/rest/17/abc123def456ghij/)"_s);
    usual("in a sentence",
          u"Hello, the address is https://acme.bitrix24.ru/rest/17/abc123def456ghij/."_s);
    usual("comma after", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij, as asked"_s);
    usual("label before", u"URL: https://acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("label glued to it", u"url=https://acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("method name", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/imbot.chat.add"_s);
    usual("method with .json", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/profile.json"_s);
    usual("method with .xml and slash",
          u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/profile.xml/"_s);
    usual("query", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/user.get?ID=1&a=b"_s);
    usual("fragment", u"https://acme.bitrix24.ru/rest/17/abc123def456ghij/#top"_s);
    usual("no scheme", u"acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("two slashes for a scheme", u"//acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("no scheme, in a sentence", u"Use acme.bitrix24.ru/rest/17/abc123def456ghij/ please."_s);
    usual("upper-case scheme and host", u"HTTPS://ACME.Bitrix24.RU/rest/17/abc123def456ghij/"_s);
    usual("upper-case REST", u"https://acme.bitrix24.ru/REST/17/abc123def456ghij/"_s);
    usual("the usual port", u"https://acme.bitrix24.ru:443/rest/17/abc123def456ghij/"_s);
    usual("login before the host", u"https://me:pw@acme.bitrix24.ru/rest/17/abc123def456ghij/"_s);
    usual("leading zeros", u"https://acme.bitrix24.ru/rest/0017/abc123def456ghij/"_s);
    usual("slashes escaped by JSON",
          u"{\"url\":\"https:\\/\\/acme.bitrix24.ru\\/rest\\/17\\/abc123def456ghij\\/\"}"_s);
    usual("wholly percent-encoded",
          u"https%3A%2F%2Facme.bitrix24.ru%2Frest%2F17%2Fabc123def456ghij%2F"_s);
    usual("curl line",
          u"curl -X POST -H 'Content-Type: application/json' -d '{\"ID\":1}' "
          "'https://acme.bitrix24.ru/rest/17/abc123def456ghij/imbot.chat.add'"_s);
    usual("curl line over several lines",
          u"curl -X POST \\\n  https://acme.bitrix24.ru/rest/17/abc123def456ghij/user.get \\\n  "
          "-H \"Accept: application/json\""_s);
    usual("curl line with another address before",
          u"curl -H 'Referer: https://example.com/' "
          "https://acme.bitrix24.ru/rest/17/abc123def456ghij/user.get.json"_s);
    usual("curl line of Windows",
          u"curl ^\"https://acme.bitrix24.ru/rest/17/abc123def456ghij/profile^\" ^"_s);
    usual("assignment of a script",
          u"WEBHOOK = \"https://acme.bitrix24.ru/rest/17/abc123def456ghij/\";"_s);

    QTest::newRow("port") << u"https://crm.acme.ru:8443/rest/1/s3cret/"_s
                          << u"https://crm.acme.ru:8443"_s << u"1/s3cret"_s;
    QTest::newRow("port, no scheme")
        << u"crm.acme.ru:8443/rest/1/s3cret/"_s << u"https://crm.acme.ru:8443"_s << u"1/s3cret"_s;
    QTest::newRow("path prefix") << u"https://acme.ru/bx/portal/rest/1/s3cret/user.get"_s
                                 << u"https://acme.ru/bx/portal"_s << u"1/s3cret"_s;
    QTest::newRow("prefix is named rest too")
        << u"https://acme.ru/rest/rest/1/s3cret/"_s << u"https://acme.ru/rest"_s << u"1/s3cret"_s;
    QTest::newRow("host without a dot")
        << u"portal/rest/1/s3cret/"_s << u"https://portal"_s << u"1/s3cret"_s;
    QTest::newRow("IPv4") << u"https://192.168.0.10/rest/1/s3cret/"_s << u"https://192.168.0.10"_s
                          << u"1/s3cret"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8443/rest/1/s3cret/"_s
                          << u"https://[2001:db8::1]:8443"_s << u"1/s3cret"_s;
    QTest::newRow("IPv6, no scheme")
        << u"[2001:db8::1]/rest/1/s3cret/"_s << u"https://[2001:db8::1]"_s << u"1/s3cret"_s;
    QTest::newRow("Cyrillic host") << u"https://портал.рф/rest/1/s3cret/"_s
                                   << u"https://xn--80awhdgm.xn--p1ai"_s << u"1/s3cret"_s;
    QTest::newRow("Cyrillic host in Punycode")
        << u"https://xn--80awhdgm.xn--p1ai/rest/1/s3cret/"_s << u"https://xn--80awhdgm.xn--p1ai"_s
        << u"1/s3cret"_s;
    QTest::newRow("demo portal") << u"http://127.0.0.1:8080/rest/1/s3cret/"_s
                                 << u"http://127.0.0.1:8080"_s << u"1/s3cret"_s;
    QTest::newRow("demo portal, usual port")
        << u"http://localhost:80/rest/1/s3cret/"_s << u"http://localhost"_s << u"1/s3cret"_s;
    QTest::newRow("long secret") << "https://acme.ru/rest/1/"_L1 + QString(200, u'x')
                                 << u"https://acme.ru"_s << "1/"_L1 + QString(200, u'x');
    QTest::newRow("short secret") << u"https://acme.ru/rest/1/x"_s << u"https://acme.ru"_s
                                  << u"1/x"_s;
}

void TestWebhookAddress::takesWhatPeoplePaste()
{
    QFETCH(const QString, text);
    QFETCH(const QString, portal);
    QFETCH(const QString, secret);

    const auto address = WebhookAddress::parse(text);

    QVERIFY2(address.has_value(), qPrintable(text));
    QCOMPARE(address->portal().toString(QUrl::FullyEncoded), portal);
    QCOMPARE(address->secret().reveal(), secret);
    QCOMPARE(QString::number(address->user().value()), secret.section(u'/', 0, 0));
}

void TestWebhookAddress::saysWhatIsWrong_data()
{
    using Mistake = WebhookAddress::Mistake;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mistake>("mistake");

    const auto row = [](const char *name, const QString &text, Mistake mistake) {
        QTest::newRow(name) << text << mistake;
    };
    row("nothing", QString(), Mistake::Empty);
    row("spaces", u" \t\n"_s, Mistake::Empty);
    row("a word", u"webhook"_s, Mistake::NotAnAddress);
    row("a sentence", u"I have no idea. Please help me, Anna!"_s, Mistake::NotAnAddress);
    row("only the end of it", u"/rest/1/abc/"_s, Mistake::NotAnAddress);
    row("number and secret", u"17/abc123def456ghij"_s, Mistake::NotAnAddress);
    row("scheme alone", u"https://"_s, Mistake::NotAnAddress);
    row("no host", u"https:///rest/1/abc/"_s, Mistake::NotAnAddress);
    row("impossible port", u"https://acme.ru:99999/rest/1/abc/"_s, Mistake::NotAnAddress);
    row("broken IPv6", u"https://[2001:db8::1/rest/1/abc/"_s, Mistake::NotAnAddress);
    row("CLIENT_ID", u"k2j4h5g6f7d8s9a0"_s, Mistake::NotAnAddress);
    row("plain http", u"http://acme.bitrix24.ru/rest/1/abc/"_s, Mistake::InsecureScheme);
    row("plain http to a neighbour", u"http://192.168.0.10/rest/1/abc/"_s, Mistake::InsecureScheme);
    row("plain http, looks like loopback", u"http://127.0.0.1.evil.com/rest/1/abc/"_s,
        Mistake::InsecureScheme);
    row("plain http, loopback as a login", u"http://localhost@evil.com/rest/1/abc/"_s,
        Mistake::InsecureScheme);
    row("ftp", u"ftp://acme.ru/rest/1/abc/"_s, Mistake::OtherScheme);
    row("desktop app", u"bx://acme.ru/rest/1/abc/"_s, Mistake::OtherScheme);
    row("host only", u"acme.bitrix24.ru"_s, Mistake::NotAWebhook);
    row("portal's page", u"https://acme.bitrix24.ru/online/"_s, Mistake::NotAWebhook);
    row("page about webhooks", u"https://acme.bitrix24.ru/devops/edit/in-hook/3/"_s,
        Mistake::NotAWebhook);
    row("outgoing form without user", u"https://acme.bitrix24.ru/rest/user.get?auth=1"_s,
        Mistake::NotAWebhook);
    row("rest alone", u"https://acme.bitrix24.ru/rest/"_s, Mistake::NotAWebhook);
    row("login instead of number", u"https://acme.bitrix24.ru/rest/anna/abc/"_s,
        Mistake::NotAWebhook);
    row("number 0", u"https://acme.bitrix24.ru/rest/0/abc/"_s, Mistake::NotAWebhook);
    row("negative number", u"https://acme.bitrix24.ru/rest/-1/abc/"_s, Mistake::NotAWebhook);
    row("number too great", u"https://acme.bitrix24.ru/rest/99999999999999999999/abc/"_s,
        Mistake::NotAWebhook);
    row("Arabic digits", u"https://acme.bitrix24.ru/rest/١٧/abc/"_s, Mistake::NotAWebhook);
    row("odd characters", u"https://acme.bitrix24.ru/rest/1/ab$c&d/"_s, Mistake::NotAWebhook);
    row("address in a query", u"https://acme.ru/?u=/rest/1/abc/"_s, Mistake::NotAWebhook);
    row("no secret", u"https://acme.bitrix24.ru/rest/1"_s, Mistake::SecretMissing);
    row("no secret, slash", u"https://acme.bitrix24.ru/rest/1/"_s, Mistake::SecretMissing);
    row("method for a secret", u"https://acme.bitrix24.ru/rest/1/user.get"_s,
        Mistake::SecretMissing);
    row("no secret, a word on the next line", u"https://acme.bitrix24.ru/rest/1/\nprofile"_s,
        Mistake::SecretMissing);
    row("no secret, a method on the next line",
        u"https://acme.bitrix24.ru/rest/1/ imbot.v2.chat.get"_s, Mistake::SecretMissing);
    row("another host on the next line",
        u"https://example.com\nacme.bitrix24.ru/rest/17/abc123def456ghij/"_s, Mistake::NotAWebhook);
    row("masked address", u"https://acme.bitrix24.ru/rest/1/***/"_s, Mistake::SecretMissing);
    row("masked with dots", u"https://acme.bitrix24.ru/rest/1/•••••/"_s, Mistake::SecretMissing);
}

void TestWebhookAddress::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const WebhookAddress::Mistake, mistake);

    const auto address = WebhookAddress::parse(text);

    QVERIFY(!address.has_value());
    QCOMPARE(address.error(), mistake);
}

void TestWebhookAddress::allowsPlainHttpToLoopbackOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("https") << u"https://acme.ru"_s << true;
    QTest::newRow("https loopback") << u"https://127.0.0.1"_s << true;
    QTest::newRow("localhost") << u"http://localhost:1"_s << true;
    QTest::newRow("LOCALHOST") << u"http://LOCALHOST"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
    QTest::newRow("127.255.255.254") << u"http://127.255.255.254"_s << true;
    QTest::newRow("::1") << u"http://[::1]:8080"_s << true;
    QTest::newRow("::1 in full") << u"http://[0:0:0:0:0:0:0:1]"_s << true;
    QTest::newRow("http") << u"http://acme.ru"_s << false;
    QTest::newRow("128.0.0.1") << u"http://128.0.0.1"_s << false;
    QTest::newRow("0.0.0.0") << u"http://0.0.0.0"_s << false;
    QTest::newRow("name that begins so") << u"http://127.0.0.1.acme.ru"_s << false;
    QTest::newRow("name that ends so") << u"http://acme.localhost.ru"_s << false;
    QTest::newRow("::2") << u"http://[::2]"_s << false;
    QTest::newRow("ftp") << u"ftp://localhost"_s << false;
    QTest::newRow("file") << u"file:///etc/hosts"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestWebhookAddress::allowsPlainHttpToLoopbackOnly()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);

    QCOMPARE(isAllowedScheme(QUrl(url)), allowed);
}

void TestWebhookAddress::neverShowsTheSecret()
{
    const auto address = WebhookAddress::parse(u"https://crm.acme.ru:8443/bx/rest/17/s3cret/"_s);
    QVERIFY(address.has_value());

    QCOMPARE(address->masked(), u"https://crm.acme.ru:8443/bx/rest/17/***/"_s);
    QCOMPARE(address->hostLabel(), u"crm.acme.ru:8443"_s);
    QVERIFY(!address->portal().toString().contains(u"s3cret"_s));
    QVERIFY(WebhookAddress::parse(address->whole().reveal()) == *address);
}

void TestWebhookAddress::givesTheSameConnectionIdForEverySpelling()
{
    const auto first = WebhookAddress::parse(u"https://acme.ru/rest/17/one/"_s);
    const auto second = WebhookAddress::parse(u"ACME.RU:443/rest/17/another/user.get"_s);
    QVERIFY(first.has_value());
    QVERIFY(second.has_value());

    QVERIFY(first->connectionId(BotId(39)).isValid());
    QCOMPARE(first->connectionId(BotId(39)), second->connectionId(BotId(39)));
    // Journals on disk refer to it.
    QCOMPARE(first->connectionId(BotId(39)).text(), u"8c952523-d8a0-5bed-8bbc-73e146992eee"_s);
}

void TestWebhookAddress::givesAnotherConnectionIdForAnotherPortalUserOrBot()
{
    const auto idOf = [](const QString &text, int bot = 39) {
        return WebhookAddress::parse(text).value().connectionId(BotId(bot));
    };
    const ConnectionId id = idOf(u"https://acme.ru/rest/17/abc/"_s);

    QVERIFY(id != idOf(u"https://acme.ru/rest/18/abc/"_s));
    QVERIFY(id != idOf(u"https://acme.com/rest/17/abc/"_s));
    QVERIFY(id != idOf(u"https://acme.ru:8443/rest/17/abc/"_s));
    QVERIFY(id != idOf(u"https://acme.ru/bx/rest/17/abc/"_s));
    QVERIFY(id != idOf(u"https://acme.ru/rest/17/abc/"_s, 40));
}

void TestWebhookAddress::keepsItsSecretWhenThePortalMoves()
{
    const auto address = WebhookAddress::parse(u"https://old.bitrix24.ru/rest/17/s3cret/"_s);
    QVERIFY(address.has_value());

    const WebhookAddress moved = address->movedTo(QUrl(u"https://new.bitrix24.ru:443/bx/?a=b"_s));

    QCOMPARE(moved.portal(), QUrl(u"https://new.bitrix24.ru/bx"_s));
    QCOMPARE(moved.user(), address->user());
    QVERIFY(moved.secret() == address->secret());
    QCOMPARE(moved.movedTo(address->portal()), *address);
}

QTEST_GUILESS_MAIN(TestWebhookAddress)
#include "tst_webhookaddress.moc"
