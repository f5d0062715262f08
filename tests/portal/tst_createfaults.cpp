// SPDX-License-Identifier: Apache-2.0
#include "outcometext.h"
#include "portalbench.h"
#include "sampledata.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Line = FaultProxy::Line;

namespace {

const QString createMethod = u"imbot.chat.add"_s;
QByteArray json()
{
    return "application/json";
}
QByteArray html()
{
    return "text/html";
}

//! Long enough for cuts in its body.
ChatDraft longDraft()
{
    ChatDraft draft = sampleDraft();
    draft.message = QString(2'000, u'm');
    return draft;
}

//! The same fault is tried on plain and TLS lines, as a client's first call and after others.
void forEachLine(const char *name, const Fault &fault, const QString &outcome, int chats)
{
    for (const Line line : {Line::Plain, Line::Tls}) {
        for (const bool reused : {false, true}) {
            QTest::addRow("%s, %s, %s", name, line == Line::Tls ? "TLS" : "plain",
                          reused ? "after reads" : "fresh")
                << line << reused << fault.onlyFor(createMethod) << outcome << chats;
        }
    }
}

} // namespace

class TestCreateFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceWhateverHappens_data();
    void sendsOnceWhateverHappens();
    void sendsOnceWhereverItIsCut_data();
    void sendsOnceWhereverItIsCut();
    void knowsThatNothingLeftWhenTheLineNeverStood_data();
    void knowsThatNothingLeftWhenTheLineNeverStood();
    void saysThatNobodyListens();
    void endsAnAnswerThatDoesNotEnd();
    void refusesACertificateThatNobodySigned();
    void cancelledBeforeTheFirstByteIsNotSent();
    void cancelledAfterTheFirstByteIsUnknown();
    void usesAFreshConnectionForEachCreate();
    void keepsNoCookies();
    void reportsHowFarItHasCome();
    void answersEvenWhenRetired();

private:
    void addRequestFaults();
    void addAnswerFaults();
    void addAnswersOfOthers();
};

void TestCreateFaults::sendsOnceWhateverHappens_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("outcome"); // a prefix; "|" between alternatives
    QTest::addColumn<int>("chats");
    forEachLine("no fault", Fault::none(), u"Created"_s, 1);
    addRequestFaults();
    addAnswerFaults();
    addAnswersOfOthers();
}

