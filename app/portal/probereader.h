// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batchcall.h"
#include "connection.h"
#include "portalaccess.h"

//! What a portal is asked when a webhook is tried. Source: REST reference, sections 1.11 and 5.11.
[[nodiscard]] QList<BatchCommand> probeCommands(const Secret &clientId);

//! What the answers tell. Missing pieces are borne: an old portal may not know every method, and a
//! webhook may lack scopes; only a portal that answers nothing of it all is a failure.
[[nodiscard]] Result<ProbeReport> readProbe(const BatchAnswer &answer, const PortalAccess &access);
