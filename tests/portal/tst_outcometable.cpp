// SPDX-License-Identifier: Apache-2.0
#include "answerreader.h"
#include "outcometext.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Ending = RawAnswer::Ending;

namespace {

QByteArray json()
{
    return "application/json; charset=utf-8";
}

QByteArray html()
{
    return "text/html";
}

//! An answer that has arrived after all of the request had left.
RawAnswer answered(int status, const QByteArray &contentType, const QByteArray &body)
{
    RawAnswer answer;
    answer.yieldedBytes = 300;
    answer.httpStatus = status;
    answer.contentType = contentType;
    answer.body = body;
    answer.method = u"imbot.chat.add"_s;
    answer.portal = QUrl(u"https://portal.example/intra"_s);
    answer.restPath = Secret(u"/rest/17/s3cr3tpart/imbot.chat.add"_s);
    answer.secrets = {Secret(u"17/s3cr3tpart"_s), Secret(u"cl13nt-1d"_s)};
    return answer;
}

RawAnswer refused(int status, const QByteArray &code, const QByteArray &more = {})
{
    return answered(status, json(),
                    "{\"error\":\"" + code + "\",\"error_description\":\"words\"" + more + "}");
}

RawAnswer ended(Ending ending, qint64 yieldedBytes)
{
    RawAnswer answer = answered(0, {}, {});
    answer.ending = ending;
    answer.yieldedBytes = yieldedBytes;
    return answer;
}

RawAnswer redirected(int status, const QString &location)
{
    RawAnswer answer = answered(status, html(), "<html>");
    answer.location = QUrl(location);
    return answer;
}

RawAnswer with(RawAnswer answer, Ending ending)
{
    answer.ending = ending;
    return answer;
}

Outcome::Any outcomeOf(const RawAnswer &answer)
{
    return readCreateAnswer(answer, AnswerJson(answer));
}

Result<QJsonValue> resultOf(const RawAnswer &answer)
{
    return readResult(answer, AnswerJson(answer));
}

} // namespace

class TestOutcomeTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherACreateRan_data();
    void saysWhetherACreateRan();
    void saysWhetherAMessageWasPosted_data();
    void saysWhetherAMessageWasPosted();
    void keepsSecretsOutOfFailures_data();
    void keepsSecretsOutOfFailures();
    void cutsTheExcerptToAGlance();
    void readsOfAnswerTheResult();
    void readsFailAsTheAnswerFails_data();
    void readsFailAsTheAnswerFails();
    void tellsForHowLongTheMethodRan_data();
    void tellsForHowLongTheMethodRan();

private:
    void addCreated();
    void addNothingLeft();
    void addLimits();
    void addListedCodes();
    void addDoubtfulCodes();
    void addRedirects();
    void addLostAnswers();
    void addAnswersOfOthers();
    void addOddResults();
};

void TestOutcomeTable::saysWhetherACreateRan_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    addCreated();
    addNothingLeft();
    addLimits();
    addListedCodes();
    addDoubtfulCodes();
    addRedirects();
    addLostAnswers();
    addAnswersOfOthers();
    addOddResults();
}

void TestOutcomeTable::saysWhetherACreateRan()
{
    QFETCH(RawAnswer, answer);
    QFETCH(QString, outcome);

    QCOMPARE(outcomeText(outcomeOf(answer)), outcome);
}

void TestOutcomeTable::saysWhetherAMessageWasPosted_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<QString>("posted");
    const auto row = [](const char *name, const RawAnswer &answer, const QString &posted) {
        QTest::newRow(name) << answer << posted;
    };
    row("a number", answered(200, json(), R"({"result":789})"), u"posted"_s);
    row("not in the chat", refused(400, "WRONG_REQUEST"), u"not posted"_s);
    row("no text", refused(400, "MESSAGE_EMPTY"), u"not posted"_s);
    row("limit", refused(503, "QUERY_LIMIT_EXCEEDED"), u"not posted"_s);
    row("moved", redirected(307, u"https://new.example/rest/17/s3cr3tpart/imbot.chat.add"_s),
        u"not posted"_s);
    row("nothing left", ended(Ending::ConnectionLost, 0), u"not posted"_s);
    row("answer lost", ended(Ending::ConnectionLost, 300), u"in doubt"_s);
    row("time-out", ended(Ending::AnswerTimeout, 300), u"in doubt"_s);
    row("server error", answered(502, html(), "<html>"), u"in doubt"_s);
    row("odd result", answered(200, json(), R"({"result":true})"), u"in doubt"_s);
}

