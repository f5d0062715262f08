// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chatrequest.h"
#include "secret.h"

#include <QJsonValue>
#include <QLatin1String>
#include <QList>

#include <optional>

//! One parameter of a call: a text, a number or a list of numbers.
struct Parameter {
    QLatin1String name;
    QJsonValue value;
};

//! What `imbot.chat.add` is called with, in the order of its documentation: what \a request sets
//! and nothing else; the type, the people, the bot and its CLIENT_ID always; \a pair where there is
//! one. Source: REST reference, sections 2.1 and 2.2.
[[nodiscard]] QList<Parameter> createParameters(const ChatRequest &request,
                                                const std::optional<EntityPair> &pair,
                                                const Secret &clientId);
