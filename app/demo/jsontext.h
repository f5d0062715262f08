// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

#include <QByteArray>

#include <optional>

namespace demo {

//! What PHP's json_decode(text, true) gives; nothing where the text is no JSON.
[[nodiscard]] std::optional<PhpValue> readJson(QByteArrayView text);

//! What PHP's json_encode gives: an array is a list where its keys are 0, 1, 2 ..., else an object.
[[nodiscard]] QByteArray writeJson(const PhpValue &value);

} // namespace demo
