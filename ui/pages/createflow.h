// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"
#include "sendstage.h"
#include "texts.h"

#include <QObject>

class Connections;
class EntryDialogs;
class QuestionDialog;
class Submission;
class QWidget;

//! Leads one press of "Create chat" to its end: asks what must be asked first, submits once, and
//! follows the entry as long as the person waits for it. While it is busy another press does
//! nothing.
class CreateFlow final : public QObject {
    Q_OBJECT

public:
    //! More people than this are asked about: chats cannot be deleted through REST.
    static constexpr int manyPeople = 50;

    CreateFlow(Connections &connections, Submission &submission, QWidget *window);

    //! Asking or sending.
    [[nodiscard]] bool isBusy() const;
    //! The person waits for \a id, or sees its answer.
    [[nodiscard]] bool isFollowing(EntryId id) const { return m_entry == id; }
    //! \a draft has passed ChatRequest::fromDraft(). Ignored while busy.
    void begin(const ChatDraft &draft);
    //! Shows an entry that went on in the background.
    void bringBack(EntryId id);
    //! The person waits for the entry no longer; it goes on.
    void continueInBackground();
    void cancel();
    [[nodiscard]] std::optional<SendStage> stage() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void stageChanged();
    //! The journal has taken the draft over.
    void submitted(EntryId id);
    //! It goes on without the person.
    void wentToBackground(EntryId id);
    //! The person has seen what became of it and closed the dialog.
    void told(EntryId id);
    //! Cancelled before anything was sent; no dialog says so.
    void cancelled(EntryId id);
    void anotherWanted(const Entry &entry);
    void remedyWanted(Texts::Remedy remedy);

private:
    enum class State { Idle, Asking, Sending };

    void connectEntry();
    void setState(State state);
    void askAboutNobody(const ChatDraft &draft);
    void askAboutMany(const ChatDraft &draft);
    void askAboutTwin(const ChatDraft &draft);
    void ask(QuestionDialog *question);
    void send(const ChatDraft &draft);
    void followEntry();
    void leaveToBackground();
    void onDialogClosed(EntryId id);
    [[nodiscard]] QString askedWhere() const;

    Connections &m_connections;
    Submission &m_submission;
    QWidget *m_window;
    EntryDialogs *m_dialogs;
    State m_state = State::Idle;
    EntryId m_entry; //!< The one that the person waits for.
};
