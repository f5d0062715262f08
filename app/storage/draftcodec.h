// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatdraft.h"

#include <QJsonObject>

//! Drafts and senders as the journal keeps them: JSON, with the picture beside it as it will be
//! sent. Reading gives nothing where the JSON is not what this program writes.
[[nodiscard]] QJsonObject draftToJson(const ChatDraft &draft);
//! \a avatar: the encoded picture; null where there is none. Its preview is not made: see
//! withPreview().
[[nodiscard]] std::optional<ChatDraft> draftFromJson(const QJsonObject &json,
                                                     const QByteArray &avatar);
//! Decodes the draft's picture for showing.
[[nodiscard]] ChatDraft withPreview(ChatDraft draft);

[[nodiscard]] QJsonObject senderToJson(const Sender &sender);
[[nodiscard]] std::optional<Sender> senderFromJson(const QJsonObject &json);
