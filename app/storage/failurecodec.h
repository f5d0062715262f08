// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"

#include <QJsonObject>

//! Failures as the journal keeps them. They hold no secret: `portal` has removed them.
[[nodiscard]] QJsonObject failureToJson(const Failure &failure);
[[nodiscard]] std::optional<Failure> failureFromJson(const QJsonObject &json);
