// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

//! Comma-separated values as spreadsheets read them (RFC 4180; the file is UTF-8 with a BOM).
namespace Csv {

//! One line with its end. A cell that a spreadsheet would run as a formula begins with an
//! apostrophe. Source: OWASP, "CSV Injection" (2026).
[[nodiscard]] QString line(const QStringList &cells);

//! What the file begins with, so that spreadsheets take it for UTF-8.
inline constexpr char16_t byteOrderMark = u'\ufeff';

} // namespace Csv
