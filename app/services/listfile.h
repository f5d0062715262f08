// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <functional>

class QObject;

//! Reads a file in which somebody keeps a list of people: plain text, comma-separated values or
//! vCards, in whatever encoding.
namespace ListFile {

enum class Refusal {
    CannotOpen,
    TooLarge, //!< Over maxBytes.
    NotText, //!< A workbook, a picture or the like.
};
using Answer = std::expected<QString, Refusal>;

inline constexpr qint64 maxBytes = 8'000'000;

//! In another thread. \a done runs once, later, in the caller's, unless \a context has gone.
void read(const QString &path, QObject *context, std::function<void(Answer)> done);

} // namespace ListFile
