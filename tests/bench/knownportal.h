// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! Leaves in \a dataPath what an earlier run would have left: one portal, which does not answer,
//! and \a people of it, all read today. No secrets: those are in a keychain. False where the disk
//! refuses.
[[nodiscard]] bool leaveKnownPortal(const QString &dataPath, int people);
