// SPDX-License-Identifier: Apache-2.0
#include "draftkeeper.h"

#include "chatform.h"
#include "submission.h"

#include <algorithm>

namespace {

bool isOnDisk(const Entry &entry)
{
    return std::ranges::any_of(entry.story, [](const StoryLine &line) {
        return line.kind == StoryLine::Kind::Journalled;
    });
}

} // namespace

DraftKeeper::DraftKeeper(ChatForm &form, Submission &submission, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_submission(submission)
    , m_draft(form.draft())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(saveDelay);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&form, &ChatForm::draftChanged, this, &DraftKeeper::noteChange);
    connect(&submission, &Submission::entryChanged, this, [this](EntryId id) {
        if (m_ready && id == m_takenBy)
            save(); // it may have given its draft back
    });
}

DraftKeeper::~DraftKeeper()
{
    const bool typedBeforeReady = !m_ready && m_draft != ChatDraft();
    if (m_delay.isActive() || typedBeforeReady)
        save();
}

void DraftKeeper::restore()
{
    m_submission.loadDraft(this, [this](const Result<std::optional<ChatDraft>> &saved) {
        m_ready = true;
        const bool free = m_draft == ChatDraft();
        if (!saved)
            noteTrouble(saved.error());
        else if (free && *saved)
            m_form.setDraft(**saved);
        else if (!free)
            noteChange(); // typed before the journal was open
    });
}

// The sending begins when control is back in the event loop: until the entry is on disk, which
// empties the saved draft in the same transaction, the draft is.
void DraftKeeper::handOver(EntryId id)
{
    m_takenBy = EntryId();
    save();
    m_takenBy = id;
}

// Not started anew by every key: steady typing must not put it off for ever.
void DraftKeeper::noteChange()
{
    m_draft = m_form.draft();
    if (m_ready && !m_delay.isActive())
        m_delay.start();
}

void DraftKeeper::save()
{
    m_delay.stop();
    if (belongsToEntry())
        return;
    m_submission.saveDraft(m_draft, this, [this](const Result<void> &saved) {
        noteTrouble(saved ? std::nullopt : std::optional(saved.error()));
    });
}

bool DraftKeeper::belongsToEntry() const
{
    const Entry *entry = m_submission.entry(m_takenBy);
    if (!entry || givesDraftBack(entry->state.phase))
        return false;
    // A form freed before its entry was on disk does not take the saved draft with it.
    return m_draft == entry->draft || (m_draft == ChatDraft() && !isOnDisk(*entry));
}

void DraftKeeper::noteTrouble(const std::optional<Failure> &trouble)
{
    if (m_troubled == trouble.has_value())
        return;
    m_troubled = trouble.has_value();
    Q_EMIT troubleChanged(trouble);
}
