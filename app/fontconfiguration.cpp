// SPDX-License-Identifier: Apache-2.0
#include "fontconfiguration.h"

#include <fontconfig/fontconfig.h>

// Two threads may call FcInit(): who comes second waits for nothing and throws its own copy away
// (FcConfigEnsure() in fontconfig's fccfg.c, 2.14, 2026).
std::future<void> readFontConfiguration()
{
    return std::async(std::launch::async, [] { FcInit(); });
}
