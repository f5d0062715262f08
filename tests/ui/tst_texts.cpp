// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastKind = Failure::Kind::StoreFailed;

Failure failure(Failure::Kind kind, const QString &code = {})
{
    Failure result{};
    result.kind = kind;
    result.code = code;
    result.host = u"acme.example"_s;
    result.method = u"imbot.chat.add"_s;
    return result;
}

void verifyComplete(const Texts::Explanation &words)
{
    for (const QString &sentence : {words.title, words.whatHappened, words.whatToDo}) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
    }
    QVERIFY2(!words.title.endsWith(u'.'), qPrintable(words.title));
    QVERIFY2(words.whatHappened.endsWith(u'.'), qPrintable(words.whatHappened));
    QVERIFY2(words.whatToDo.endsWith(u'.'), qPrintable(words.whatToDo));
}

} // namespace

class TestTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCodeIsKnown_data();
    void everyDocumentedCodeIsKnown();
    void everyExplanationIsCompleteAndItsOwn();
    void codesAreReadWithoutCase();
    void aCodeFromElsewhereGetsGeneralWords();
    void theMissingClientIdHasWordsOfItsOwn();
    void aPlanWithoutRestIsToldFromOtherDenials_data();
    void aPlanWithoutRestIsToldFromOtherDenials();
    void whatTheConnectionCanMendLeadsThere_data();
    void whatTheConnectionCanMendLeadsThere();
    void aMissingPermissionIsNamed_data();
    void aMissingPermissionIsNamed();
    void aLimitAnswerIsExplainedByItsCode();
    void whereNoHostIsKnownTheSentenceStaysWhole();
    void neverRepeatsThePortalsWordsAsOurs();
    void theTechnicalLineSaysCodeStatusAndMethod();
    void theReportIsCompleteAndQuotes();
    void everyRemedyHasALabel();
    void everyProblemHasASentence();
    void tooLongSaysByHowMuch();
    void everyMistakeOfAWebhookHasASentence();
    void everyDecisionHasASentence();
    void everyPhaseHasAName();
};

