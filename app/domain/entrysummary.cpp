// SPDX-License-Identifier: Apache-2.0
#include "entrysummary.h"

#include "searchtext.h"

#include <QStringList>

#include <algorithm>

namespace {

//! Whether the sender comes along without standing on the list of participants.
bool senderIsAdded(const Entry &entry)
{
    const QList<Person> &chosen = entry.draft.participants;
    return entry.draft.addMe
        && std::none_of(chosen.cbegin(), chosen.cend(),
                        [&entry](const Person &person) { return person.id == entry.sender.me.id; });
}

} // namespace

EntrySummary summaryOf(const Entry &entry)
{
    const ChatDraft &draft = entry.draft;
    return {.id = entry.id,
            .portal = entry.portal,
            .bot = entry.sender.bot.name,
            .title = draft.title.simplified(),
            .color = draft.color,
            .people = int(draft.participants.size()) + (senderIsAdded(entry) ? 1 : 0),
            .entityType = draft.entityType.trimmed(),
            .entityId = draft.entityId.trimmed(),
            .createdAt = entry.createdAt,
            .phase = entry.state.phase,
            .chat = entry.state.chat};
}

QString searchTextOf(const Entry &entry)
{
    const ChatDraft &draft = entry.draft;
    QStringList parts{draft.title, draft.entityType, draft.entityId};
    for (const std::optional<ChatId> &chat : {entry.state.chat, entry.state.twin}) {
        if (chat)
            parts.append(QString::number(chat->value()));
    }
    for (const Person &person : draft.participants)
        parts.append(person.name);
    if (senderIsAdded(entry))
        parts.append(entry.sender.me.name);
    return foldedForSearch(parts.join(u' '));
}
