// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"

//! A sender whose bot has the number \a bot.
[[nodiscard]] Sender sampleSender(int bot = 39, int me = 1);

//! A draft that passes, with one participant.
[[nodiscard]] ChatDraft sampleDraft(const QString &title = QStringLiteral("Shift 12"));

//! What becomes of \a draft, which must pass.
[[nodiscard]] ChatRequest requestOf(const ChatDraft &draft, const Sender &sender = sampleSender());
