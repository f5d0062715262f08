// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "failure.h"
#include "portalprofile.h"

#include <QByteArray>

//! The profiles as their file has them: JSON. There is no secret in it.
[[nodiscard]] QByteArray textFromProfiles(const PortalProfiles &profiles);
//! Fails with Damaged or Newer where this program cannot read \a text.
[[nodiscard]] Result<PortalProfiles> profilesFromText(const QByteArray &text);
