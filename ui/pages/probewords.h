// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"

#include <QCoreApplication>

//! Sentences about what a try of a webhook has found out.
class ProbeWords {
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)

public:
    //! Who it belongs to and what works.
    [[nodiscard]] static QString works(const ProbeReport &report);
    //! What is missing and what that means, a sentence each; empty: nothing.
    [[nodiscard]] static QStringList missing(const ProbeReport &report);
};