void TestCreateFaults::addRequestFaults()
{
    const QString lost = u"Unknown ConnectionLost"_s;
    forEachLine("cut before the first byte, FIN", Fault::cutRequestAfter(0, Cut::Finish), lost, 0);
    forEachLine("cut before the first byte, RST", Fault::cutRequestAfter(0, Cut::Reset), lost, 0);
    forEachLine("cut in the request's head", Fault::cutRequestAfter(30, Cut::Reset), lost, 0);
    forEachLine("cut in the request's body", Fault::cutRequestAfter(1'000, Cut::Finish), lost, 0);
    forEachLine("request stalls", Fault::stallRequestAfter(1'000), u"Unknown AnswerTimeout"_s, 0);
    forEachLine("delivered late", Fault::deliverLate(1s), u"Unknown AnswerTimeout"_s, 1);
}

void TestCreateFaults::addAnswerFaults()
{
    const QString lost = u"Unknown ConnectionLost"_s;
    const QString late = u"Unknown AnswerTimeout"_s;
    forEachLine("cut before the answer, FIN", Fault::cutAnswerAfter(0, Cut::Finish), lost, 1);
    forEachLine("cut before the answer, RST", Fault::cutAnswerAfter(0, Cut::Reset), lost, 1);
    forEachLine("half a status line", Fault::cutAnswerAfter(6, Cut::Finish), lost, 1);
    forEachLine("half the headers", Fault::cutAnswerAfter(40, Cut::Reset), lost, 1);
    forEachLine("half a body",
                Fault::answerAfterRunning("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                          "Content-Length: 300\r\n\r\n{\"result\":27"),
                lost, 1);
    forEachLine("answer swallowed", Fault::swallowAnswer(), late, 1);
    forEachLine("answer stalls", Fault::stallAnswerAfter(30), late, 1);
    forEachLine("answer delayed", Fault::delayAnswer(200ms), u"Created"_s, 1);
    forEachLine("slow drip", Fault::dripAnswer(50ms), late, 1);
    forEachLine("status line garbled", Fault::garbleAnswer(0, 8), u"Unknown"_s, 1);
    forEachLine("all garbled", Fault::garbleAnswer(0, 1'000'000), u"Unknown"_s, 1);
}

void TestCreateFaults::addAnswersOfOthers()
{
    const auto page = [](int status) { return httpAnswer(status, html(), "<html>busy</html>"); };
    const QString httpError = u"Unknown HttpError"_s;
    forEachLine("500 page", Fault::answerWith(page(500)), httpError, 0);
    forEachLine("502 page after running", Fault::answerAfterRunning(page(502)), httpError, 1);
    forEachLine("503 page", Fault::answerWith(page(503)), httpError, 0);
    forEachLine("504 page after running", Fault::answerAfterRunning(page(504)), httpError, 1);
    forEachLine("401 page", Fault::answerWith(page(401)), httpError, 0);
    forEachLine("413 page", Fault::answerWith(page(413)), u"Refused PictureTooLarge"_s, 0);
    forEachLine("200 page", Fault::answerWith(page(200)), u"Unknown NotJson"_s, 0);
    forEachLine("empty answer", Fault::answerAfterRunning(httpAnswer(200, json(), {})),
                u"Unknown EmptyAnswer"_s, 1);
    forEachLine("truncated JSON", Fault::answerWith(httpAnswer(200, json(), "{\"result\":27")),
                u"Unknown BrokenJson"_s, 0);
    forEachLine(
        "100 MB",
        Fault::answerWith("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n", 100'000'000),
        u"Unknown AnswerTooLarge"_s, 0);
    forEachLine("redirect to another host",
                Fault::answerWith(
                    httpAnswer(301, html(), "<html>", "Location: https://new.example/login\r\n")),
                u"Refused Redirected"_s, 0);
    forEachLine("redirect to itself",
                Fault::answerWith(httpAnswer(307, html(), "<html>", "Location: ?again\r\n")),
                u"Refused Redirected"_s, 0);
    forEachLine("limit",
                Fault::answerWith(httpAnswer(503, json(), R"({"error":"QUERY_LIMIT_EXCEEDED"})")),
                u"Deferred"_s, 0);
    forEachLine("refused",
                Fault::answerWith(httpAnswer(401, json(), R"({"error":"INVALID_CREDENTIALS"})")),
                u"Refused PortalRefused"_s, 0);
}

void TestCreateFaults::sendsOnceWhateverHappens()
{
    QFETCH(Line, line);
    QFETCH(bool, reused);
    QFETCH(Fault, fault);
    QFETCH(QString, outcome);
    QFETCH(int, chats);

    const bool nobodyAnswers = outcome.contains("AnswerTimeout"_L1);
    PortalBench bench(line, nobodyAnswers ? hastyPatience() : calmPatience());
    QVERIFY(!reused || bench.warmUp());
    bench.proxy.setFault(fault);
    const EntityPair pair = EntityPair::ownKey(EntryId::create(), 1);
    const auto became = bench.create(requestOf(longDraft(), bench.sender()), pair);

    QVERIFY(became);
    QVERIFY2(outcomeText(*became).startsWith(outcome), qPrintable(outcomeText(*became)));
    QCOMPARE(bench.proxy.postsSeen(createMethod), 1);
    QTRY_COMPARE(bench.chatsWith(pair), chats);
    const QString texts = allTextsIn(*became);
    QVERIFY2(!texts.contains(bench.access().webhook.secret().reveal()), qPrintable(texts));
    QVERIFY2(!texts.contains(bench.portal.clientId()), qPrintable(texts));
}

void TestCreateFaults::sendsOnceWhereverItIsCut_data()
{
    QTest::addColumn<Line>("line");
    QTest::addColumn<int>("cuts");
    QTest::newRow("plain") << Line::Plain << 250;
    QTest::newRow("TLS") << Line::Tls << 150;
}

void TestCreateFaults::sendsOnceWhereverItIsCut()
{
    QFETCH(Line, line);
    QFETCH(int, cuts);

    PortalBench bench(line);
    QRandomGenerator random(20'240'229);
    for (int i = 0; i < cuts; ++i) {
        const Cut cut = random.bounded(2) == 0 ? Cut::Finish : Cut::Reset;
        const bool inRequest = random.bounded(2) == 0;
        const int place = random.bounded(inRequest ? 2'600 : 700);
        bench.proxy.setFault(inRequest ? Fault::cutRequestAfter(place, cut)
                                       : Fault::cutAnswerAfter(place, cut));
        const EntityPair pair = EntityPair::ownKey(EntryId::create(), 1);
        const int before = bench.proxy.postsSeen();
        const auto became = bench.create(requestOf(longDraft(), bench.sender()), pair);
        const QByteArray where = QByteArray::number(i) + (inRequest ? " request " : " answer ")
            + QByteArray::number(place) + (cut == Cut::Reset ? " RST" : " FIN");
        QVERIFY2(became, where.constData());
        QVERIFY2(bench.proxy.postsSeen() - before <= 1, where.constData());
        const bool created = std::holds_alternative<Outcome::Created>(*became);
        QVERIFY2(created || std::holds_alternative<Outcome::Unknown>(*became),
                 (where + ' ' + outcomeText(*became).toUtf8()).constData());
        if (created)
            QVERIFY2(bench.chatsWith(pair) == 1, where.constData());
    }
    const QList<DemoChat> chats = bench.portal.chats();
    QVERIFY(chats.size() <= bench.proxy.postsSeen());
    QSet<QString> keys;
    for (const DemoChat &chat : chats)
        keys.insert(chat.entityId);
    QCOMPARE(keys.size(), chats.size()); // no two of one create
}

void TestCreateFaults::knowsThatNothingLeftWhenTheLineNeverStood_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("FIN instead of a handshake") << Fault::cutOnConnect(Cut::Finish) << u"NotSent"_s;
    QTest::newRow("RST instead of a handshake") << Fault::cutOnConnect(Cut::Reset) << u"NotSent"_s;
    QTest::newRow("no handshake") << Fault::stallOnConnect() << u"NotSent ConnectTimeout"_s;
}

void TestCreateFaults::knowsThatNothingLeftWhenTheLineNeverStood()
{
    QFETCH(Fault, fault);
    QFETCH(QString, outcome);

    PortalBench bench(Line::Tls, {.connect = 300ms});
    bench.proxy.setFault(fault);
    const auto became = bench.create();

    QVERIFY(became);
    QVERIFY2(outcomeText(*became).startsWith(outcome), qPrintable(outcomeText(*became)));
    QCOMPARE(bench.proxy.postsSeen(), 0);
}

void TestCreateFaults::saysThatNobodyListens()
{
    PortalBench bench;
    bench.proxy.stopListening();
    const auto became = bench.create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent ConnectionRefused"_s);
}

void TestCreateFaults::endsAnAnswerThatDoesNotEnd()
{
    PortalBench bench;
    bench.proxy.setFault(Fault::answerWith("HTTP/1.1 200 OK\r\n\r\n", 100'000'000));
    const auto became = bench.create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"Unknown AnswerTooLarge"_s);
}

void TestCreateFaults::refusesACertificateThatNobodySigned()
{
    PortalBench bench; // plain; the stranger stands beside it
    const FaultProxy stranger(bench.portal.baseUrl().port(), Line::Tls);
    const auto webhook = WebhookAddress::parse(stranger.addressOf(bench.portal.webhookAddress()));
    QVERIFY(webhook);
    bench.client = std::make_unique<PortalClient>(
        PortalAccess{*webhook, Secret(bench.portal.clientId())}, bench.pacer, calmPatience());
    const auto became = bench.create();

    QVERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent CertificateRejected"_s);
    const auto &certificate = std::get<Outcome::NotSent>(*became).failure.certificate;
    QVERIFY(certificate);
    QVERIFY(certificate->selfSigned);
    QCOMPARE(certificate->subject, u"Test portal"_s);
    QCOMPARE(certificate->sha256, stranger.certificate().digest(QCryptographicHash::Sha256));
    QCOMPARE(stranger.postsSeen(), 0);
}

void TestCreateFaults::cancelledBeforeTheFirstByteIsNotSent()
{
    PortalBench bench(Line::Tls);
    bench.proxy.setFault(Fault::stallOnConnect());
    std::optional<Outcome::Any> became;
    bool connecting = false;
    Call call;
    std::ignore = bench.pacer.acquire(
        Pacer::Priority::Create, &bench.context,
        [&bench, &became, &connecting, &call](Ticket ticket) {
            call = bench.client->createChat(
                std::move(ticket), requestOf(sampleDraft()), {u"CHAT"_s, u"x"_s}, &bench.context,
                [&connecting](const SendStage &) { connecting = true; },
                [&became](const Outcome::Any &outcome) { became = outcome; });
        });
    QTRY_VERIFY(connecting);
    call.cancel();
    QVERIFY(!became); // never from within
    QTRY_VERIFY(became);
    QCOMPARE(outcomeText(*became), u"NotSent Cancelled"_s);
    QTRY_VERIFY(!call.isActive());
}

void TestCreateFaults::cancelledAfterTheFirstByteIsUnknown()
{
    PortalBench bench;
    bench.proxy.setFault(Fault::swallowAnswer());
    std::optional<Outcome::Any> became;
    SendStage latest;
    Call call;
    std::ignore = bench.pacer.acquire(
        Pacer::Priority::Create, &bench.context, [&bench, &became, &latest, &call](Ticket ticket) {
            call = bench.client->createChat(
                std::move(ticket), requestOf(sampleDraft(), bench.sender()), {u"CHAT"_s, u"x"_s},
                &bench.context, [&latest](const SendStage &stage) { latest = stage; },
                [&became](const Outcome::Any &outcome) { became = outcome; });
        });
    QTRY_COMPARE(latest.kind, SendStage::Kind::Answering);
    QTRY_COMPARE(bench.portal.chats().size(), 1);
    call.cancel();
    call.cancel(); // changes nothing
    QTRY_VERIFY(became);
    QCOMPARE(outcomeText(*became), u"Unknown Cancelled"_s);
    QCOMPARE(bench.proxy.postsSeen(), 1);
}

void TestCreateFaults::usesAFreshConnectionForEachCreate()
{
    PortalBench bench;
    for (int creates = 1; creates <= 3; ++creates) {
        const auto became = bench.create();
        QVERIFY(became);
        QVERIFY(std::holds_alternative<Outcome::Created>(*became));
        QCOMPARE(bench.proxy.connectionsSeen(), creates);
    }
}

void TestCreateFaults::keepsNoCookies()
{
    PortalBench bench;
    const QByteArray cookie = "Set-Cookie: PHPSESSID=abc; path=/\r\n";
    bench.proxy.setFault(Fault::answerWith(httpAnswer(200, json(), R"({"result":[]})", cookie)));
    for (int i = 0; i < 3; ++i) {
        std::ignore = bench.answerOf<QList<PersonId>>([&bench](auto done) {
            bench.client->members(ChatId(1), BotId(1), &bench.context, done);
        });
    }
    std::ignore = bench.create();

    QCOMPARE(bench.proxy.requestHeads().size(), 4);
    for (const QByteArray &head : bench.proxy.requestHeads())
        QVERIFY(!head.toLower().contains("\r\ncookie:"));
}

void TestCreateFaults::reportsHowFarItHasCome()
{
    PortalBench bench;
    ChatDraft draft = sampleDraft();
    draft.avatar = AvatarImage{QByteArray(AvatarImage::maxEncodedBytes, 'x'), {}};
    QList<SendStage> stages;
    bool done = false;
    std::ignore = bench.pacer.acquire(
        Pacer::Priority::Create, &bench.context, [&bench, &draft, &stages, &done](Ticket ticket) {
            bench.client->createChat(
                std::move(ticket), requestOf(draft, bench.sender()), {u"CHAT"_s, u"x"_s},
                &bench.context, [&stages](const SendStage &stage) { stages.append(stage); },
                [&done](const Outcome::Any &) { done = true; });
        });
    QTRY_VERIFY(done);

    QVERIFY(stages.size() > 3);
    QCOMPARE(stages.first().kind, SendStage::Kind::Connecting);
    QCOMPARE(stages.last().kind, SendStage::Kind::Answering);
    QVERIFY(
        std::is_sorted(stages.cbegin(), stages.cend(), [](const SendStage &a, const SendStage &b) {
            return a.sentBytes < b.sentBytes;
        }));
    QCOMPARE(stages.last().sentBytes, stages.last().totalBytes);
    QVERIFY(stages.last().totalBytes > 1'000'000);
}

void TestCreateFaults::answersEvenWhenRetired()
{
    PortalBench bench;
    bench.proxy.setFault(Fault::delayAnswer(200ms));
    std::optional<Outcome::Any> became;
    QPointer<PortalClient> retired = bench.client.release();
    std::ignore = bench.pacer.acquire(
        Pacer::Priority::Create, &bench.context, [&bench, &became, &retired](Ticket ticket) {
            retired->createChat(std::move(ticket), requestOf(sampleDraft(), bench.sender()),
                                {u"CHAT"_s, u"x"_s}, &bench.context, {},
                                [&became](const Outcome::Any &outcome) { became = outcome; });
            retired->retire();
        });
    QTRY_VERIFY(became);
    QVERIFY(std::holds_alternative<Outcome::Created>(*became));
    QTRY_VERIFY(retired.isNull());
}

QTEST_GUILESS_MAIN(TestCreateFaults)
#include "tst_createfaults.moc"
