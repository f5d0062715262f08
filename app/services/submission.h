// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "entry.h"
#include "sendstage.h"
#include "settlement.h"

#include <QObject>

#include <functional>
#include <memory>

class Connections;
class Journal;
class PaceKeeper;
class RunningEntry;
class WallClockWatch;
enum class EntryOrigin;
struct EntryDesk;

//! The one door for everything that changes a portal. Carries out what the settlement rule asks
//! for, writes every step to the journal first, and tells the screens what became of it.
class Submission final : public QObject {
    Q_OBJECT

public:
    Submission(Connections &connections, Journal &journal, Clock clock, Settlement::Plan plan = {},
               QObject *parent = nullptr);
    ~Submission() override;

    //! Reads the journal and settles what an earlier run left open. \a done gets StoreFailed when
    //! the journal cannot be used; then submit() refuses with NotSent. A damaged journal is set
    //! aside for a new one: see journalSetAside().
    void start(QObject *context, std::function<void(Result<void>)> done);

    //! Sends \a draft, which must have passed ChatRequest::fromDraft() for the current connection's
    //! sender. Everything else is told by the signals. The same draft submitted twice makes two
    //! chats: screens ask first (see similarTo()).
    EntryId submit(const ChatDraft &draft);
    //! What the person decided; ignored where the entry's phase does not ask for it.
    void decide(EntryId id, Decision decision, std::optional<ChatId> chat = {});

    //! The person wants the welcome message in a chat that was found: posts it once. Ignored where
    //! the entry has none to post (see AfterCreate::mayPost()).
    void postMessage(EntryId id);
    //! The same for an entry that is long closed, as the journal has it.
    void postMessage(const Entry &entry);

    //! Keeps what is in the form for the next start. The entry that is made of the same draft takes
    //! it over, in the transaction that writes it.
    void saveDraft(const ChatDraft &draft, QObject *context,
                   std::function<void(Result<void>)> done);
    void loadDraft(QObject *context, std::function<void(Result<std::optional<ChatDraft>>)> done);

    //! Null where there is none (any more). Valid until control returns to the event loop.
    [[nodiscard]] const Entry *entry(EntryId id) const;
    //! Newest first.
    [[nodiscard]] QList<EntryId> openEntries() const;
    //! How many of a connection's entries are open.
    struct OpenCount {
        int beingSent = 0;
        int waiting = 0; //!< Checked, or for the person.
    };
    [[nodiscard]] OpenCount openEntriesOf(ConnectionId connection) const;
    //! Forgets all entries of a connection, also in the journal. Ask before while one is being
    //! sent: nobody will hear what becomes of it.
    void removeEntriesOf(ConnectionId connection);

    //! What a sending is doing right now.
    [[nodiscard]] std::optional<SendStage> stage(EntryId id) const;
    //! When it will be known at the latest that no chat was made, by the clock on the wall as it
    //! goes now; only while Checking.
    [[nodiscard]] std::optional<QDateTime> settledBy(EntryId id) const;
    //! An open entry, or a chat made in the last 24 hours, with the same portal, title and people.
    [[nodiscard]] const Entry *similarTo(const ChatDraft &draft) const;

Q_SIGNALS:
    //! The entry's phase, reason or chat has changed, or settledBy(), since the clock was set.
    void entryChanged(EntryId id);
    void stageChanged(EntryId id);
    //! Some are there no longer.
    void entriesRemoved();
    //! Nothing was made: the draft may go back into the form.
    void draftReturned(EntryId id, const ChatDraft &draft);
    //! The journal was damaged and is at \a path now; what was open in it is followed no longer.
    void journalSetAside(const QString &path);

private:
    void readJournal(const std::function<void(Result<void>)> &done);
    void beginNewJournal(const std::function<void(Result<void>)> &done);
    void readProven(const std::function<void(Result<void>)> &done);
    void readEntries(const std::function<void(Result<void>)> &done);
    void restart(const Entry &entry);
    void resume(ConnectionId connection);
    void suspend(ConnectionId connection);
    void prove(ConnectionId connection);
    void onEntryChanged(EntryId id);
    [[nodiscard]] QList<EntryId> entriesBeingChecked() const;
    void tellTimesAnew();
    [[nodiscard]] RunningEntry *find(EntryId id) const;
    RunningEntry &add(const Entry &entry, EntryOrigin origin);

    Connections &m_connections;
    Journal &m_journal;
    std::unique_ptr<PaceKeeper> m_paces;
    std::unique_ptr<EntryDesk> m_desk;
    std::unique_ptr<WallClockWatch> m_wallClock;
    QList<RunningEntry *> m_newestFirst; // children
};