void TestTexts::everyDocumentedCodeIsKnown_data()
{
    QTest::addColumn<QString>("code");
    // REST reference, sections 1.6, 1.7, 2.5, 5.0, 5.1, 5.11, 6.2: what our calls may be answered
    // with.
    for (const char *code : {"QUERY_LIMIT_EXCEEDED",
                             "OPERATION_TIME_LIMIT",
                             "OVERLOAD_LIMIT",
                             "NO_AUTH_FOUND",
                             "INVALID_CREDENTIALS",
                             "expired_token",
                             "insufficient_scope",
                             "user_access_error",
                             "ACCESS_DENIED",
                             "authorization_error",
                             "APPLICATION_NOT_FOUND",
                             "CONNECTION_ERROR",
                             "INVALID_REQUEST",
                             "ERROR_METHOD_NOT_FOUND",
                             "METHOD_CONFIRM_WAITING",
                             "METHOD_CONFIRM_DENIED",
                             "ERROR_BATCH_LENGTH_EXCEEDED",
                             "ERROR_BATCH_METHOD_NOT_ALLOWED",
                             "WRONG_AUTH_TYPE",
                             "WRONG_LICENSE",
                             "INTERNAL_SERVER_ERROR",
                             "ERROR_UNEXPECTED_ANSWER",
                             "PORTAL_DELETED",
                             "ERROR_CORE",
                             "ERROR_ARGUMENT",
                             "ERROR_NOT_FOUND",
                             "WRONG_ENCODING",
                             "ACCESS_DENIED_EXTEND",
                             "IM_ERROR_KICK",
                             "LEAVE_OWNER_FORBIDDEN",
                             "USER_NOT_FOUND",
                             "INVALID_FORMAT",
                             "BOT_ID_ERROR",
                             "APP_ID_ERROR",
                             "WRONG_REQUEST",
                             "USERS_EMPTY",
                             "CHAT_ID_EMPTY",
                             "ACCESS_ERROR",
                             "BOT_TOKEN_NOT_SPECIFIED",
                             "BOT_ID_REQUIRED",
                             "BOT_NOT_FOUND",
                             "BOT_OWNERSHIP_ERROR",
                             "BOT_CODE_ALREADY_TAKEN",
                             "BOT_LIMIT_EXCEEDED",
                             "BOT_REGISTER_FAILED",
                             "BOT_TOKEN_INVALID_LENGTH",
                             "CHAT_NOT_FOUND",
                             "AUTHORIZE_ERROR",
                             "FIND_SHORT",
                             "ID_EMPTY",
                             "USER_NOT_EXISTS"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestTexts::everyDocumentedCodeIsKnown()
{
    QFETCH(QString, code);
    QVERIFY(Texts::knownCodes().contains(code));
}

void TestTexts::everyExplanationIsCompleteAndItsOwn()
{
    QList<Failure> failures{failure(Failure::Kind::PortalRefused, u"NO_SUCH_CODE"_s)};
    for (const QString &code : Texts::knownCodes())
        failures.append(failure(Failure::Kind::PortalRefused, code));
    for (int kind = 0; kind <= int(lastKind); ++kind)
        failures.append(failure(Failure::Kind(kind)));

    QSet<QString> titles;
    QSet<QString> happenings;
    for (const Failure &each : std::as_const(failures)) {
        const Texts::Explanation words = Texts::explain(each);
        verifyComplete(words);
        QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
        QVERIFY2(!happenings.contains(words.whatHappened), qPrintable(words.whatHappened));
        titles.insert(words.title);
        happenings.insert(words.whatHappened);
    }
}

void TestTexts::codesAreReadWithoutCase()
{
    const auto title = [](const QString &code) {
        return Texts::explain(failure(Failure::Kind::PortalRefused, code)).title;
    };
    QCOMPARE(title(u"users_empty"_s), title(u"USERS_EMPTY"_s));
    QCOMPARE(title(u"EXPIRED_TOKEN"_s), title(u"expired_token"_s));
}

void TestTexts::aCodeFromElsewhereGetsGeneralWords()
{
    const auto words = Texts::explain(failure(Failure::Kind::PortalRefused, u"1234"_s));
    QCOMPARE(words.title, u"The portal refused"_s);
}

void TestTexts::theMissingClientIdHasWordsOfItsOwn()
{
    Failure denied = failure(Failure::Kind::PortalRefused, u"ACCESS_DENIED"_s);
    const QString general = Texts::explain(denied).title;
    denied.description = u"Client ID not specified"_s;
    const Texts::Explanation words = Texts::explain(denied);
    QVERIFY(words.title != general);
    QVERIFY(words.whatToDo.contains("CLIENT_ID"_L1));
    QCOMPARE(words.remedy, Texts::Remedy::Connection);
}

void TestTexts::aPlanWithoutRestIsToldFromOtherDenials_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isPlan");
    QTest::newRow("English") << u"REST API is available only on commercial plans."_s << true;
    QTest::newRow("subscription") << u"Your Subscription has expired"_s << true;
    QTest::newRow("Russian") << u"REST доступен только на коммерческих тарифах"_s << true;
    QTest::newRow("rights") << u"Access denied! Admin rights required"_s << false;
    QTest::newRow("no words") << QString() << false;
    QTest::newRow("another word") << u"See the explanation"_s << false;
}

void TestTexts::aPlanWithoutRestIsToldFromOtherDenials()
{
    QFETCH(const QString, description);
    QFETCH(const bool, isPlan);
    Failure denied = failure(Failure::Kind::PortalRefused, u"ACCESS_DENIED"_s);
    denied.description = description;
    const QString planTitle =
        Texts::explain(failure(Failure::Kind::PortalRefused, u"WRONG_LICENSE"_s)).title;
    QCOMPARE(Texts::explain(denied).title == planTitle, isPlan);
}

void TestTexts::whatTheConnectionCanMendLeadsThere_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("revoked, expired, replaced") << u"INVALID_CREDENTIALS"_s << u"expired"_s;
    QTest::newRow("creator dismissed") << u"authorization_error"_s << u"dismissed"_s;
    QTest::newRow("scope removed") << u"insufficient_scope"_s << u"does not let"_s;
    QTest::newRow("closed to this person") << u"user_access_error"_s << u"closed"_s;
    QTest::newRow("nobody recognized") << u"NO_AUTH_FOUND"_s << u"authorisation"_s;
    QTest::newRow("bot of somebody else") << u"BOT_OWNERSHIP_ERROR"_s << u"CLIENT_ID"_s;
}

void TestTexts::whatTheConnectionCanMendLeadsThere()
{
    QFETCH(const QString, code);
    QFETCH(const QString, said);
    const auto words = Texts::explain(failure(Failure::Kind::PortalRefused, code));
    QVERIFY2(words.whatHappened.contains(said), qPrintable(words.whatHappened));
    QCOMPARE(words.remedy, Texts::Remedy::Connection);
}

void TestTexts::aMissingPermissionIsNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("bot") << u"imbot.chat.add"_s << QStringList{u"“imbot”"_s};
    QTest::newRow("bot, second version") << u"imbot.v2.Chat.get"_s << QStringList{u"“imbot”"_s};
    QTest::newRow("messenger") << u"im.user.list.get"_s << QStringList{u"“im”"_s};
    QTest::newRow("staff directory") << u"user.get"_s << QStringList{u"“user_brief”"_s};
    QTest::newRow("departments") << u"department.get"_s << QStringList{u"“department”"_s};
    QTest::newRow("not known which")
        << u"batch"_s << QStringList{u"“imbot”"_s, u"“im”"_s, u"“user_brief”"_s};
}

