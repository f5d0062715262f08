// SPDX-License-Identifier: Apache-2.0
#include "chaosrun.h"

#include "chaosportal.h"
#include "submissiondesk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString phaseText(EntryPhase phase)
{
    static constexpr const char *names[] = {
        "LookingUpPair", "Sending", "Checking", "WaitingForConnection", "NeedsDecision",
        "Created",       "Refused", "NotSent",  "NotCreated",           "Dismissed"};
    return QLatin1String(names[static_cast<int>(phase)]);
}

//! The creates of one setting, and what was said about them.
class ChaosRun final : public QObject {
public:
    ChaosRun(SubmissionDesk &desk, int creates)
        : m_desk(desk)
    {
        connect(desk.submission.get(), &Submission::entryChanged, this,
                [this](EntryId id) { hear(m_desk.entry(id)); });
        for (int i = 0; i < creates; ++i) {
            ChatDraft draft = desk.draft();
            draft.title = u"Chaos %1"_s.arg(i);
            m_ids.append(desk.submission->submit(draft));
        }
    }

    //! Closed, or asking the person: then nothing goes on by itself.
    [[nodiscard]] bool isOver() const
    {
        return std::ranges::all_of(m_ids, [this](EntryId id) {
            const EntryPhase phase = *m_desk.phase(id);
            return phase == EntryPhase::NeedsDecision || !isOpen(phase);
        });
    }

    //! The person agrees to go where the portal has moved.
    void followMoves()
    {
        for (const EntryId id : std::as_const(m_ids))
            m_desk.submission->decide(id, Decision::FollowMove);
    }

    [[nodiscard]] ChaosTally tally()
    {
        for (const EntryId id : std::as_const(m_ids))
            countChats(m_desk.entry(id));
        return m_tally;
    }

private:
    [[nodiscard]] QList<ChatId> chatsOf(const Entry &entry) const
    {
        QList<ChatId> ours;
        for (const DemoChat &chat : m_desk.portal.chats()) {
            if (chat.entityId.contains(entry.id.text()))
                ours.append(ChatId(chat.id));
        }
        return ours;
    }

    //! What the phase says about the portal, held against the portal.
    [[nodiscard]] bool isTrue(const Entry &entry, const QList<ChatId> &chats) const
    {
        switch (entry.state.phase) {
        case EntryPhase::Created:
            return entry.state.chat && chats.contains(*entry.state.chat);
        case EntryPhase::Refused:
        case EntryPhase::NotSent:
        case EntryPhase::NotCreated:
            return chats.isEmpty();
        default:
            return true; // says that it is not known yet
        }
    }

    void hear(const Entry &entry)
    {
        if (isTrue(entry, chatsOf(entry)))
            return;
        ++m_tally.untrue;
        complain(entry, u"said"_s);
    }

    void countChats(const Entry &entry)
    {
        const QList<ChatId> chats = chatsOf(entry);
        m_tally.chats += int(chats.size());
        m_tally.duplicates += std::max(0, int(chats.size()) - 1);
        const bool named = chats.isEmpty() || entry.state.phase == EntryPhase::Created;
        if (!isOpen(entry.state.phase) && named)
            return;
        ++m_tally.lost;
        complain(entry, u"ended"_s);
    }

    void complain(const Entry &entry, const QString &verb)
    {
        m_tally.example = u"%1 %2 with %3 chats"_s.arg(verb, phaseText(entry.state.phase))
                              .arg(chatsOf(entry).size());
    }

    SubmissionDesk &m_desk;
    QList<EntryId> m_ids;
    ChaosTally m_tally;
};

} // namespace

ChaosTally meetTrouble(const Trouble &trouble, const ChaosSetting &setting,
                       const ScaledWaits &waits)
{
    SubmissionDesk desk(chaosPortalOptions(), setting.line);
    desk.patience = waits.patience();
    desk.allowance = {.capacity = 1e6, .drainPerSecond = 1e6};
    desk.startProgram(waits.plan());
    desk.connectPortal();
    desk.proveLookUps();
    if (!setting.reused) // whatever is open belongs to another client
        desk.connectPortal();
    const ChaosPortal troubled(trouble, desk.portal, *desk.proxy, setting);
    if (trouble.setting == Trouble::Setting::Moved)
        desk.connectPortal(); // a client that believes the new address, too
    ChaosRun run(desk, setting.creates);
    const auto over = [&run, &trouble] {
        if (trouble.setting == Trouble::Setting::Moved)
            run.followMoves();
        return run.isOver();
    };
    std::ignore = QTest::qWaitFor(over, int(waits.longest().count()));
    return run.tally();
}
