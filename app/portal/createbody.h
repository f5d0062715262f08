// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "secret.h"

#include <QByteArray>

//! The body of `imbot.chat.add`: what \a request sets and nothing else; the type, the bot, its
//! CLIENT_ID and the entity pair always. Source: REST reference, sections 2.1 and 2.2.
[[nodiscard]] QByteArray createBody(const ChatRequest &request, const EntityPair &pair,
                                    const Secret &clientId);
