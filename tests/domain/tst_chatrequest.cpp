// SPDX-License-Identifier: Apache-2.0
#include "chatrequest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = Problem::Kind;
using Severity = Problem::Severity;

namespace {

Person person(qint64 id)
{
    return {PersonId(id), u"Person"_s, {}, {}, true};
}

Sender sender()
{
    return {{BotId(39), u"Helper"_s}, person(17)};
}

//! Nothing is wrong with it, nothing needs a remark.
ChatDraft goodDraft()
{
    ChatDraft draft;
    draft.title = u"Shift 12"_s;
    draft.participants = {person(42), person(43)};
    return draft;
}

QString rockets(int count)
{
    return u"🚀"_s.repeated(count);
}

AvatarImage avatarOf(qsizetype bytes)
{
    return {QByteArray(bytes, 'x'), {}};
}

ChatRequest::Checked check(const ChatDraft &draft)
{
    return ChatRequest::fromDraft(draft, sender());
}

} // namespace

class TestChatRequest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesEverythingThatWasSet();
    void carriesNothingThatWasNotSet();
    void findsNothingWrong_data();
    void findsNothingWrong();
    void findsOneProblem_data();
    void findsOneProblem();
    void findsEveryProblemAtOnceInTheOrderOfTheForm();
    void treatsABlankTitleAsNone_data();
    void treatsABlankTitleAsNone();
    void invitesEachPersonOnce();
    void invitesTheSenderWhereWanted_data();
    void invitesTheSenderWhereWanted();
    void trimsAsThePortalDoes();
};

void TestChatRequest::carriesEverythingThatWasSet()
{
    ChatDraft draft = goodDraft();
    draft.color = ChatColor::Mint;
    draft.type = ChatType::Open;
    draft.owner = PersonId(43);
    draft.message = u"Hello"_s;
    draft.description = u"Night shift"_s;
    draft.entityType = u"MY_TYPE"_s;
    draft.entityId = u"12"_s;
    draft.avatar = avatarOf(100);

    const auto [request, problems] = check(draft);

    QVERIFY(problems.isEmpty());
    QVERIFY(request.has_value());
    QCOMPARE(request->bot(), BotId(39));
    QCOMPARE(request->title(), u"Shift 12"_s);
    QCOMPARE(request->color(), std::optional(ChatColor::Mint));
    QCOMPARE(request->users(), QList({PersonId(42), PersonId(43), PersonId(17)}));
    QCOMPARE(request->type(), ChatType::Open);
    QCOMPARE(request->owner(), std::optional(PersonId(43)));
    QCOMPARE(request->message(), u"Hello"_s);
    QCOMPARE(request->description(), u"Night shift"_s);
    QVERIFY(request->ownPair() == EntityPair({u"MY_TYPE"_s, u"12"_s}));
    QVERIFY(request->avatar() == draft.avatar);
}

void TestChatRequest::carriesNothingThatWasNotSet()
{
    const auto [request, problems] = check(goodDraft());

    QVERIFY(problems.isEmpty());
    QVERIFY(request.has_value());
    QCOMPARE(request->type(), ChatType::Private);
    QVERIFY(!request->color());
    QVERIFY(!request->owner());
    QVERIFY(request->message().isEmpty());
    QVERIFY(request->description().isEmpty());
    QVERIFY(!request->ownPair());
    QVERIFY(!request->avatar());
}