void TestTexts::aMissingPermissionIsNamed()
{
    QFETCH(const QString, method);
    QFETCH(const QStringList, named);
    Failure refused = failure(Failure::Kind::PortalRefused, u"insufficient_scope"_s);
    refused.method = method;
    static const QRegularExpression quoted(u"“[a-z_]+”"_s);
    QStringList found;
    const Texts::Explanation explanation = Texts::explain(refused);
    const QString words = explanation.whatToDo;
    for (auto match = quoted.globalMatch(words); match.hasNext();)
        found += match.next().captured();
    found.sort();
    QCOMPARE(found, named);
    if (named.size() == 1) // where only what happened is told, the name must be in it
        QVERIFY2(explanation.whatHappened.contains(named.constFirst()),
                 qPrintable(explanation.whatHappened));
}

void TestTexts::aLimitAnswerIsExplainedByItsCode()
{
    const auto words =
        Texts::explain(failure(Failure::Kind::PortalLimit, u"OPERATION_TIME_LIMIT"_s));
    QVERIFY(words.whatToDo.contains("ten minutes"_L1));
    QVERIFY(words.title != Texts::explain(failure(Failure::Kind::PortalLimit)).title);
}

void TestTexts::whereNoHostIsKnownTheSentenceStaysWhole()
{
    Failure nameless = failure(Failure::Kind::ConnectionLost);
    QVERIFY(Texts::explain(nameless).whatHappened.contains("acme.example"_L1));
    nameless.host.clear();
    QVERIFY(Texts::explain(nameless).whatHappened.contains("the portal"_L1));
}

void TestTexts::neverRepeatsThePortalsWordsAsOurs()
{
    Failure said = failure(Failure::Kind::PortalRefused, u"USERS_EMPTY"_s);
    said.description = u"<b>Please select users</b>"_s;
    const Texts::Explanation words = Texts::explain(said);
    for (const QString &sentence : {words.title, words.whatHappened, words.whatToDo})
        QVERIFY(!sentence.contains("select users"_L1));
}

