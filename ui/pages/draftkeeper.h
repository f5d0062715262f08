// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "failure.h"
#include "identity.h"

#include <QObject>
#include <QTimer>

#include <optional>

class ChatForm;
class Submission;

//! Saves what is in a form as it is typed, so that a crash or a restart does not lose it. What has
//! been sent is the entry's and is saved here again only once the entry gives it back.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    //! What is typed waits this long to be saved, together with what is typed meanwhile.
    static constexpr std::chrono::milliseconds saveDelay{1000};

    DraftKeeper(ChatForm &form, Submission &submission, QObject *parent);
    //! Saves what waits; the form may have gone by then.
    ~DraftKeeper() override;

    //! The journal can be used: the saved draft goes into the form unless that has contents by now.
    //! Nothing is saved before.
    void restore();
    //! \a id has taken the form's contents over.
    void handOver(EntryId id);

Q_SIGNALS:
    //! Drafts cannot be saved, or can be again.
    void troubleChanged(const std::optional<Failure> &trouble);

private:
    void noteChange();
    void save();
    [[nodiscard]] bool belongsToEntry() const;
    void noteTrouble(const std::optional<Failure> &trouble);

    ChatForm &m_form;
    Submission &m_submission;
    ChatDraft m_draft; //!< The form's, as of its latest change.
    EntryId m_takenBy;
    QTimer m_delay;
    bool m_ready = false;
    bool m_troubled = false;
};
