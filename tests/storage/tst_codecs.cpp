// SPDX-License-Identifier: Apache-2.0
#include "draftcodec.h"
#include "entrycodec.h"
#include "failurecodec.h"
#include "sampleentry.h"
#include "storednames.h"

#include <QBuffer>
#include <QTest>

namespace {

QByteArray tinyPng()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

//! Every enumerator from the first to \a last comes back from its name, and no two share one.
template <typename Enum> void checkNames(Enum last)
{
    QStringList names;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString name = storedName(static_cast<Enum>(value));
        QVERIFY(!names.contains(name));
        QCOMPARE(fromStoredName<Enum>(name), static_cast<Enum>(value));
        names.append(name);
    }
    QCOMPARE(fromStoredName<Enum>(QStringLiteral("from-the-future")), std::nullopt);
}

} // namespace

class TestCodecs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldOfADraft()
    {
        const ChatDraft draft = fullDraft();
        QCOMPARE(draftFromJson(draftToJson(draft), {}), draft);
    }

    void keepsAnEmptyDraft() { QCOMPARE(draftFromJson(draftToJson({}), {}), ChatDraft{}); }

    void keepsThePictureAsItWillBeSentAndMakesItsPreviewAnew()
    {
        ChatDraft draft = fullDraft();
        draft.avatar = AvatarImage{tinyPng(), {}};
        const auto read = draftFromJson(draftToJson(draft), draft.avatar->encoded);
        QCOMPARE(read, draft);
        QVERIFY(read->avatar->preview.isNull());
        QCOMPARE(withPreview(*read).avatar->preview.size(), QSize(2, 2));
    }

    void refusesDraftsOfAnotherShape()
    {
        QJsonObject json = draftToJson(fullDraft());
        json.insert(QStringLiteral("type"), QStringLiteral("hovering"));
        QCOMPARE(draftFromJson(json, {}), std::nullopt);
        QCOMPARE(draftFromJson({}, {}), std::nullopt);
    }

    void keepsTheSender()
    {
        const Sender sender = sampleEntry().sender;
        QCOMPARE(senderFromJson(senderToJson(sender)), sender);
        QCOMPARE(senderFromJson({}), std::nullopt);
    }

    void keepsEveryFieldOfAFailure()
    {
        QCOMPARE(failureFromJson(failureToJson(fullFailure())), fullFailure());
        QCOMPARE(failureFromJson({}), std::nullopt);
    }

    void keepsWhatOfAStateOutlivesARestart()
    {
        QCOMPARE(stateFromJson(stateToJson(fullState())), fullState());
        QCOMPARE(stateFromJson(stateToJson({})), EntryState{});
        QCOMPARE(stateFromJson({}), std::nullopt);
    }

    void leavesOutWhatDoesNotOutliveARestart()
    {
        EntryState state = fullState();
        state.settlingSince = state.wakeAt.emplace(std::chrono::milliseconds(7));
        state.askedAt = state.lastNoneAt = state.wakeAt;
        state.lookUps = state.nones = state.failedLookUps = 4;
        QCOMPARE(stateFromJson(stateToJson(state)), fullState());
    }

    void keepsEveryFieldOfAStoryLine()
    {
        StoryLine line = storyLine(StoryLine::Kind::PersonDecided, 1'771'928'379'123);
        line.chat = ChatId(5);
        line.failure = fullFailure();
        line.decision = Decision::ItExists;
        QCOMPARE(storyLineFromJson(storyLineToJson(line)), line);
        QCOMPARE(storyLineFromJson({}), std::nullopt);
    }

    void hasANameForEveryEnumerator()
    {
        checkNames(EntryPhase::Dismissed);
        checkNames(DecisionReason::LookUpsFailed);
        checkNames(Decision::StopWaiting);
        checkNames(StoryLine::Kind::MessageInDoubt);
        checkNames(ChatStep::Kind::Owner);
        checkNames(ChatStep::Status::InDoubt);
        checkNames(Failure::Kind::StoreFailed);
        checkNames(Failure::StoreTrouble::Newer);
        checkNames(ChatColor::Graphite);
        checkNames(ChatType::Open);
        checkNames(PersonKind::Bot);
    }
};

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
