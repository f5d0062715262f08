// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "entry.h"

//! Whether \a draft, submitted by \a me to \a portal at \a now, would look like \a entry made
//! twice: the same portal, title and people, and the entry is open or became a chat within a day.
[[nodiscard]] bool looksLikeAgain(const ChatDraft &draft, const QUrl &portal, PersonId me,
                                  const Entry &entry, const QDateTime &now);
