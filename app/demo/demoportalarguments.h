// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demoportal.h"

#include <QStringList>

#include <expected>

//! Why chatwright-demo-portal does not start: a mistake, or it was only asked for help or its
//! version.
struct DemoPortalNotice {
    QString text;
    bool isFailure = false;
};

//! The options that \a arguments (the program's name first) ask for.
[[nodiscard]] std::expected<DemoPortalOptions, DemoPortalNotice>
readDemoPortalArguments(const QStringList &arguments);