void TestTexts::theTechnicalLineSaysCodeStatusAndMethod()
{
    Failure said = failure(Failure::Kind::PortalRefused, u"USERS_EMPTY"_s);
    said.httpStatus = 400;
    QCOMPARE(Texts::technicalLine(said), u"USERS_EMPTY · HTTP 400 · imbot.chat.add"_s);
    Failure page = failure(Failure::Kind::HttpError);
    page.httpStatus = 502;
    page.contentType = u"text/html"_s;
    QCOMPARE(Texts::technicalLine(page), u"HTTP 502 · text/html · imbot.chat.add · acme.example"_s);
}

void TestTexts::theReportIsCompleteAndQuotes()
{
    Failure said = failure(Failure::Kind::PortalRefused, u"USERS_EMPTY"_s);
    said.httpStatus = 400;
    said.description = u"Please select\nusers"_s;
    said.excerpt = QString(2000, u'x');
    const QString report = Texts::report(said);
    const Texts::Explanation words = Texts::explain(said);
    for (const QString &part : {words.title, words.whatHappened, Texts::technicalLine(said),
                                u"“Please select users”"_s, u"acme.example"_s, u"Qt "_s})
        QVERIFY2(report.contains(part), qPrintable(part));
    QVERIFY(report.size() < 2000);
}

void TestTexts::everyRemedyHasALabel()
{
    QVERIFY(Texts::remedyLabel(Texts::Remedy::None).isEmpty());
    QSet<QString> labels;
    for (int remedy = int(Texts::Remedy::Participants); remedy <= int(Texts::Remedy::TryAgain);
         ++remedy)
        labels.insert(Texts::remedyLabel(Texts::Remedy(remedy)));
    QCOMPARE(labels.size(), 6);
    QVERIFY(!labels.contains(QString()));
}

void TestTexts::everyProblemHasASentence()
{
    QSet<QString> sentences;
    constexpr int last = int(Problem::Kind::AvatarTooLarge);
    for (int kind = 0; kind <= last; ++kind) {
        const QString sentence = Texts::sentence(Problem{.field = Field::Title,
                                                         .kind = Problem::Kind(kind),
                                                         .severity = Problem::Severity::Error,
                                                         .actual = 260,
                                                         .limit = 255});
        QVERIFY2(!sentence.isEmpty() && !sentence.contains("%1"_L1), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestTexts::tooLongSaysByHowMuch()
{
    const QString sentence = Texts::sentence(Problem{.field = Field::Message,
                                                     .kind = Problem::Kind::MessageTooLong,
                                                     .severity = Problem::Severity::Error,
                                                     .actual = 20'005,
                                                     .limit = 20'000});
    QVERIFY2(sentence.contains(" 5 "_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLocale().toString(20'000)), qPrintable(sentence));
}

void TestTexts::everyMistakeOfAWebhookHasASentence()
{
    QSet<QString> sentences;
    constexpr int last = int(WebhookAddress::Mistake::SecretMissing);
    for (int mistake = 0; mistake <= last; ++mistake)
        sentences.insert(Texts::sentence(WebhookAddress::Mistake(mistake)));
    QCOMPARE(sentences.size(), last + 1);
    QVERIFY(!sentences.contains(QString()));
}

void TestTexts::everyDecisionHasASentence()
{
    Entry entry;
    entry.state.pairHolder = ChatId(2725);
    entry.state.newBase = QUrl(u"https://new.example:8443"_s);
    QSet<QString> sentences;
    constexpr int last = int(DecisionReason::LookUpsFailed);
    for (int reason = 0; reason <= last; ++reason)
        sentences.insert(Texts::sentence(DecisionReason(reason), entry));
    QCOMPARE(sentences.size(), last + 1);
    QVERIFY(Texts::sentence(DecisionReason::PairAlreadyUsed, entry).contains("2725"_L1));
    QVERIFY(Texts::sentence(DecisionReason::AddressMoved, entry).contains("new.example:8443"_L1));
}

void TestTexts::everyPhaseHasAName()
{
    QSet<QString> phases;
    for (int phase = 0; phase <= int(EntryPhase::Dismissed); ++phase)
        phases.insert(Texts::phaseName(EntryPhase(phase)));
    QCOMPARE(phases.size(), int(EntryPhase::Dismissed) + 1);
}

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
