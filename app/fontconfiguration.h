// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>

//! Reads the system's configuration of fonts in another thread, for the whole process. Qt needs it
//! for the first text and would read it then; until there is a display it mostly waits. Nothing of
//! Qt runs in that thread, so it may be started before there is an application. The end of the
//! future waits for it.
[[nodiscard]] std::future<void> readFontConfiguration();
