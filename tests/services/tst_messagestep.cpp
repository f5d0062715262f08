// SPDX-License-Identifier: Apache-2.0
// The welcome message of a chat whose create was not answered: posted by a person's word alone.
#include "journal.h"
#include "submission.h"
#include "submissiondesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Status = ChatStep::Status;

namespace {

const QString create = u"imbot.chat.add"_s;
const QString post = u"imbot.message.add"_s;
const QString title = u"Shift 12"_s;
const QString hello = u"Hello, [b]all[/b]"_s;

} // namespace

class TestMessageStep final : public QObject {
    Q_OBJECT

    std::unique_ptr<SubmissionDesk> m_desk;

    //! A chat that was made, and found though its answer was lost.
    [[nodiscard]] EntryId createdChat(const Fault &fault = Fault::swallowAnswer())
    {
        m_desk = std::make_unique<SubmissionDesk>(DemoPortalOptions{.people = 5});
        m_desk->startProgram();
        m_desk->connectPortal();
        m_desk->proxy->setFault(fault.onlyFor(create));
        ChatDraft draft = m_desk->draft();
        draft.message = hello;
        const EntryId id = m_desk->submission->submit(draft);
        const bool created =
            QTest::qWaitFor([&] { return m_desk->phase(id) == EntryPhase::Created; });
        return created ? id : EntryId();
    }
    [[nodiscard]] std::optional<ChatStep> message(EntryId id) const
    {
        const QList<ChatStep> &steps = m_desk->entry(id).state.steps;
        const auto found = std::ranges::find(steps, ChatStep::Kind::Message, &ChatStep::kind);
        return found == steps.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] Status status(EntryId id) const
    {
        return message(id).value_or(ChatStep{}).status;
    }
    [[nodiscard]] qsizetype timesInTheChat() const
    {
        return m_desk->chatsTitled(title).value(0).messages.count(hello);
    }
    [[nodiscard]] int postsSeen() const { return m_desk->proxy->postsSeen(post); }
    [[nodiscard]] QList<StoryLine::Kind> story(EntryId id) const
    {
        QList<StoryLine::Kind> kinds;
        for (const StoryLine &line : m_desk->entry(id).story) {
            if (line.kind >= StoryLine::Kind::MessageWanted)
                kinds.append(line.kind);
        }
        return kinds;
    }

    //! As many chats as the program has at hand after a start.
    void writeManyAfter(EntryId id)
    {
        constexpr int many = 200;
        Entry other = m_desk->entry(id);
        other.state.steps.clear();
        int written = 0;
        for (int number = 0; number < many; ++number) {
            other.id = EntryId::create();
            m_desk->journal->add(
                other, this, [&written](const Result<void> &added) { written += added ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(written, many, 60'000);
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void offersNothingWhereThePortalAnswered()
    {
        const EntryId id = createdChat(Fault::none());
        QVERIFY(!message(id));
        m_desk->submission->postMessage(id);
        QCOMPARE(postsSeen(), 0);
        QCOMPARE(timesInTheChat(), 1);
    }

    void postsTheMessageOfAChatThatIsLongClosed()
    {
        const EntryId id = createdChat();
        writeManyAfter(id);
        m_desk->killProgram();
        m_desk->startProgram();
        m_desk->connectPortal();
        QVERIFY(!m_desk->submission->entry(id)); // only the journal knows it

        std::optional<Entry> closed;
        m_desk->journal->entry(id, this, [&closed](const Result<Entry> &read) { closed = *read; });
        QTRY_VERIFY(closed);
        m_desk->submission->postMessage(*closed);
        QTRY_COMPARE(status(id), Status::Done);
        QCOMPARE(postsSeen(), 1);
    }

    void postsNothingByItself()
    {
        const EntryId id = createdChat();
        QCOMPARE(status(id), Status::Offered);
        m_desk->killProgram();
        m_desk->startProgram();
        m_desk->connectPortal();
        QCOMPARE(status(id), Status::Offered);
        QCOMPARE(postsSeen(), 0);
    }

    void postsOnceForOnePress()
    {
        const EntryId id = createdChat();
        m_desk->submission->postMessage(id);
        m_desk->submission->postMessage(id); // a double click
        QCOMPARE(status(id), Status::UnderWay);
        QTRY_COMPARE(status(id), Status::Done);
        m_desk->submission->postMessage(id);
        QCOMPARE(postsSeen(), 1);
        QCOMPARE(timesInTheChat(), 2); // the create's own, which nobody could know of
        QCOMPARE(story(id),
                 (QList{StoryLine::Kind::MessageWanted, StoryLine::Kind::MessagePosted}));
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(status(id), Status::Done);
    }

    void saysWhatThePortalRefused()
    {
        const EntryId id = createdChat();
        m_desk->portal.setRefusal(post, {.code = u"WRONG_REQUEST"_s, .description = u"No"_s});
        m_desk->submission->postMessage(id);
        QTRY_COMPARE(status(id), Status::Failed);
        QCOMPARE(message(id).value_or(ChatStep{}).failure->description, u"No"_s);
        m_desk->submission->postMessage(id);
        QTRY_COMPARE(status(id), Status::Done);
        QCOMPARE(postsSeen(), 2);
    }

    void neverRepeatsWhatMayHaveArrived_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("cut") << Fault::cutAnswerAfter(0, Cut::Reset);
        QTest::newRow("silence") << Fault::swallowAnswer();
    }

    void neverRepeatsWhatMayHaveArrived()
    {
        QFETCH(const Fault, fault);
        const EntryId id = createdChat();
        m_desk->proxy->setFault(fault.onlyFor(post));
        m_desk->submission->postMessage(id);
        QTRY_COMPARE(status(id), Status::InDoubt);
        QCOMPARE(postsSeen(), 1);
        QCOMPARE(timesInTheChat(), 2);
        QCOMPARE(story(id).constLast(), StoryLine::Kind::MessageInDoubt);
    }

    void isInDoubtAfterAKillInTheMidst()
    {
        const EntryId id = createdChat();
        m_desk->proxy->setFault(Fault::stallRequestAfter(10).onlyFor(post));
        m_desk->submission->postMessage(id);
        QTRY_COMPARE(postsSeen(), 1);
        m_desk->killProgram();
        m_desk->proxy->setFault(Fault::none());
        m_desk->startProgram();
        m_desk->connectPortal();
        QCOMPARE(m_desk->phase(id), EntryPhase::Created);
        QCOMPARE(status(id), Status::InDoubt);
        QCOMPARE(story(id).constLast(), StoryLine::Kind::MessageInDoubt);
        m_desk->killProgram();
        m_desk->startProgram();
        QCOMPARE(story(id).count(StoryLine::Kind::MessageInDoubt), 1);
        QCOMPARE(postsSeen(), 1);
    }

    void sendsNothingWithoutAConnection()
    {
        const EntryId id = createdChat();
        m_desk->killProgram();
        m_desk->startProgram();
        m_desk->submission->postMessage(id);
        QTRY_COMPARE(status(id), Status::Failed);
        QCOMPARE(message(id).value_or(ChatStep{}).failure->kind, Failure::Kind::NoConnection);
        QCOMPARE(postsSeen(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMessageStep)
#include "tst_messagestep.moc"
