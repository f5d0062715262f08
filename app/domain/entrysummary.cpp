// SPDX-License-Identifier: Apache-2.0
#include "entrysummary.h"

#include "searchtext.h"

#include <QStringList>

EntrySummary summaryOf(const Entry &entry)
{
    const ChatDraft &draft = entry.draft;
    return {.id = entry.id,
            .portal = entry.portal,
            .bot = entry.sender.bot.name,
            .title = draft.title.simplified(),
            .color = draft.color,
            .people = int(peopleInvited(draft, entry.sender.me).size()),
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
    const QList<Person> people = peopleInvited(draft, entry.sender.me);
    for (const Person &person : people)
        parts.append(person.name);
    return foldedForSearch(parts.join(u' '));
}
