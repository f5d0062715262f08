// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

//! How long an exchange may take. Our own timers: Qt's transfer timeout neither ends a slow drip
//! nor spares a slow upload.
struct Patience {
    std::chrono::milliseconds connect{15'000}; //!< Until the first byte of the body is taken.
    std::chrono::milliseconds answer{
        75'000}; //!< From then on; longer than the portal's own cut at 60 s.
    qint64 slowestBytesPerSecond = 16'000; //!< The body's size over this is added to \c answer.
};