void TestOutcomeTable::saysWhetherAMessageWasPosted()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const QString, posted);
    const PostResult result = readPostAnswer(answer, AnswerJson(answer));
    QString words = u"posted"_s;
    if (!result)
        words = result.error().inDoubt ? u"in doubt"_s : u"not posted"_s;
    QCOMPARE(words, posted);
}

void TestOutcomeTable::addCreated()
{
    const auto row = [](const char *name, const RawAnswer &answer) {
        QTest::newRow(name) << answer << u"Created 2725"_s;
    };
    row("integer", answered(200, json(), R"({"result":2725,"time":{"start":1.5}})"));
    row("decimal string", answered(200, json(), R"({"result":"2725"})"));
    row("status 201", answered(201, json(), R"({"result":2725})"));
    row("after a byte-order mark", answered(200, json(), "\xEF\xBB\xBF{\"result\":2725}"));
    row("sent as text/html", answered(200, html(), R"({"result":2725})"));
    row("with an error of null", answered(200, json(), R"({"result":2725,"error":null})"));
    row("line broken after the whole answer",
        with(answered(200, json(), R"({"result":2725})"), Ending::ConnectionLost));
    row("timed out after the whole answer",
        with(answered(200, json(), R"({"result":2725})"), Ending::AnswerTimeout));
}

void TestOutcomeTable::addNothingLeft()
{
    const auto row = [](const char *name, Ending ending, const QString &kind) {
        QTest::newRow(name) << ended(ending, 0) << u"NotSent "_s + kind;
    };
    row("nothing left: name", Ending::HostNotFound, u"HostNotFound"_s);
    row("nothing left: refusal", Ending::ConnectionRefused, u"ConnectionRefused"_s);
    row("nothing left: no connection in time", Ending::ConnectTimeout, u"ConnectTimeout"_s);
    row("nothing left: TLS", Ending::TlsFailed, u"TlsFailed"_s);
    row("nothing left: certificate", Ending::CertificateRejected, u"CertificateRejected"_s);
    row("nothing left: another certificate", Ending::CertificateChanged, u"CertificateChanged"_s);
    row("nothing left: proxy", Ending::ProxyFailed, u"ProxyFailed"_s);
    row("nothing left: proxy wants a password", Ending::ProxyDenied, u"ProxyDenied"_s);
    row("nothing left: offline", Ending::Offline, u"Offline"_s);
    row("nothing left: insecure address", Ending::InsecureAddress, u"InsecureAddress"_s);
    row("nothing left: cut", Ending::ConnectionLost, u"ConnectionLost"_s);
    row("nothing left: cancelled", Ending::Cancelled, u"Cancelled"_s);

    RawAnswer early = answered(503, html(), "<html>busy</html>");
    early.yieldedBytes = 0;
    QTest::newRow("nothing left, though somebody answered") << early << u"NotSent HttpError"_s;
}

void TestOutcomeTable::addLimits()
{
    const auto row = [](const char *name, const RawAnswer &answer, const QString &outcome) {
        QTest::newRow(name) << answer << u"Deferred PortalLimit "_s + outcome;
    };
    row("503 QUERY_LIMIT_EXCEEDED", refused(503, "QUERY_LIMIT_EXCEEDED"),
        u"QUERY_LIMIT_EXCEEDED"_s);
    row("429 QUERY_LIMIT_EXCEEDED", refused(429, "QUERY_LIMIT_EXCEEDED"),
        u"QUERY_LIMIT_EXCEEDED"_s);
    row("200 query_limit_exceeded", refused(200, "query_limit_exceeded"),
        u"query_limit_exceeded"_s);
    row("429 OPERATION_TIME_LIMIT", refused(429, "OPERATION_TIME_LIMIT"),
        u"OPERATION_TIME_LIMIT 60000 ms"_s);
    row("429 OPERATION_TIME_LIMIT that says until when",
        refused(429, "OPERATION_TIME_LIMIT",
                R"(,"time":{"finish":1000.5,"operating_reset_at":1090})"),
        u"OPERATION_TIME_LIMIT 90500 ms"_s);
    row("429 OPERATION_TIME_LIMIT that does not say since when",
        refused(429, "OPERATION_TIME_LIMIT", R"(,"time":{"operating_reset_at":1090})"),
        u"OPERATION_TIME_LIMIT 60000 ms"_s);
    row("429 OPERATION_TIME_LIMIT until now",
        refused(429, "OPERATION_TIME_LIMIT",
                R"(,"time":{"finish":1090,"operating_reset_at":1090})"),
        u"OPERATION_TIME_LIMIT 60000 ms"_s);
}

