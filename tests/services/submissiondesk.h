// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections.h"
#include "demoportal.h"
#include "faultproxy.h"
#include "journal.h"
#include "patience.h"
#include "storagethread.h"
#include "submission.h"

#include <QTemporaryDir>

#include <memory>

//! The architecture's waits, made short: "none" counts from 600 ms on.
[[nodiscard]] Settlement::Plan shortPlan();

//! A demo portal behind a proxy that breaks lines, and one run after the other of the program's
//! services on the same journal.
class SubmissionDesk final {
public:
    explicit SubmissionDesk(const DemoPortalOptions &options = {},
                            FaultProxy::Line line = FaultProxy::Line::Plain);
    ~SubmissionDesk();

    //! A new run: the journal is read, and the portal connected.
    void startProgram(const Settlement::Plan &plan = shortPlan());
    //! The computer's, its wall time moved by wallClockMoved.
    [[nodiscard]] Clock clock() const;
    //! Ends it in the midst of whatever it does, without a word to the portal or to the journal.
    void killProgram();
    void connectPortal() const;

    //! "Shift 12" with one participant.
    [[nodiscard]] ChatDraft draft() const;
    //! Makes a chat, so that look-ups are proven.
    void proveLookUps() const;

    //! The phase, or nothing where there is no such entry.
    [[nodiscard]] std::optional<EntryPhase> phase(EntryId id) const;
    [[nodiscard]] const Entry &entry(EntryId id) const { return *submission->entry(id); }
    //! What the portal has under this title.
    [[nodiscard]] QList<DemoChat> chatsTitled(const QString &title) const;
    [[nodiscard]] int createsSeen() const;

    //! How far somebody has moved the wall clock.
    std::chrono::milliseconds wallClockMoved{0};
    Patience patience{.connect = std::chrono::seconds(1), .answer = std::chrono::seconds(1)};
    Bucket allowance;
    DemoPortal portal;
    std::unique_ptr<FaultProxy> proxy;
    QTemporaryDir folder;
    QString journalFile;
    QList<ChatDraft> returnedDrafts;
    QStringList journalsSetAside;
    std::optional<Result<void>> started;

    std::unique_ptr<StorageThread> thread;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Connections> connections;
    std::unique_ptr<Submission> submission;
};
