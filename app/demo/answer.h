// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phpvalue.h"

#include <QString>

#include <expected>
#include <optional>

namespace demo {

//! What a method gives when all is well. `next` and `total` stand beside `result` in list methods.
struct Answer {
    PhpValue result;
    std::optional<qint64> next = {};
    std::optional<qint64> total = {};
};

//! What a method says instead of an answer.
struct Refusal {
    QString code;
    QString description;
    int httpStatus = 400;
};

using MethodResult = std::expected<Answer, Refusal>;

[[nodiscard]] inline std::unexpected<Refusal> refuse(QString code, QString description,
                                                     int httpStatus = 400)
{
    return std::unexpected(Refusal{std::move(code), std::move(description), httpStatus});
}

} // namespace demo
