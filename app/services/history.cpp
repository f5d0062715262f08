// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include "journal.h"
#include "submission.h"

#include <utility>

History::History(Journal &journal, Submission &submission, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_submission(submission)
{
    const auto tell = [this](EntryId id) {
        noteOpenCount();
        Q_EMIT changed(id);
    };
    connect(&submission, &Submission::entryChanged, this, tell);
    connect(&submission, &Submission::entriesRemoved, this, &History::shrunk);
    // An entry is written on its way out, which is no change of its state.
    connect(&submission, &Submission::stageChanged, this, tell);
}

void History::find(const EntryFilter &filter, QObject *context,
                   std::function<void(Result<QList<EntryNumber>>)> done)
{
    m_journal.find(filter, context, std::move(done));
}

void History::findNewest(const EntryFilter &filter, int most, QObject *context,
                         std::function<void(Result<QList<EntryNumber>>)> done)
{
    m_journal.findNewest(filter, most, context, std::move(done));
}

void History::read(const QList<EntryNumber> &numbers, QObject *context,
                   std::function<void(Result<QHash<EntryNumber, EntrySummary>>)> done)
{
    m_journal.summaries(numbers, context, std::move(done));
}

void History::readEntry(EntryId id, QObject *context, std::function<void(Result<Entry>)> done)
{
    m_journal.entry(id, context, std::move(done));
}

std::optional<EntrySummary> History::current(EntryId id) const
{
    const Entry *entry = m_submission.entry(id);
    return entry ? std::optional(summaryOf(*entry)) : std::nullopt;
}

int History::openCount() const
{
    return int(m_submission.openEntries().size());
}

void History::noteOpenCount()
{
    if (const int now = openCount(); std::exchange(m_openCount, now) != now)
        Q_EMIT openCountChanged();
}
