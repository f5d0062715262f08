// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "call.h"
#include "chatrequest.h"
#include "entry.h"
#include "postresult.h"
#include "sendstage.h"
#include "settlement.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class ChatSteps;
class Connections;
class Journal;
class PaceKeeper;
class PortalClient;
class Sending;

//! Where an entry of this run comes from.
enum class EntryOrigin { New, Journal };

//! What all running entries work with.
struct EntryDesk {
    [[nodiscard]] Settlement::Plan planFor(ConnectionId connection) const;

    Connections &connections;
    Journal &journal;
    PaceKeeper &paces;
    Clock clock;
    Settlement::Plan plan; //!< For portals that take no longer than usual.
    QSet<ConnectionId> proven; //!< Connections on which look-ups are proven.
};

//! One entry of this run: tells the rule what happens, carries out what the rule asks for, and
//! keeps the journal up to date. Nobody needs to watch for it to come to its end.
class RunningEntry final : public QObject {
    Q_OBJECT

public:
    //! \a desk must outlive it.
    RunningEntry(Entry entry, EntryOrigin origin, const EntryDesk &desk, QObject *parent);

    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] std::optional<SendStage> stage() const;

    void take(const Settlement::Event::Any &event);
    //! The same as soon as control returns to the event loop.
    void takeLater(const Settlement::Event::Any &event);
    //! The person wants the welcome message in the chat: posted once, where that may be.
    void postMessage();

Q_SIGNALS:
    void changed();
    void stageChanged();
    void draftReturned();
    void lookUpsProven();

private:
    void makeStep(const Settlement::Event::Any &event);
    void apply(const Settlement::Step &step);
    void carryOut(const Settlement::Action::Send &);
    void carryOut(const Settlement::Action::LookUp &);
    void carryOut(const Settlement::Action::StopSending &);
    void carryOut(const Settlement::Action::FollowMove &);
    void carryOut(const Settlement::Action::ReturnDraft &);
    void carryOut(const Settlement::Action::ProveLookUps &);

    //! Plans what is to be seen to, now that the chat is there.
    void planSteps(const Settlement::Event::Any &event);
    //! Begins with what is pending, or goes on after a restart or when the connection is back.
    void seeToSteps();
    void noteStep(const ChatStep &step);
    [[nodiscard]] std::optional<ChatStep> stepOf(ChatStep::Kind kind) const;
    void sendMessage(const QString &text);
    void endPosting(const PostResult &result);
    //! An earlier run ended with the message on its way.
    void noteLostPosting();

    void tell(StoryLine line);
    //! At a new address it is one that is not kept.
    [[nodiscard]] PortalClient *clientForLookUp() const;
    void noteStage();
    void endSending();
    void armWake();
    //! Writes what is new; not before there is something that must not be forgotten.
    void keep();
    void record(QObject *context, std::function<void(Result<void>)> done);
    //! All that were sent, the latest last; or the person's own.
    [[nodiscard]] QList<EntityPair> pairs() const;
    [[nodiscard]] EntityPair ownPair() const;

    Entry m_entry;
    const EntryDesk &m_desk;
    std::optional<ChatRequest> m_request;
    bool m_onDisk;
    bool m_stepping = false;
    bool m_byteTold = false;
    std::deque<Settlement::Event::Any> m_events;
    QTimer m_wake;
    Call m_lookUp;
    QPointer<Sending> m_sending;
    ChatSteps *m_steps = nullptr;
    bool m_foundInThisRun = false;
};
