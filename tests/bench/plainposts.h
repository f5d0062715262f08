// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chaosrun.h"

//! The peer: what QNetworkAccessManager::post() as it comes, with three tries, makes of the same
//! trouble. The time-outs are those of the program.
[[nodiscard]] ChaosTally meetTroubleByPlainPosts(const Trouble &trouble,
                                                 const ChaosSetting &setting,
                                                 const ScaledWaits &waits);
