// SPDX-License-Identifier: Apache-2.0
#include "pacer.h"
#include "submission.h"
#include "submissiondesk.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

using Line = FaultProxy::Line;

namespace {

const QString create = u"imbot.chat.add"_s;
const QString title = u"Shift 12"_s;

ChatDraft withOwnPair(ChatDraft draft)
{
    draft.entityType = u"DESK"_s;
    draft.entityId = u"shift-12"_s;
    return draft;
}

bool tells(const Entry &entry, StoryLine::Kind kind)
{
    return std::ranges::any_of(entry.story,
                               [kind](const StoryLine &line) { return line.kind == kind; });
}

} // namespace

class TestSubmission final : public QObject {
    Q_OBJECT

    std::unique_ptr<SubmissionDesk> m_desk;

    void begin(const DemoPortalOptions &options = {.people = 5})
    {
        m_desk = std::make_unique<SubmissionDesk>(options);
        m_desk->startProgram();
        m_desk->connectPortal();
    }
    [[nodiscard]] Pacer &pacer() const
    {
        return *m_desk->connections->pacer(m_desk->connections->current()->id);
    }
    //! Creates meet a portal that says it is found at \a base now.
    void redirectTo(const QString &base) const
    {
        const QString path = QUrl(m_desk->portal.webhookAddress()).path();
        const QByteArray place = "Location: " + (base + path).toUtf8() + "imbot.chat.add\r\n";
        m_desk->proxy->setFault(
            Fault::answerWith(httpAnswer(307, "text/html", "moved", place)).onlyFor(create));
    }
    void redirectTo(const FaultProxy &other) const { redirectTo(other.url().toString()); }
    [[nodiscard]] QByteArray secret() const
    {
        return QUrl(m_desk->portal.webhookAddress()).path().section(u'/', 3, 3).toUtf8();
    }
    [[nodiscard]] ChatDraft ownedByMe() const
    {
        ChatDraft draft = m_desk->draft();
        draft.owner = PersonId(m_desk->portal.callerId());
        return draft;
    }
    [[nodiscard]] bool stepsAreOver(EntryId id) const
    {
        return std::ranges::none_of(m_desk->entry(id).state.steps, isPending);
    }
    //! Seen from now.
    [[nodiscard]] std::optional<std::chrono::milliseconds> settledWithin(EntryId id) const
    {
        const auto by = m_desk->submission->settledBy(id);
        return by
            ? std::optional(std::chrono::milliseconds(m_desk->clock().wallTime().msecsTo(*by)))
            : std::nullopt;
    }
    [[nodiscard]] qsizetype chats() const { return m_desk->chatsTitled(title).size(); }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void createsAChatOnce()
    {
        begin();
        QSignalSpy stages(m_desk->submission.get(), &Submission::stageChanged);
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QVERIFY(m_desk->submission->stage(id));
        QCOMPARE(m_desk->submission->openEntries(), QList<EntryId>{id});
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
        QCOMPARE(m_desk->createsSeen(), 1);
        const DemoChat chat = m_desk->chatsTitled(title).constFirst();
        QCOMPARE(m_desk->entry(id).state.chat, ChatId(chat.id));
        QCOMPARE(chat.entityType, u"CHAT"_s);
        QCOMPARE(chat.entityId, u"chatwright|"_s + id.text() + u"|1"_s);
        QVERIFY(!stages.isEmpty());
        QVERIFY(!m_desk->submission->stage(id));
        QVERIFY(m_desk->submission->openEntries().isEmpty());
        QVERIFY(m_desk->returnedDrafts.isEmpty());
        QVERIFY(tells(m_desk->entry(id), StoryLine::Kind::Journalled));
        QVERIFY(tells(m_desk->entry(id), StoryLine::Kind::Sent));
    }

