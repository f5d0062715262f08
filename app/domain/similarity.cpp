// SPDX-License-Identifier: Apache-2.0
#include "similarity.h"

#include <QSet>

namespace {

constexpr qint64 daySeconds = qint64(24) * 60 * 60;

QSet<PersonId> peopleOf(const ChatDraft &draft, PersonId me)
{
    QSet<PersonId> people;
    for (const Person &person : draft.participants)
        people.insert(person.id);
    if (draft.addMe)
        people.insert(me);
    return people;
}

bool stillMatters(const Entry &entry, const QDateTime &now)
{
    if (isOpen(entry.state.phase))
        return true;
    return entry.state.phase == EntryPhase::Created && entry.createdAt.secsTo(now) < daySeconds;
}

} // namespace

bool looksLikeAgain(const ChatDraft &draft, const QUrl &portal, PersonId me, const Entry &entry,
                    const QDateTime &now)
{
    return stillMatters(entry, now) && entry.portal == portal
        && entry.draft.title.trimmed() == draft.title.trimmed()
        && peopleOf(entry.draft, entry.sender.me.id) == peopleOf(draft, me);
}
