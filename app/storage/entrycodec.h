// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

#include <QJsonObject>

//! Entry states and story lines as the journal keeps them. Instants and what is under way are left
//! out: they do not survive a restart. Reading gives nothing where the JSON is not what this
//! program writes.
[[nodiscard]] QJsonObject stateToJson(const EntryState &state);
[[nodiscard]] std::optional<EntryState> stateFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject storyLineToJson(const StoryLine &line);
[[nodiscard]] std::optional<StoryLine> storyLineFromJson(const QJsonObject &json);
