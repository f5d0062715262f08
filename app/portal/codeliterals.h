// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

//! How other languages write a value so that any text survives their parser.
namespace CodeLiterals {

//! Also safe in a shell's here-document that expands nothing, and against the history expansion of
//! interactive shells.
[[nodiscard]] QString json(const QJsonValue &value);
//! In quotes, which need no escape but for themselves; in double quotes where control characters
//! would stand in the source. Lists in the old form, Array(1, 2), or as [1, 2].
enum class PhpList { Array, Brackets };
[[nodiscard]] QString php(const QJsonValue &value, PhpList list);
//! Also safe inside the <script> of a page.
[[nodiscard]] QString javaScript(const QJsonValue &value);
//! A word for a POSIX shell.
[[nodiscard]] QString shell(const QString &text);

} // namespace CodeLiterals