void TestOutcomeTable::addListedCodes()
{
    const auto row = [](int status, const QByteArray &code) {
        QTest::addRow("did not run: %s", code.constData())
            << refused(status, code) << u"Refused PortalRefused "_s + QString::fromLatin1(code);
    };
    row(401, "expired_token");
    row(401, "EXPIRED_TOKEN");
    row(503, "OVERLOAD_LIMIT");
    row(401, "NO_AUTH_FOUND");
    row(403, "INVALID_CREDENTIALS");
    row(401, "invalid_credentials");
    row(403, "insufficient_scope");
    row(401, "INSUFFICIENT_SCOPE");
    row(403, "user_access_error");
    row(403, "ACCESS_DENIED");
    row(401, "authorization_error");
    row(401, "APPLICATION_NOT_FOUND");
    row(401, "CONNECTION_ERROR");
    row(400, "INVALID_REQUEST");
    row(404, "ERROR_METHOD_NOT_FOUND");
    row(401, "METHOD_CONFIRM_WAITING");
    row(403, "METHOD_CONFIRM_DENIED");
    row(400, "ERROR_BATCH_LENGTH_EXCEEDED");
    row(405, "ERROR_BATCH_METHOD_NOT_ALLOWED");
    row(403, "WRONG_AUTH_TYPE");
    row(403, "WRONG_LICENSE");
    row(500, "PORTAL_DELETED");
    row(400, "INVALID_FORMAT");
    row(400, "BOT_ID_ERROR");
    row(400, "APP_ID_ERROR");
    row(400, "USERS_EMPTY");
    QTest::newRow("did not run, in a 200 answer")
        << refused(200, "USERS_EMPTY") << u"Refused PortalRefused USERS_EMPTY"_s;
    QTest::newRow("413 page") << answered(413, html(), "<html>") << u"Refused PictureTooLarge"_s;
    QTest::newRow("413 with a code")
        << refused(413, "TOO_BIG") << u"Refused PictureTooLarge TOO_BIG"_s;
}

void TestOutcomeTable::addDoubtfulCodes()
{
    const auto row = [](const char *name, const RawAnswer &answer, const QString &outcome) {
        QTest::newRow(name) << answer << outcome;
    };
    row("WRONG_REQUEST", refused(400, "WRONG_REQUEST"), u"Refused? PortalRefused WRONG_REQUEST"_s);
    row("unlisted code", refused(403, "ACCESS_DENIED_EXTEND"),
        u"Refused? PortalRefused ACCESS_DENIED_EXTEND"_s);
    row("unlisted code in a 200 answer", refused(200, "WHAT_EVER"),
        u"Refused? PortalRefused WHAT_EVER"_s);
    row("code of digits", answered(400, json(), R"({"error":42})"), u"Refused? PortalRefused 42"_s);
    row("empty code", refused(400, ""), u"Refused? PortalRefused"_s);
    row("error beside a result", answered(200, json(), R"({"error":"ODD","result":2725})"),
        u"Refused? PortalRefused ODD"_s);
    row("unlisted code of a server error", refused(500, "LEAVE_OWNER_FORBIDDEN"),
        u"Unknown PortalRefused LEAVE_OWNER_FORBIDDEN"_s);
    row("WRONG_REQUEST of a server error", refused(502, "WRONG_REQUEST"),
        u"Unknown PortalRefused WRONG_REQUEST"_s);
    row("INTERNAL_SERVER_ERROR", refused(500, "INTERNAL_SERVER_ERROR"),
        u"Unknown PortalRefused INTERNAL_SERVER_ERROR"_s);
    row("INTERNAL_SERVER_ERROR in a 400 answer", refused(400, "internal_server_error"),
        u"Unknown PortalRefused internal_server_error"_s);
    row("ERROR_UNEXPECTED_ANSWER", refused(500, "ERROR_UNEXPECTED_ANSWER"),
        u"Unknown PortalRefused ERROR_UNEXPECTED_ANSWER"_s);
    row("ERROR_UNEXPECTED_ANSWER in a 200 answer", refused(200, "ERROR_UNEXPECTED_ANSWER"),
        u"Unknown PortalRefused ERROR_UNEXPECTED_ANSWER"_s);
}

