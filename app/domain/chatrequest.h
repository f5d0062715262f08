// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"
#include "entitypair.h"
#include "problem.h"

#include <optional>

//! A chat that can be asked for: complete and within the portal's limits. fromDraft() is the only
//! way to get one. It holds nothing secret and no wire names; `portal` turns it into
//! `imbot.chat.add`. Source of the limits: REST reference, sections 2.2, 2.6 and 8.1.
class ChatRequest {
public:
    static constexpr int maxTitleLength = 255; // code points
    static constexpr int maxMessageLength = 20'000;
    static constexpr int maxDescriptionLength = 20'000; // posted as a message as well
    static constexpr int maxEntityTypeLength = 50;
    static constexpr int maxEntityIdLength = 255;

    struct Checked;
    //! Judges the whole draft at once, texts as they are after the portal's trimming. A request
    //! comes back unless a Problem of severity Error or Question is left. \a sender is that of the
    //! connection the request is meant for.
    [[nodiscard]] static Checked fromDraft(const ChatDraft &draft, const Sender &sender);

    [[nodiscard]] BotId bot() const { return m_bot; }
    //! Trimmed, as the portal would; empty: not sent.
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] std::optional<ChatColor> color() const { return m_color; }
    //! Who is invited, the sender included (last) if wanted; each once, never empty.
    [[nodiscard]] const QList<PersonId> &users() const { return m_users; }
    [[nodiscard]] ChatType type() const { return m_type; }
    [[nodiscard]] std::optional<PersonId> owner() const { return m_owner; }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const QString &description() const { return m_description; }
    //! The person's own pair; nothing: we send a key of ours.
    [[nodiscard]] const std::optional<EntityPair> &ownPair() const { return m_ownPair; }
    [[nodiscard]] const std::optional<AvatarImage> &avatar() const { return m_avatar; }

    friend bool operator==(const ChatRequest &, const ChatRequest &) = default;

private:
    ChatRequest() = default;

    BotId m_bot;
    QString m_title;
    std::optional<ChatColor> m_color;
    QList<PersonId> m_users;
    ChatType m_type = ChatType::Private;
    std::optional<PersonId> m_owner;
    QString m_message;
    QString m_description;
    std::optional<EntityPair> m_ownPair;
    std::optional<AvatarImage> m_avatar;
};

struct ChatRequest::Checked {
    std::optional<ChatRequest> request;
    Problems problems; //!< By field, in the order of the form.
};