void TestChatRequest::findsNothingWrong_data()
{
    QTest::addColumn<ChatDraft>("draft");
    const auto row = [](const char *name, auto change) {
        ChatDraft draft = goodDraft();
        change(draft);
        QTest::newRow(name) << draft;
    };

    row("title of 255 emoji", [](ChatDraft &draft) { draft.title = rockets(255); });
    row("title of 255 between spaces",
        [](ChatDraft &draft) { draft.title = u"   "_s + rockets(255) + u"\n"_s; });
    row("title like HTML", [](ChatDraft &draft) { draft.title = u"<b>&amp;</b>"_s; });
    row("message of 20,000 emoji", [](ChatDraft &draft) { draft.message = rockets(20'000); });
    row("description of 20,000", [](ChatDraft &draft) { draft.description = rockets(20'000); });
    row("entity type of 50 and id of 255", [](ChatDraft &draft) {
        draft.entityType = QString(50, u'T');
        draft.entityId = rockets(255);
    });
    row("module's entity type, accepted", [](ChatDraft &draft) {
        draft.entityType = u"crm"_s;
        draft.entityId = u"DEAL|7"_s;
        draft.entityTypeAccepted = true;
    });
    row("pair of spaces", [](ChatDraft &draft) {
        draft.entityType = u"  "_s;
        draft.entityId = u" "_s;
    });
    row("greatest avatar",
        [](ChatDraft &draft) { draft.avatar = avatarOf(AvatarImage::maxEncodedBytes); });
    row("owner is the sender", [](ChatDraft &draft) { draft.owner = PersonId(17); });
    row("nobody but the sender", [](ChatDraft &draft) { draft.participants.clear(); });
    row("nobody but the sender, chosen", [](ChatDraft &draft) {
        draft.participants = {person(17)};
        draft.addMe = false;
    });
}

void TestChatRequest::findsNothingWrong()
{
    QFETCH(const ChatDraft, draft);

    const auto [request, problems] = check(draft);

    QVERIFY(problems.isEmpty());
    QVERIFY(request.has_value());
}

void TestChatRequest::findsOneProblem_data()
{
    QTest::addColumn<ChatDraft>("draft");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const Problem &problem, const auto &change) {
        ChatDraft draft = goodDraft();
        change(draft);
        QTest::newRow(name) << draft << problem;
    };
    const auto pair = [](const QString &type, const QString &id) {
        return [type, id](ChatDraft &draft) {
            draft.entityType = type;
            draft.entityId = id;
        };
    };

    row("no title", {Field::Title, Kind::TitleBlank, Severity::Remark},
        [](ChatDraft &draft) { draft.title.clear(); });
    row("title of 256", {Field::Title, Kind::TitleTooLong, Severity::Error, 256, 255},
        [](ChatDraft &draft) { draft.title = rockets(256); });
    row("nobody", {Field::Participants, Kind::NoParticipants, Severity::Error},
        [](ChatDraft &draft) {
            draft.participants.clear();
            draft.addMe = false;
        });
    row("owner not invited", {Field::Owner, Kind::OwnerNotInvited, Severity::Error},
        [](ChatDraft &draft) { draft.owner = PersonId(99); });
    row("owner is the sender, who is not invited",
        {Field::Owner, Kind::OwnerNotInvited, Severity::Error}, [](ChatDraft &draft) {
            draft.owner = PersonId(17);
            draft.addMe = false;
        });
    row("message of 20,001",
        {Field::Message, Kind::MessageTooLong, Severity::Error, 20'001, 20'000},
        [](ChatDraft &draft) { draft.message = rockets(20'001); });
    row("description of 20,001",
        {Field::Description, Kind::DescriptionTooLong, Severity::Error, 20'001, 20'000},
        [](ChatDraft &draft) { draft.description = QString(20'001, u'я'); });
    row("entity type of 51", {Field::EntityType, Kind::EntityTypeTooLong, Severity::Error, 51, 50},
        pair(QString(51, u'T'), u"1"_s));
    row("reserved entity type", {Field::EntityType, Kind::EntityTypeReserved, Severity::Error},
        pair(u"Lines"_s, u"1"_s));
    row("reserved entity type with a space",
        {Field::EntityType, Kind::EntityTypeReserved, Severity::Error},
        pair(u"GENERAL "_s, u"1"_s));
    row("reserved entity type, accepted all the same",
        {Field::EntityType, Kind::EntityTypeReserved, Severity::Error}, [](ChatDraft &draft) {
            draft.entityType = u"SONET_GROUP"_s;
            draft.entityId = u"1"_s;
            draft.entityTypeAccepted = true;
        });
    row("module's entity type", {Field::EntityType, Kind::EntityTypeOfModule, Severity::Question},
        pair(u"TASKS"_s, u"1"_s));
    row("entity type 0", {Field::EntityType, Kind::EntityTypeZero, Severity::Error},
        pair(u"0"_s, u"1"_s));
    row("id without type", {Field::EntityType, Kind::EntityTypeMissing, Severity::Error},
        pair(u" "_s, u"1"_s));
    row("entity id of 256", {Field::EntityId, Kind::EntityIdTooLong, Severity::Error, 256, 255},
        pair(u"T"_s, QString(256, u'1')));
    row("entity id 0", {Field::EntityId, Kind::EntityIdZero, Severity::Error},
        pair(u"T"_s, u" 0 "_s));
    row("type without id", {Field::EntityId, Kind::EntityIdMissing, Severity::Error},
        pair(u"T"_s, QString()));
    row("avatar too large",
        {Field::Avatar, Kind::AvatarTooLarge, Severity::Error, AvatarImage::maxEncodedBytes + 1,
         AvatarImage::maxEncodedBytes},
        [](ChatDraft &draft) { draft.avatar = avatarOf(AvatarImage::maxEncodedBytes + 1); });
}

void TestChatRequest::findsOneProblem()
{
    QFETCH(const ChatDraft, draft);
    QFETCH(const Problem, problem);

    const auto [request, problems] = check(draft);

    QCOMPARE(problems, Problems({problem}));
    QCOMPARE(request.has_value(), problem.severity == Severity::Remark);
}

void TestChatRequest::findsEveryProblemAtOnceInTheOrderOfTheForm()
{
    ChatDraft draft;
    draft.title = rockets(300);
    draft.addMe = false;
    draft.owner = PersonId(1);
    draft.message = rockets(20'001);
    draft.description = rockets(20'002);
    draft.entityType = u"CRM"_s;
    draft.entityId = QString(300, u'1');
    draft.avatar = avatarOf(1'000'000);

    const auto [request, problems] = check(draft);

    QList<Kind> kinds;
    for (const Problem &problem : problems)
        kinds.append(problem.kind);
    QCOMPARE(kinds,
             QList({Kind::TitleTooLong, Kind::NoParticipants, Kind::OwnerNotInvited,
                    Kind::MessageTooLong, Kind::DescriptionTooLong, Kind::EntityTypeOfModule,
                    Kind::EntityIdTooLong, Kind::AvatarTooLarge}));
    QVERIFY(std::is_sorted(problems.begin(), problems.end(),
                           [](const Problem &a, const Problem &b) { return a.field < b.field; }));
    QVERIFY(!request.has_value());
}

void TestChatRequest::treatsABlankTitleAsNone_data()
{
    QTest::addColumn<QString>("title");

    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u" \t\n "_s;
    QTest::newRow("no-break spaces") << u"\u00a0\u2003"_s;
    QTest::newRow("0") << u"0"_s;
    QTest::newRow("0 between spaces") << u" 0 "_s;
    QTest::newRow("more spaces than the limit") << QString(300, u' ');
}

void TestChatRequest::treatsABlankTitleAsNone()
{
    QFETCH(const QString, title);
    ChatDraft draft = goodDraft();
    draft.title = title;

    const auto [request, problems] = check(draft);

    QCOMPARE(problems, Problems({{Field::Title, Kind::TitleBlank, Severity::Remark}}));
    QVERIFY(request.has_value());
    QVERIFY(request->title().isEmpty());
}

void TestChatRequest::invitesEachPersonOnce()
{
    ChatDraft draft = goodDraft();
    draft.participants = {person(43), person(42), person(43), person(0), person(-1)};

    QCOMPARE(check(draft).request->users(), QList({PersonId(43), PersonId(42), PersonId(17)}));
}

void TestChatRequest::invitesTheSenderWhereWanted_data()
{
    QTest::addColumn<bool>("addMe");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<QList<PersonId>>("users");

    QTest::newRow("added") << true << false << QList({PersonId(42), PersonId(17)});
    QTest::newRow("added and chosen") << true << true << QList({PersonId(17), PersonId(42)});
    QTest::newRow("chosen") << false << true << QList({PersonId(17), PersonId(42)});
    QTest::newRow("neither") << false << false << QList({PersonId(42)});
}

void TestChatRequest::invitesTheSenderWhereWanted()
{
    QFETCH(const bool, addMe);
    QFETCH(const bool, chosen);
    QFETCH(const QList<PersonId>, users);
    ChatDraft draft = goodDraft();
    draft.participants = chosen ? QList{person(17), person(42)} : QList{person(42)};
    draft.addMe = addMe;

    QCOMPARE(check(draft).request->users(), users);
}

void TestChatRequest::trimsAsThePortalDoes()
{
    ChatDraft draft = goodDraft();
    draft.title = u"  Shift  12\n"_s;
    draft.message = u"\n\n Hello\n  all \t"_s;
    draft.description = u" Night "_s;
    draft.entityType = u" T "_s;
    draft.entityId = u" 7 "_s;

    const auto request = check(draft).request;

    QVERIFY(request.has_value());
    QCOMPARE(request->title(), u"Shift  12"_s);
    QCOMPARE(request->message(), u"Hello\n  all"_s);
    QCOMPARE(request->description(), u"Night"_s);
    QVERIFY(request->ownPair() == EntityPair({u"T"_s, u"7"_s}));
}

QTEST_GUILESS_MAIN(TestChatRequest)
#include "tst_chatrequest.moc"