void TestOutcomeTable::addRedirects()
{
    const auto row = [](const char *name, const RawAnswer &answer, const QString &outcome) {
        QTest::newRow(name) << answer << outcome;
    };
    const QString rest = u"/rest/17/s3cr3tpart/imbot.chat.add"_s;
    for (const int status : {300, 301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another host", status)
            << redirected(status, u"https://new.example"_s + rest)
            << u"Moved to https://new.example (other domain)"_s;
    }
    row("to a neighbour under the same roof", redirected(301, u"https://other.example"_s + rest),
        u"Moved to https://other.example (other domain)"_s);
    row("to another folder of the same host",
        redirected(301, u"https://portal.example/new"_s + rest),
        u"Moved to https://portal.example/new"_s);
    row("to the same host's usual port", redirected(301, u"https://PORTAL.example:443"_s + rest),
        u"Moved to https://portal.example:443"_s);
    row("to another port", redirected(301, u"https://portal.example:8443"_s + rest),
        u"Moved to https://portal.example:8443 (other domain)"_s);
    row("with a user name and query",
        redirected(301, u"https://me:x@new.example"_s + rest + u"?a=1"_s),
        u"Moved to https://new.example (other domain)"_s);
    row("from TLS to loopback without it", redirected(307, u"http://127.0.0.1:8080"_s + rest),
        u"Refused Redirected"_s);
    RawAnswer local = redirected(307, u"http://127.0.0.1:8080"_s + rest);
    local.portal = QUrl(u"http://127.0.0.1:8123"_s);
    row("from loopback to loopback, both without TLS", local,
        u"Moved to http://127.0.0.1:8080 (other domain)"_s);
    local.location.setScheme(u"https"_s);
    row("from loopback without TLS to TLS", local,
        u"Moved to https://127.0.0.1:8080 (other domain)"_s);
    row("to plain http", redirected(301, u"http://new.example"_s + rest), u"Refused Redirected"_s);
    row("to a login page", redirected(302, u"https://portal.example/auth/?back=x"_s),
        u"Refused Redirected"_s);
    row("to another method",
        redirected(302, u"https://new.example/rest/17/s3cr3tpart/imbot.chat.get"_s),
        u"Refused Redirected"_s);
    row("to itself", redirected(302, u"https://portal.example/intra"_s + rest),
        u"Refused Redirected"_s);
    row("to nowhere", redirected(302, {}), u"Refused Redirected"_s);
    row("not modified", redirected(304, {}), u"Refused Redirected"_s);
    row("cut after its head",
        with(redirected(301, u"https://new.example"_s + rest), Ending::ConnectionLost),
        u"Moved to https://new.example (other domain)"_s);
}

void TestOutcomeTable::addLostAnswers()
{
    const auto row = [](const char *name, Ending ending, const QString &kind) {
        QTest::newRow(name) << ended(ending, 1) << u"Unknown "_s + kind;
    };
    row("lost: cut", Ending::ConnectionLost, u"ConnectionLost"_s);
    row("lost: time-out", Ending::AnswerTimeout, u"AnswerTimeout"_s);
    row("lost: cancelled", Ending::Cancelled, u"Cancelled"_s);
    row("lost: too large", Ending::TooLarge, u"AnswerTooLarge"_s);
    row("lost: refused after something left", Ending::ConnectionRefused, u"ConnectionLost"_s);
    row("lost: TLS after something left", Ending::TlsFailed, u"ConnectionLost"_s);
    row("lost: proxy after something left", Ending::ProxyFailed, u"ConnectionLost"_s);
    row("lost: offline after something left", Ending::Offline, u"ConnectionLost"_s);
    row("lost: system's time-out after something left", Ending::ConnectTimeout,
        u"ConnectionLost"_s);
    QTest::newRow("cut in the middle of the answer")
        << with(answered(200, json(), R"({"result":27)"), Ending::ConnectionLost)
        << u"Unknown ConnectionLost"_s;
}

void TestOutcomeTable::addAnswersOfOthers()
{
    const auto row = [](const char *name, const RawAnswer &answer, const QString &kind) {
        QTest::newRow(name) << answer << u"Unknown "_s + kind;
    };
    row("500 page", answered(500, html(), "<html>"), u"HttpError"_s);
    row("502 page", answered(502, html(), "<html>"), u"HttpError"_s);
    row("503 page", answered(503, html(), "<html>"), u"HttpError"_s);
    row("504 page", answered(504, html(), "<html>"), u"HttpError"_s);
    row("404 page", answered(404, html(), "<html>"), u"HttpError"_s);
    row("429 without a code", answered(429, html(), "slow down"), u"HttpError"_s);
    row("401 without a code", answered(401, html(), {}), u"HttpError"_s);
    row("JSON result with a server error", answered(500, json(), R"({"result":2725})"),
        u"HttpError"_s);
    row("200 page", answered(200, html(), "<html>log in</html>"), u"NotJson"_s);
    row("200 text", answered(200, "text/plain", "hello"), u"NotJson"_s);
    row("empty", answered(200, json(), {}), u"EmptyAnswer"_s);
    row("204", answered(204, {}, {}), u"EmptyAnswer"_s);
    row("truncated JSON", answered(200, json(), R"({"result":27)"), u"BrokenJson"_s);
    row("garbled JSON", answered(200, json(), "\x9a\xc3result\":2725}"), u"BrokenJson"_s);
    row("JSON followed by a page", answered(200, json(), R"({"result":2725}<br>)"),
        u"BrokenJson"_s);
}

void TestOutcomeTable::addOddResults()
{
    for (const char *result :
         {"true", "false", "0", "-5", "2725.5", "null", "[2725]", "[]", R"({"ID":2725})", R"("")",
          R"("0")", R"("-5")", R"("2725.0")", R"("27 25")", R"(" 2725")", R"("0x1F")", "1e300",
          R"("99999999999999999999")"}) {
        QTest::addRow("result %s", result)
            << answered(200, json(), QByteArray("{\"result\":") + result + '}')
            << u"Unknown UnexpectedResult"_s;
    }
    QTest::newRow("no result") << answered(200, json(), "{}") << u"Unknown UnexpectedResult"_s;
    QTest::newRow("a number before the final answer")
        << answered(199, json(), R"({"result":2725})") << u"Unknown UnexpectedResult"_s;
    QTest::newRow("a list") << answered(200, json(), "[2725]") << u"Unknown UnexpectedResult"_s;
}

void TestOutcomeTable::keepsSecretsOutOfFailures_data()
{
    QTest::addColumn<RawAnswer>("answer");

    const QByteArray echo = "/rest/17/s3cr3tpart/ and cl13nt-1d";
    QTest::newRow("in the description")
        << answered(400, json(), "{\"error\":\"X\",\"error_description\":\"" + echo + "\"}");
    QTest::newRow("in the code") << answered(400, json(), "{\"error\":\"" + echo + "\"}");
    QTest::newRow("in a page") << answered(502, html(), "<p>" + echo);
    QTest::newRow("in JSON with escaped slashes")
        << answered(200, json(), R"({"url":"https:\/\/h\/rest\/17\/s3cr3tpart\/")");
    QTest::newRow("percent-encoded") << answered(200, html(), "17%2Fs3cr3tpart");
    QTest::newRow("in the content type") << answered(200, "text/cl13nt-1d", "hello");
    QTest::newRow("at the end of the excerpt")
        << answered(200, html(), QByteArray(195, '.') + "s3cr3tpart");
    QTest::newRow("in the address moved to")
        << redirected(302, u"https://new.example/rest/17/s3cr3tpart/x"_s);
}

void TestOutcomeTable::keepsSecretsOutOfFailures()
{
    QFETCH(RawAnswer, answer);

    const QString texts = allTextsIn(outcomeOf(answer));
    QVERIFY2(!texts.contains(u"s3cr"_s), qPrintable(texts));
    QVERIFY2(!texts.contains(u"cl13"_s), qPrintable(texts));
}

void TestOutcomeTable::cutsTheExcerptToAGlance()
{
    const auto outcome = outcomeOf(answered(200, html(), QByteArray(100'000, 'x')));

    QCOMPARE(std::get<Outcome::Unknown>(outcome).failure.excerpt.size(), 200);
}

void TestOutcomeTable::readsOfAnswerTheResult()
{
    const auto result = resultOf(answered(200, json(), R"({"result":{"ID":5}})"));
    QVERIFY(result.has_value());
    QCOMPARE(result->toObject().value("ID"_L1).toInt(), 5);

    const auto none = resultOf(answered(200, json(), R"({"result":null})"));
    QVERIFY(none.has_value());
    QVERIFY(none->isNull());
}

void TestOutcomeTable::readsFailAsTheAnswerFails_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<QString>("kind");

    QTest::newRow("code") << refused(401, "expired_token") << u"PortalRefused"_s;
    QTest::newRow("limit") << refused(503, "QUERY_LIMIT_EXCEEDED") << u"PortalLimit"_s;
    QTest::newRow("error in a 200 answer") << refused(200, "X") << u"PortalRefused"_s;
    QTest::newRow("no result") << answered(200, json(), "{}") << u"UnexpectedResult"_s;
    QTest::newRow("page") << answered(200, html(), "<html>") << u"NotJson"_s;
    QTest::newRow("half an object that calls itself a page")
        << answered(200, html(), R"({"result":)") << u"BrokenJson"_s;
    QTest::newRow("client error") << answered(400, html(), "<html>") << u"HttpError"_s;
    QTest::newRow("server error") << answered(502, html(), "<html>") << u"HttpError"_s;
    QTest::newRow("redirect") << redirected(302, u"https://new.example/"_s) << u"Redirected"_s;
    QTest::newRow("redirect with a result")
        << answered(302, json(), R"({"result":true})") << u"Redirected"_s;
    QTest::newRow("cut") << ended(Ending::ConnectionLost, 10) << u"ConnectionLost"_s;
    QTest::newRow("name") << ended(Ending::HostNotFound, 0) << u"HostNotFound"_s;
}

void TestOutcomeTable::readsFailAsTheAnswerFails()
{
    QFETCH(RawAnswer, answer);
    QFETCH(QString, kind);

    const auto result = resultOf(answer);
    QVERIFY(!result.has_value());
    QCOMPARE(kindText(result.error().kind), kind);
    QCOMPARE(result.error().method, u"imbot.chat.add"_s);
    QCOMPARE(result.error().host, u"portal.example"_s);
}

void TestOutcomeTable::tellsForHowLongTheMethodRan_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<int>("milliseconds");
    constexpr int nothing = -1;
    QTest::newRow("seconds") << QByteArray(R"({"operating":1.5})") << 1'500;
    QTest::newRow("below nothing") << QByteArray(R"({"operating":-3})") << 0;
    QTest::newRow("longer than an hour") << QByteArray(R"({"operating":1e9})") << 3'600'000;
    QTest::newRow("text") << QByteArray(R"({"operating":"1.5"})") << nothing;
    QTest::newRow("not said") << QByteArray(R"({"duration":1.5})") << nothing;
    QTest::newRow("no object") << QByteArray("[]") << nothing;
}

void TestOutcomeTable::tellsForHowLongTheMethodRan()
{
    QFETCH(const QByteArray, time);
    QFETCH(const int, milliseconds);
    const RawAnswer answer = answered(200, json(), R"({"result":1,"time":)" + time + '}');
    const auto operating = AnswerJson(answer).operating();
    QCOMPARE(operating ? int(operating->count()) : -1, milliseconds);
}

QTEST_GUILESS_MAIN(TestOutcomeTable)
#include "tst_outcometable.moc"