    void findsByItsKeyTheChatWhoseAnswerWasLost_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut by FIN") << Fault::cutAnswerAfter(0, Cut::Finish);
        QTest::newRow("cut by RST") << Fault::cutAnswerAfter(12, Cut::Reset);
        QTest::newRow("swallowed") << Fault::swallowAnswer();
        QTest::newRow("bad gateway")
            << Fault::answerAfterRunning(httpAnswer(502, "text/html", "<html>"));
    }

    void findsByItsKeyTheChatWhoseAnswerWasLost()
    {
        QFETCH(const Fault, fault);
        begin();
        m_desk->proxy->setFault(fault.onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
        QCOMPARE(m_desk->createsSeen(), 1);
        QCOMPARE(m_desk->entry(id).state.chat, ChatId(m_desk->chatsTitled(title).constFirst().id));
        QVERIFY(m_desk->entry(id).state.foundByLookUp);
    }

    void saysNotCreatedWhenTheRequestNeverArrived()
    {
        begin();
        m_desk->proveLookUps();
        m_desk->proxy->setFault(Fault::cutRequestAfter(400, Cut::Reset).onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Checking);
        const auto within = settledWithin(id);
        QVERIFY(within && *within > 0ms && *within <= 900ms);
        QVERIFY(m_desk->returnedDrafts.isEmpty());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotCreated);
        QCOMPARE(chats(), 0);
        QCOMPARE(m_desk->createsSeen(), 2); // with the one that proved look-ups
        QCOMPARE(m_desk->returnedDrafts, QList<ChatDraft>{m_desk->draft()});
    }

    void asksThePersonWhereANoneProvesNothing()
    {
        begin({.people = 5, .extranetCaller = true});
        m_desk->proxy->setFault(Fault::cutRequestAfter(400, Cut::Reset).onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        QCOMPARE(m_desk->entry(id).state.reason, DecisionReason::CannotBeProven);
        QCOMPARE(chats(), 0);
        m_desk->proxy->setFault(Fault::none());
        m_desk->submission->decide(id, Decision::SendAgain);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
    }

    void waitsLongerWhereThePortalMayWorkLonger()
    {
        begin();
        m_desk->proveLookUps();
        m_desk->connections->setTimeBound(m_desk->connections->current()->id, usualTimeBound + 2s);
        m_desk->proxy->setFault(Fault::cutRequestAfter(400, Cut::Reset).onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Checking);
        const auto within = settledWithin(id);
        QVERIFY(within && *within > shortPlan().lookUpsAt.last());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotCreated);
    }

    void showsBothChatsWhenTheFirstRequestArrivesLateAfterAll()
    {
        begin();
        m_desk->proveLookUps();
        m_desk->killProgram();
        Settlement::Plan plan = shortPlan();
        plan.lateLookUpAfter = 1min; // at the next start, that is
        m_desk->startProgram(plan);
        m_desk->connectPortal();
        m_desk->proxy->setFault(Fault::deliverLate(4s).onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotCreated); // by scaled waits, too early
        QCOMPARE(chats(), 0);
        m_desk->proxy->setFault(Fault::none());
        m_desk->submission->decide(id, Decision::SendAgain);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        const ChatId second = *m_desk->entry(id).state.chat;
        QTRY_COMPARE(chats(), 2);
        m_desk->killProgram();
        m_desk->startProgram();
        m_desk->connectPortal();
        QTRY_VERIFY(m_desk->entry(id).state.twin);
        QCOMPARE(m_desk->entry(id).state.chat, second);
        QVERIFY(tells(m_desk->entry(id), StoryLine::Kind::LateTwinFound));
    }

    void givesTheDraftBackOnARefusal()
    {
        begin();
        m_desk->portal.setRefusal(create, {u"USERS_EMPTY"_s, 400, u"no users"_s});
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Refused);
        QCOMPARE(m_desk->entry(id).state.failure->code, u"USERS_EMPTY"_s);
        QCOMPARE(m_desk->returnedDrafts, QList<ChatDraft>{m_desk->draft()});
        QCOMPARE(chats(), 0);
    }

    void looksOnceBeforeItBelievesADoubtfulRefusal_data()
    {
        QTest::addColumn<bool>("ran");
        QTest::addColumn<EntryPhase>("end");
        QTest::newRow("the row was saved") << true << EntryPhase::Created;
        QTest::newRow("it was not") << false << EntryPhase::Refused;
    }

    void looksOnceBeforeItBelievesADoubtfulRefusal()
    {
        QFETCH(const bool, ran);
        QFETCH(const EntryPhase, end);
        begin();
        m_desk->portal.setRefusal(create,
                                  {.code = u"WRONG_REQUEST"_s, .times = 1, .afterRunning = ran});
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), end);
        QCOMPARE(chats(), ran ? 1 : 0);
        QCOMPARE(m_desk->portal.callCount(u"imbot.chat.get"_s), 1);
    }

    void sendsAgainByItselfAfterALimitAnswer()
    {
        begin();
        m_desk->portal.setRefusal(create, {u"QUERY_LIMIT_EXCEEDED"_s, 503});
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(id), EntryPhase::Created, 10'000);
        QCOMPARE(chats(), 1);
        QCOMPARE(m_desk->createsSeen(), 2);
        QCOMPARE(m_desk->chatsTitled(title).constFirst().entityId,
                 u"chatwright|"_s + id.text() + u"|2"_s);
    }

    void canBeCancelledFreelyWhileThePortalLimits()
    {
        begin();
        m_desk->portal.setRefusal(create, {.code = u"QUERY_LIMIT_EXCEEDED"_s, .times = -1});
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_VERIFY(tells(m_desk->entry(id), StoryLine::Kind::Deferred));
        m_desk->submission->decide(id, Decision::StopWaiting);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent);
        QCOMPARE(m_desk->returnedDrafts.size(), 1);
        QCOMPARE(chats(), 0);
    }

    void sendsNothingThatWasCancelledAtOnce()
    {
        begin();
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        m_desk->submission->decide(id, Decision::StopWaiting);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent);
        QCOMPARE(m_desk->createsSeen(), 0);
        QCOMPARE(m_desk->returnedDrafts.size(), 1);
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(m_desk->phase(id), std::nullopt); // it never came to the disk
    }

    void checksWhatWasStoppedOnItsWay()
    {
        begin();
        m_desk->proxy->setFault(Fault::swallowAnswer().onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(chats(), 1);
        m_desk->submission->decide(id, Decision::StopWaiting);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QVERIFY(m_desk->entry(id).state.cancelled);
        QCOMPARE(chats(), 1);
    }

    void settlesAtTheNextStartWhatAKillCutOff_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<EntryPhase>("end");
        QTest::newRow("made") << Fault::swallowAnswer() << EntryPhase::Created;
        QTest::newRow("not made") << Fault::stallRequestAfter(300) << EntryPhase::NotCreated;
    }

    void settlesAtTheNextStartWhatAKillCutOff()
    {
        QFETCH(const Fault, fault);
        QFETCH(const EntryPhase, end);
        begin();
        m_desk->proveLookUps();
        m_desk->proxy->setFault(fault.onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->createsSeen(), 2);
        if (end == EntryPhase::Created)
            QTRY_COMPARE(chats(), 1);
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(m_desk->phase(id), EntryPhase::WaitingForConnection);
        QCOMPARE(m_desk->entry(id).draft, m_desk->draft());
        m_desk->connectPortal();
        QTRY_COMPARE(m_desk->phase(id), end);
        QCOMPARE(chats(), end == EntryPhase::Created ? 1 : 0);
        QVERIFY(tells(m_desk->entry(id), StoryLine::Kind::Restarted));
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(m_desk->phase(id), end); // it was written down
    }

    void waitsWhileItsPortalIsForgotten()
    {
        begin();
        m_desk->proveLookUps();
        m_desk->proxy->setFault(Fault::swallowAnswer().onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Checking);
        const ConnectionId portal = m_desk->connections->current()->id;
        QCOMPARE(m_desk->submission->openEntriesOf(portal).waiting, 1);
        m_desk->connections->forget(portal);
        QCOMPARE(m_desk->phase(id), EntryPhase::WaitingForConnection);
        m_desk->connectPortal();
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
    }

    void saysNothingWrongWhenTheWallClockMoves_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("moved");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<EntryPhase>("end");
        const struct {
            const char *name;
            std::chrono::milliseconds moved;
        } moves[] = {{"an hour ahead", 1h}, {"an hour back", -1h}, {"after eight hours", 8h}};
        for (const auto &[name, moved] : moves) {
            QTest::addRow("%s, made", name)
                << moved << Fault::swallowAnswer() << EntryPhase::Created;
            QTest::addRow("%s, not made", name)
                << moved << Fault::stallRequestAfter(300) << EntryPhase::NotCreated;
        }
    }

    //! Waking up after a sleep is the same: the wall time has moved, and the lines are gone.
    void saysNothingWrongWhenTheWallClockMoves()
    {
        QFETCH(const std::chrono::milliseconds, moved);
        QFETCH(const Fault, fault);
        QFETCH(const EntryPhase, end);
        begin();
        m_desk->proveLookUps();
        m_desk->proxy->setFault(fault.onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QSet<EntryPhase> said;
        connect(m_desk->submission.get(), &Submission::entryChanged, m_desk->submission.get(),
                [this, id, &said](EntryId changed) {
                    if (changed == id)
                        said.insert(*m_desk->phase(id));
                });
        QTRY_COMPARE(m_desk->createsSeen(), 2);
        m_desk->wallClockMoved = moved;
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Checking);
        const auto within = settledWithin(id);
        QVERIFY(within && *within <= 900ms); // whatever the clock on the wall says
        m_desk->wallClockMoved = -moved;
        QTRY_COMPARE(m_desk->phase(id), end);
        QCOMPARE(chats(), end == EntryPhase::Created ? 1 : 0);
        QCOMPARE(said, (QSet<EntryPhase>{EntryPhase::Sending, EntryPhase::Checking, end}));
        QCOMPARE(m_desk->submission->similarTo(m_desk->draft()) != nullptr,
                 end == EntryPhase::Created);
    }

    void tellsByWhenAnewWhenTheWallClockMoves_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("moved");
        QTest::newRow("an hour ahead") << std::chrono::milliseconds(1h);
        QTest::newRow("an hour back") << std::chrono::milliseconds(-1h);
        QTest::newRow("eight hours of sleep") << std::chrono::milliseconds(8h);
    }

    void tellsByWhenAnewWhenTheWallClockMoves()
    {
        QFETCH(const std::chrono::milliseconds, moved);
        begin();
        m_desk->proveLookUps();
        m_desk->killProgram();
        Settlement::Plan plan;
        plan.lookUpsAt = {130s, 160s}; // none of them tells it instead
        m_desk->startProgram(plan);
        m_desk->connectPortal();
        m_desk->proxy->setFault(Fault::cutRequestAfter(400, Cut::Reset).onlyFor(create));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Checking);
        const QDateTime before = *m_desk->submission->settledBy(id);
        QList<QDateTime> told;
        connect(m_desk->submission.get(), &Submission::entryChanged, m_desk->submission.get(),
                [this, id, &told] { told.append(*m_desk->submission->settledBy(id)); });
        m_desk->wallClockMoved = moved;
        const auto isTold = [&] {
            return std::ranges::any_of(told, [&](const QDateTime &by) {
                return std::abs(before.msecsTo(by) - moved.count()) < 60'000;
            });
        };
        QTRY_VERIFY(isTold());
        QCOMPARE(m_desk->phase(id), EntryPhase::Checking);
    }

    void handsTheChatOverWhereThePortalLeavesItToTheBot_data()
    {
        QTest::addColumn<bool>("legacy");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("new portal") << false << QStringList{u"imbot.v2.Chat.setOwner"_s};
        QTest::newRow("legacy, which reads OWNER_ID") << true << QStringList{};
    }

    void handsTheChatOverWhereThePortalLeavesItToTheBot()
    {
        QFETCH(const bool, legacy);
        QFETCH(const QStringList, calls);
        begin({.people = 5, .legacy = legacy});
        const EntryId id = m_desk->submission->submit(ownedByMe());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QTRY_VERIFY(stepsAreOver(id));
        QCOMPARE(chats(), 1);
        QCOMPARE(m_desk->chatsTitled(title).constFirst().owner, m_desk->portal.callerId());
        QCOMPARE(m_desk->entry(id).state.steps.size(), 1);
        QCOMPARE(m_desk->entry(id).state.steps.constFirst().status,
                 calls.isEmpty() ? ChatStep::Status::SoAlready : ChatStep::Status::Done);
        QCOMPARE(m_desk->portal.callCount(u"imbot.v2.Chat.setOwner"_s), int(calls.size()));
        QCOMPARE(m_desk->portal.callCount(u"imbot.chat.setOwner"_s), 0);
    }

    void tellsWhenTheChatCouldNotBeHandedOver()
    {
        begin();
        m_desk->portal.setRefusal(u"imbot.v2.Chat.setOwner"_s,
                                  {.code = u"ACCESS_DENIED"_s, .times = -1});
        const EntryId id = m_desk->submission->submit(ownedByMe());
        QTRY_VERIFY(m_desk->phase(id) == EntryPhase::Created && stepsAreOver(id));
        const ChatStep step = m_desk->entry(id).state.steps.constFirst();
        QCOMPARE(step.status, ChatStep::Status::Failed);
        QCOMPARE(step.failure->code, u"ACCESS_DENIED"_s);
        QCOMPARE(chats(), 1);
    }

    void handsOverAfterARestartWhatAKillCutOff()
    {
        begin();
        m_desk->proxy->setFault(Fault::stallRequestAfter(10).onlyFor(u"imbot.v2.Chat.setOwner"_s));
        const EntryId id = m_desk->submission->submit(ownedByMe());
        QTRY_COMPARE(m_desk->proxy->postsSeen(u"imbot.v2.Chat.setOwner"_s), 1);
        QCOMPARE(m_desk->entry(id).state.steps.constFirst().status, ChatStep::Status::UnderWay);
        m_desk->killProgram();
        m_desk->proxy->setFault(Fault::none());
        m_desk->startProgram();
        QCOMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(m_desk->entry(id).state.steps.constFirst().status, ChatStep::Status::UnderWay);
        m_desk->connectPortal();
        QTRY_VERIFY(stepsAreOver(id));
        QCOMPARE(m_desk->chatsTitled(title).constFirst().owner, m_desk->portal.callerId());
        QCOMPARE(m_desk->createsSeen(), 1);
    }

    void addsWhoIsMissingInAFoundChat_data()
    {
        QTest::addColumn<bool>("tooLate");
        QTest::addColumn<ChatStep::Status>("status");
        QTest::newRow("in time") << false << ChatStep::Status::Done;
        QTest::newRow("too late") << true << ChatStep::Status::TooLate;
    }

    void addsWhoIsMissingInAFoundChat()
    {
        QFETCH(const bool, tooLate);
        QFETCH(const ChatStep::Status, status);
        Settlement::Plan plan = shortPlan();
        plan.addPeopleFrom = 900ms;
        plan.addPeopleUntil = tooLate ? 901ms : 60s;
        m_desk = std::make_unique<SubmissionDesk>(DemoPortalOptions{.people = 5});
        m_desk->startProgram(plan);
        m_desk->connectPortal();
        m_desk->proxy->setFault(Fault::swallowAnswer().onlyFor(create));
        const int absent = m_desk->portal.callerId();
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(chats(), 1);
        m_desk->portal.removeMember(m_desk->chatsTitled(title).constFirst().id, absent);
        QTRY_VERIFY(m_desk->phase(id) == EntryPhase::Created && stepsAreOver(id));
        const ChatStep step = m_desk->entry(id).state.steps.constFirst();
        QCOMPARE(step.status, status);
        QCOMPARE(step.people, QList<PersonId>{PersonId(absent)});
        QCOMPARE(m_desk->chatsTitled(title).constFirst().users.contains(absent), !tooLate);
        QCOMPARE(tells(m_desk->entry(id), StoryLine::Kind::PeopleAdded), !tooLate);
        QCOMPARE(chats(), 1);
    }

    void sendsNothingThatCannotBeWrittenDown()
    {
        begin();
        m_desk->killProgram();
        m_desk->journalFile = m_desk->folder.filePath(u"nowhere/journal.sqlite"_s);
        m_desk->startProgram();
        QVERIFY(!*m_desk->started);
        m_desk->connectPortal();
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent);
        QCOMPARE(m_desk->entry(id).state.failure->kind, Failure::Kind::StoreFailed);
        QCOMPARE(m_desk->createsSeen(), 0);
        QCOMPARE(m_desk->returnedDrafts, QList<ChatDraft>{m_desk->draft()});
    }

    void setsADamagedJournalAsideAndGoesOn()
    {
        begin();
        m_desk->killProgram();
        QFile journal(m_desk->journalFile);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("no journal at all");
        journal.close();
        m_desk->startProgram();
        QVERIFY(*m_desk->started);
        QCOMPARE(m_desk->journalsSetAside.size(), 1);
        QFile aside(m_desk->journalsSetAside.constFirst());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray("no journal at all"));
        m_desk->connectPortal();
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(m_desk->phase(id), EntryPhase::Created);
    }

    void countsTheCallsOfAnEarlierRun()
    {
        begin();
        m_desk->proveLookUps();
        for (int call = 0; call < 44; ++call)
            std::ignore =
                pacer().acquire(Pacer::Priority::Read, m_desk->submission.get(), [](Ticket) { });
        QTRY_VERIFY(pacer().memory().level > 40);
        m_desk->killProgram();
        m_desk->startProgram();
        m_desk->connectPortal();
        QTRY_VERIFY(pacer().memory().level > 35);
    }

    void sendsNothingOnAFullDisk()
    {
        begin();
        m_desk->proveLookUps();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{1'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        const bool closed =
            QTest::qWaitFor([this, id] { return m_desk->phase(id) == EntryPhase::NotSent; });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(closed);
        QCOMPARE(m_desk->entry(id).state.failure->kind, Failure::Kind::StoreFailed);
        QCOMPARE(m_desk->createsSeen(), 1); // the one that proved look-ups
        QCOMPARE(m_desk->returnedDrafts.size(), 1);
    }

    void saysSoWhenNothingIsConnected()
    {
        m_desk = std::make_unique<SubmissionDesk>(DemoPortalOptions{.people = 5});
        m_desk->startProgram();
        QVERIFY(!m_desk->submission->similarTo(m_desk->draft()));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent);
        QCOMPARE(m_desk->entry(id).state.failure->kind, Failure::Kind::NoConnection);
        QCOMPARE(m_desk->returnedDrafts.size(), 1);
    }

    void recognisesTheSameChatAskedForTwice()
    {
        begin();
        QVERIFY(!m_desk->submission->similarTo(m_desk->draft()));
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QCOMPARE(m_desk->submission->similarTo(m_desk->draft()), m_desk->submission->entry(id));
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(m_desk->submission->similarTo(m_desk->draft()), m_desk->submission->entry(id));
        ChatDraft other = m_desk->draft();
        other.title = u"Shift 13"_s;
        QVERIFY(!m_desk->submission->similarTo(other));
    }

    void asksBeforeItUsesAPairThatAChatHasAlready()
    {
        begin();
        const EntryId first = m_desk->submission->submit(withOwnPair(m_desk->draft()));
        QTRY_COMPARE(m_desk->phase(first), EntryPhase::Created);
        const EntryId id = m_desk->submission->submit(withOwnPair(m_desk->draft()));
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        QCOMPARE(m_desk->entry(id).state.reason, DecisionReason::PairAlreadyUsed);
        QCOMPARE(m_desk->entry(id).state.pairHolder, m_desk->entry(first).state.chat);
        QCOMPARE(chats(), 1);
        m_desk->submission->decide(id, Decision::SendAgain);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 2);
    }

    void keepsAnOpenDecisionAcrossAStart()
    {
        begin();
        m_desk->proxy->setFault(Fault::cutOnConnect(Cut::Reset));
        const EntryId id = m_desk->submission->submit(withOwnPair(m_desk->draft()));
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        QCOMPARE(m_desk->entry(id).state.reason, DecisionReason::PairLookUpFailed);
        m_desk->killProgram();
        m_desk->proxy->setFault(Fault::none());
        m_desk->startProgram();
        m_desk->connectPortal();
        QCOMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        m_desk->submission->decide(id, Decision::CheckNow);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
    }

    void asksBeforeItFollowsAPortalToAnotherServer()
    {
        begin();
        FaultProxy other(m_desk->portal.baseUrl().port());
        redirectTo(other);
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        QCOMPARE(m_desk->entry(id).state.reason, DecisionReason::AddressMoved);
        QCOMPARE(other.connectionsSeen(), 0); // not a byte, so no secret
        QCOMPARE(m_desk->connections->current()->portal, m_desk->proxy->url());

        m_desk->submission->decide(id, Decision::FollowMove);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(chats(), 1);
        QCOMPARE(other.postsSeen(create), 1);
        QVERIFY(other.requestHeads().constFirst().contains(secret())); // so it would be seen above
        QCOMPARE(m_desk->entry(id).portal.port(), other.url().port());
        QCOMPARE(m_desk->connections->current()->portal, other.url());
    }

    void staysWhereItWasUntilTheNewAddressHasAnswered_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Failure::Kind>("kind");
        QTest::newRow("certificate that nobody trusts")
            << Line::Tls << Fault::none() << Failure::Kind::CertificateRejected;
        QTest::newRow("somebody else's page")
            << Line::Plain << Fault::answerWith(httpAnswer(200, "text/html", "<h1>For sale</h1>"))
            << Failure::Kind::NotJson;
        QTest::newRow("cut") << Line::Plain << Fault::cutAnswerAfter(0, Cut::Reset)
                             << Failure::Kind::ConnectionLost;
        QTest::newRow("silence") << Line::Plain << Fault::swallowAnswer()
                                 << Failure::Kind::AnswerTimeout;
    }

    void staysWhereItWasUntilTheNewAddressHasAnswered()
    {
        QFETCH(const Line, line);
        QFETCH(const Fault, fault);
        QFETCH(const Failure::Kind, kind);
        begin();
        FaultProxy other(m_desk->portal.baseUrl().port(), line);
        other.setFault(fault);
        redirectTo(other);
        const PortalProfiles before = m_desk->connections->profiles();
        const QSignalSpy secrets(m_desk->connections.get(), &Connections::secretsChanged);
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NeedsDecision);
        m_desk->submission->decide(id, Decision::FollowMove);
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent);

        QCOMPARE(m_desk->entry(id).state.failure->kind, kind);
        QVERIFY(m_desk->connections->profiles() == before);
        QCOMPARE(secrets.size(), 0);
        QCOMPARE(other.postsSeen(create), 0);
        QCOMPARE(other.requestHeads().isEmpty(), line == Line::Tls);
        QCOMPARE(m_desk->returnedDrafts.size(), 1);
        QCOMPARE(chats(), 0);
    }

    void asksNobodyWhereOnlyThePathHasChanged()
    {
        begin();
        redirectTo(m_desk->proxy->url().toString() + u"/bx"_s);
        const EntryId id = m_desk->submission->submit(m_desk->draft());
        QTRY_COMPARE(m_desk->phase(id), EntryPhase::NotSent); // the demo portal is not there

        QVERIFY(std::ranges::any_of(m_desk->proxy->requestHeads(), [](const QByteArray &head) {
            return head.startsWith("POST /bx/rest/");
        }));
        QCOMPARE(m_desk->connections->current()->portal, m_desk->proxy->url());
    }
};

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
