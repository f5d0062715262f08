// SPDX-License-Identifier: Apache-2.0
#include "aftercreate.h"

#include <QTest>

using namespace AfterCreate;
using Kind = ChatStep::Kind;
using Status = ChatStep::Status;

namespace {

const PersonId ann(17);
const PersonId ben(42);
const PersonId me(1);
const Failure why = Failure::of(Failure::Kind::ConnectionLost);

QList<PersonId> invited()
{
    return {ann, ben, me};
}

ChatRequest requestFor(std::optional<PersonId> owner, const QString &message = {})
{
    ChatDraft draft;
    draft.message = message;
    draft.title = QStringLiteral("Shift 12");
    draft.participants = {{ann, QStringLiteral("Ann"), {}}, {ben, QStringLiteral("Ben"), {}}};
    draft.owner = owner;
    const Sender sender{{BotId(39), QStringLiteral("Bot")}, {me, QStringLiteral("Me"), {}}};
    return ChatRequest::fromDraft(draft, sender).request.value();
}

QList<Kind> kindsOf(const QList<ChatStep> &steps)
{
    QList<Kind> kinds;
    for (const ChatStep &step : steps)
        kinds.append(step.kind);
    return kinds;
}

ChatStep adding(const QList<PersonId> &people)
{
    return {Kind::People, Status::UnderWay, people, {}};
}

} // namespace

class TestAfterCreate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansWhatIsToBeSeenTo_data()
    {
        QTest::addColumn<Known>("known");
        QTest::addColumn<bool>("hasOwner");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QList<Kind>>("kinds");
        const QString hello = QStringLiteral("Hello");
        QTest::newRow("answered") << Known::ByAnswer << false << hello << QList<Kind>{};
        QTest::newRow("answered, owner")
            << Known::ByAnswer << true << hello << QList<Kind>{Kind::Owner};
        QTest::newRow("found") << Known::ByKey << false << QString() << QList<Kind>{Kind::People};
        QTest::newRow("found, an empty message")
            << Known::ByKey << false << QStringLiteral(" ") << QList<Kind>{Kind::People};
        QTest::newRow("found, owner last") << Known::ByKey << true << hello
                                           << QList<Kind>{Kind::People, Kind::Message, Kind::Owner};
        QTest::newRow("perhaps somebody else's")
            << Known::ByPair << true << hello << QList<Kind>{Kind::Message};
        QTest::newRow("named by the person")
            << Known::ByPerson << true << hello << QList<Kind>{Kind::Message};
    }

    void plansWhatIsToBeSeenTo()
    {
        QFETCH(const Known, known);
        QFETCH(const bool, hasOwner);
        QFETCH(const QString, message);
        QFETCH(const QList<Kind>, kinds);
        const auto steps =
            planned(requestFor(hasOwner ? std::optional(ann) : std::nullopt, message), known);
        QCOMPARE(kindsOf(steps), kinds);
        for (const ChatStep &step : steps)
            QCOMPARE(isPending(step), step.kind != Kind::Message);
    }

    void postsTheMessageByAPersonsWordAndOneAtATime()
    {
        const ChatStep offered{Kind::Message, Status::Offered, {}, {}};
        QVERIFY(mayPost(offered));
        const ChatStep underWay = beingPosted(offered);
        QCOMPARE(underWay.status, Status::UnderWay);
        QVERIFY(!mayPost(underWay));
        QVERIFY(!isPending(underWay));
        QVERIFY(!mayPost(afterPosting(underWay, {})));
        QCOMPARE(afterPosting(underWay, {}).status, Status::Done);
        const ChatStep owner{Kind::Owner, Status::Failed, {ann}, {}};
        QVERIFY(!mayPost(owner));
    }

    void tellsAMessageThatWasRefusedFromOneInDoubt()
    {
        const ChatStep underWay{Kind::Message, Status::UnderWay, {}, {}};
        const ChatStep failed = afterPosting(underWay, std::unexpected(NotPosted{why, false}));
        QCOMPARE(failed.status, Status::Failed);
        QCOMPARE(failed.failure, why);
        QVERIFY(mayPost(failed));
        QVERIFY(!beingPosted(failed).failure);
        const ChatStep doubtful = afterPosting(underWay, std::unexpected(NotPosted{why, true}));
        QCOMPARE(doubtful.status, Status::InDoubt);
        QVERIFY(mayPost(doubtful));
        QVERIFY(!isPending(doubtful));
        QCOMPARE(leftUnderWay(underWay).status, Status::InDoubt);
    }

    void addsWhoIsMissingInTimeOnly()
    {
        const ChatStep step;
        const QList<PersonId> some{PersonId(39), me, ann};
        QCOMPARE(withMembers(step, invited(), some, true), adding({ben}));
        const ChatStep late = withMembers(step, invited(), some, false);
        QCOMPARE(late.status, Status::TooLate);
        QCOMPARE(late.people, QList<PersonId>{ben});
        QCOMPARE(withMembers(step, invited(), some + QList<PersonId>{ben}, true).status,
                 Status::SoAlready);
        QCOMPARE(withMembers(step, invited(), {}, true).status, Status::Unseen);
    }

    void handsTheChatOverUnlessItIsSoAlready()
    {
        const ChatStep step{Kind::Owner, Status::Waiting, {ann}, {}};
        QCOMPARE(withOwner(step, ann).status, Status::SoAlready);
        QCOMPARE(withOwner(step, PersonId(39)).status, Status::UnderWay);
        QCOMPARE(withOwner(step, std::unexpected(why)).status, Status::UnderWay);
    }

    void believesWhatIsThereMoreThanWhatWasAnswered()
    {
        const Result<bool> lost = std::unexpected(why);
        const Result<QList<PersonId>> unreadable = std::unexpected(why);
        const ChatStep step = adding({ann, ben});
        QCOMPARE(afterSending(step, true, invited()).status, Status::Done);
        QCOMPARE(afterSending(step, lost, invited()).status, Status::Done);
        QCOMPARE(afterSending(step, true, unreadable).status, Status::Done);
        const ChatStep half = afterSending(step, true, QList<PersonId>{me, ann});
        QCOMPARE(half.status, Status::Failed);
        QCOMPARE(half.people, QList<PersonId>{ben});
        const ChatStep unknown = afterSending(step, lost, unreadable);
        QCOMPARE(unknown.status, Status::Failed);
        QCOMPARE(unknown.failure, why);
        QCOMPARE(unknown.people, step.people);
    }
};

QTEST_GUILESS_MAIN(TestAfterCreate)
#include "tst_aftercreate.moc"
