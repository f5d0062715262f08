// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksToAChat_data();
    void linksToAChat();
    void hasALabelOfHostAndPort_data();
    void hasALabelOfHostAndPort();
    void knowsItsScopes();
};

void TestConnection::linksToAChat_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("link");

    QTest::newRow("cloud") << u"https://acme.bitrix24.ru"_s
                           << u"https://acme.bitrix24.ru/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("closing slash") << u"https://acme.bitrix24.ru/"_s
                                   << u"https://acme.bitrix24.ru/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("port") << u"https://acme.ru:8443"_s
                          << u"https://acme.ru:8443/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("prefix") << u"https://acme.ru/bx"_s
                            << u"https://acme.ru/bx/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("prefix and slash")
        << u"https://acme.ru/bx/"_s << u"https://acme.ru/bx/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("demo") << u"http://127.0.0.1:8080"_s
                          << u"http://127.0.0.1:8080/online/?IM_DIALOG=chat2725"_s;
    QTest::newRow("login and query are dropped")
        << u"https://me:pw@acme.ru/?a=b#c"_s << u"https://acme.ru/online/?IM_DIALOG=chat2725"_s;
}

void TestConnection::linksToAChat()
{
    QFETCH(const QString, portal);
    QFETCH(const QString, link);
    Connection connection;
    connection.portal = QUrl(portal);

    QCOMPARE(connection.chatLink(ChatId(2725)).toString(QUrl::FullyEncoded), link);
    QCOMPARE(chatLink(QUrl(portal), ChatId(2725)), QUrl(link));
}

void TestConnection::hasALabelOfHostAndPort_data()
{
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("label");

    QTest::newRow("host") << u"https://acme.bitrix24.ru"_s << u"acme.bitrix24.ru"_s;
    QTest::newRow("port") << u"https://acme.ru:8443/bx"_s << u"acme.ru:8443"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"[::1]:8080"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestConnection::hasALabelOfHostAndPort()
{
    QFETCH(const QString, portal);
    QFETCH(const QString, label);
    Connection connection;
    connection.portal = QUrl(portal);

    QCOMPARE(connection.hostLabel(), label);
}

void TestConnection::knowsItsScopes()
{
    ProbeReport report;
    report.scopes = {u"im"_s, u"imbot"_s};

    QVERIFY(report.hasScope(u"imbot"_s));
    QVERIFY(!report.hasScope(u"user"_s));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
