// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "avatarimage.h"
#include "palette.h"
#include "person.h"

#include <QList>
#include <QString>

#include <optional>

enum class ChatType { Private, Open };

//! What a form holds: everything a person has typed and chosen, right or wrong.
//! ChatRequest::fromDraft() judges it.
struct ChatDraft {
    QString title;
    std::optional<ChatColor> color; //!< Nothing: the portal chooses.
    QList<Person> participants; //!< In the order of choosing, without duplicates; may or may not
                                //!< contain the sender.
    bool addMe =
        true; //!< Invite the sender too; most of what can be done to a chat later needs them in it.
    ChatType type = ChatType::Private;
    std::optional<PersonId> owner; //!< Nothing: the bot.
    QString message;
    QString description;
    QString entityType;
    QString entityId;
    bool entityTypeAccepted =
        false; //!< The person said "Use anyway" to this entity type of a portal module.
    std::optional<AvatarImage> avatar;

    friend bool operator==(const ChatDraft &, const ChatDraft &) = default;
};

//! The participants, and \a me, who asks for the chat, where the draft wants that.
[[nodiscard]] QList<Person> peopleInvited(const ChatDraft &draft, const Person &me);
