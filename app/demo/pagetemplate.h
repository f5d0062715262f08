// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace demo {

//! A whole page, light or dark as the browser wants. \a title is plain text, \a body is HTML.
[[nodiscard]] QString pageWith(const QString &title, const QString &body);

} // namespace demo
